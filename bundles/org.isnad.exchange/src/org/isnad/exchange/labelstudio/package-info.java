/** Label Studio: tasks with predictions, and the labelling configuration that shows them. */
package org.isnad.exchange.labelstudio;
