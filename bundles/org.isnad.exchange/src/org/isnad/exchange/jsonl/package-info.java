/** The four JSON Lines files of a dataset: documents, mentions, statements and stances. */
package org.isnad.exchange.jsonl;
