/** Brings what readers read into a project. */
package org.isnad.exchange.reading;
