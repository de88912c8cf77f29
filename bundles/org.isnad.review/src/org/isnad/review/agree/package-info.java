/** Agreement of a corpus: what is asked of layers, counted article by article, and the units behind every number. */
package org.isnad.review.agree;
