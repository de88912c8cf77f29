package org.isnad.text.cue;

import org.isnad.text.TextRange;

/**
 * A cue found in a text.
 *
 * @param range in UTF-16 code units, without a proclitic و ف ب ل but with the future's س
 * @param entry what the lexicon says of it
 * @param form the kind of word
 */
public record CueHit(TextRange range, CueEntry entry, CueForm form) {}
