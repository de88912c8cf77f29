/** Layers as UIMA JSON CAS. */
package org.isnad.exchange.json;
