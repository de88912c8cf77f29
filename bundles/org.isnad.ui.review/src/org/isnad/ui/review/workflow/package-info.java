/** Who annotates what and how far they are: the view of progress, assigning, submitting, returning. */
package org.isnad.ui.review.workflow;
