/** Who annotates what, how far they are, and how articles go to the reviewer and back. */
package org.isnad.review.workflow;
