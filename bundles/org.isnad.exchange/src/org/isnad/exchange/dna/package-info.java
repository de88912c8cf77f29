/** Discourse Network Analyzer: its databases are read, its event lists written. */
package org.isnad.exchange.dna;
