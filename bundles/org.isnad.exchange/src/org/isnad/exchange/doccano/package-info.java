/** doccano: articles with entities and relations as JSON Lines, and its files of labels. */
package org.isnad.exchange.doccano;
