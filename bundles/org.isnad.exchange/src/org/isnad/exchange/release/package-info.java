/** The release: a dataset bundle with splits, pseudonyms and checksums; how it is made, checked and filled with texts. */
package org.isnad.exchange.release;
