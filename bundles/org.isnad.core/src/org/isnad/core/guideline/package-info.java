/** The guideline of a project: how its annotators decide, as a Markdown file beside the corpus. */
package org.isnad.core.guideline;
