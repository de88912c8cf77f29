/** Prodigy and spaCy: articles with tokens, spans and relations as JSON Lines. */
package org.isnad.exchange.prodigy;
