/** TEI P5: the text as it is, and what is annotated in a stand-off element with persons, organisations and spans. */
package org.isnad.exchange.tei;
