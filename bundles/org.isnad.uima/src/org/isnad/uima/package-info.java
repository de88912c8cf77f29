/** Layers as UIMA CASes in memory, and the pipelines that make the machine's layer. */
package org.isnad.uima;
