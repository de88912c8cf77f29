/**
 * Arabic and general text, in a plain JVM: ranges, folding for search, clitics, quotation marks, segmentation.
 *
 * <p>Offsets and lengths are UTF-16 code units unless a name says code points; ranges are end-exclusive. Nothing here
 * changes a text: results are offsets into the text as given.
 */
package org.isnad.text;
