/** The units of an article that are to be decided, in the order in which one does it. */
package org.isnad.ui.review.adjudication.queue;
