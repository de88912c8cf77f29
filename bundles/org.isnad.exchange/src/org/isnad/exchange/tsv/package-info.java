/** WebAnno TSV 3.3: rows of tokens with the values of the annotations on them. */
package org.isnad.exchange.tsv;
