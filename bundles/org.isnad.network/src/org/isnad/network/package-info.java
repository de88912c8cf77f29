/**
 * Who takes which side, as a network: the options are those of Discourse Network Analyzer 3 (P. Leifeld) and have its names, so
 * that its users get the numbers that they know.
 */
package org.isnad.network;
