/** CoNLL-2002: tokens with IOB2 tags, a file for each layer. */
package org.isnad.exchange.conll;
