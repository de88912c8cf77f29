/** The user guide inside the workbench: the Eclipse help's contents and contexts, shown without a browser. */
package org.isnad.app.help;
