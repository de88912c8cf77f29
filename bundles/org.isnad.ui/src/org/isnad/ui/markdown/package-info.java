/** Markdown shown by the workbench itself: guideline and help need no browser, and each paragraph has its own direction. */
package org.isnad.ui.markdown;
