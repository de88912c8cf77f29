/**
 * What keeps unsaved edits through a kill: a journal beside each file, and its replay at the next start.
 *
 * <p>A journal {@code .<name>.journal} lies beside the file that it builds upon ({@code .mercury.journal} beside
 * {@code mercury.xmi}, {@code .corpus.journal} beside {@code corpus.isnad}) for as long as there are unsaved changes. It is
 * a sequence of frames: a line with length and CRC-32 of the payload in hexadecimal, the payload in UTF-8, a line end. The
 * first frame names the file's SHA-256, the others are one step each: what every touched object was like afterwards. So the
 * cost of an edit does not depend on the size of the article, and a torn end is known as such.
 */
package org.isnad.core.journal;
