/** Plain-text articles into a project: looked at first, then added. */
package org.isnad.exchange.text;
