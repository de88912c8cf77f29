/** How far annotators agree: figures, what they rest on, and the units behind each of them. */
package org.isnad.ui.review.agreement;
