/** Settling what annotators differ in: the readings of a unit beside each other, the queue, the decision by one key. */
package org.isnad.ui.review.adjudication;
