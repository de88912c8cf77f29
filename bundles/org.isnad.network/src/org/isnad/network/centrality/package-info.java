/** Figures on the place of nodes in a network. */
package org.isnad.network.centrality;
