/** brat stand-off: a text, a file of annotations beside it, and the configuration that says which labels there are. */
package org.isnad.exchange.brat;
