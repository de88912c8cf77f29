/** Measures of agreement on plain data: labels of items (coding), stretches of text (span), links, and optimal assignment (assign). Requires nothing. */
package org.isnad.agreement;
