/** Back to the annotators in the workbench: gold over their own article, the report, and hard cases for the guideline. */
package org.isnad.ui.review.feedback;
