/** Finds the words that introduce a report (he said, adding, according to) by a lexicon of forms, without parsing. */
package org.isnad.text.cue;
