/** The actor network and the figures of stances as views. */
package org.isnad.ui.network;
