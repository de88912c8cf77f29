/** Zip archives, unpacked within limits. */
package org.isnad.exchange.archive;
