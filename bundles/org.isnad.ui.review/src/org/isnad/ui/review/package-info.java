/** Comparison, agreement, adjudication and workflow in the workbench. */
package org.isnad.ui.review;
