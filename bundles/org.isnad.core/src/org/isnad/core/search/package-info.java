/** Search over the texts and the annotations of a corpus, on a snapshot, so that it runs beside whoever edits. */
package org.isnad.core.search;
