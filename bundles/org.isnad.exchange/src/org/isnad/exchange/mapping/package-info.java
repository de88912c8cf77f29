/** Rules by which annotations of other tools become mentions, quotes, statements and stances. */
package org.isnad.exchange.mapping;
