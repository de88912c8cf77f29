/** What several annotators marked, brought together unit by unit. */
package org.isnad.review.align;
