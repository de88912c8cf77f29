/** A layer as spans with tags and relations between them, for formats that know nothing else. */
package org.isnad.exchange.spans;
