/** The readings of the annotators laid out beside each other, slot by slot. */
package org.isnad.ui.review.adjudication.card;
