/** Counts of annotations by article, annotator and tag, read as the search reads them. */
package org.isnad.core.statistics;
