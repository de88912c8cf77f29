/** The differences between layers as a list that is filtered, folded and stepped through; without widgets. */
package org.isnad.ui.review.comparison.list;
