/** Earlier and other versions of a layer, to be compared with what it is now. */
package org.isnad.review.version;
