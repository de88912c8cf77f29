/** The actor network of a corpus and the figures of its stances. */
package org.isnad.network;
