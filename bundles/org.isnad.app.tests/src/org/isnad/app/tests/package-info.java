/** Tests inside the running workbench: they press the keys a user presses and read the model. */
package org.isnad.app.tests;
