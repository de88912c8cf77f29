/** What engines, searches and propagations propose in the machine's layer, and how it is accepted or refused. */
package org.isnad.core.suggest;
