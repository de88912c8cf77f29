/** Stances counted over time, by outlet and by what they are about. */
package org.isnad.network.figures;
