/** Tables for spreadsheets: one row a statement, one row a stance. */
package org.isnad.exchange.csv;
