/** Who works on which article, how far they are, and whose layers they may read meanwhile. */
package org.isnad.core.work;
