/** Finds many names in a text at once, whatever their spelling and the particles written together with them. */
package org.isnad.text.match;
