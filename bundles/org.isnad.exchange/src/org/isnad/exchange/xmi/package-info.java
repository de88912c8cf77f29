/** Layers as UIMA CAS files beside their type system. */
package org.isnad.exchange.xmi;
