/** What a release says of itself: card, datasheet, citation and the description for programs. */
package org.isnad.exchange.release.card;
