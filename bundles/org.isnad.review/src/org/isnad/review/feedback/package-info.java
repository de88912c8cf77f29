/** Back to the annotators: what gold says where their work reads otherwise, and why; as data, report and guideline example. */
package org.isnad.review.feedback;
