/** The actor network for programs of network analysis. */
package org.isnad.exchange.graphml;
