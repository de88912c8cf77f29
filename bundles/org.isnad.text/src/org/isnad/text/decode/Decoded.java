package org.isnad.text.decode;

import java.nio.charset.Charset;

/**
 * A decoded text.
 *
 * @param text without the byte order mark
 * @param charset what the bytes were read as; with a byte order mark, the charset that it tells
 * @param bom whether a byte order mark was there
 * @param certain whether the charset was told or proven (mark, valid UTF-8, the caller's choice), not guessed
 */
public record Decoded(String text, Charset charset, boolean bom, boolean certain) {}
