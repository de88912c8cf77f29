package org.isnad.ui.exchange.article;

/** What a user can put right about an article before it is imported. */
enum Field {
    TITLE,
    BYLINE,
    PUBLISHED,
    OUTLET
}
