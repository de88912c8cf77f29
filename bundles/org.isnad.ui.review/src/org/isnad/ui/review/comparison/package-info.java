/** Layers of one article beside each other or one over the other, with the differences between them. */
package org.isnad.ui.review.comparison;
