/** From the bytes of a file to its text, and to the byte that is wrong when they are none. */
package org.isnad.text.decode;
