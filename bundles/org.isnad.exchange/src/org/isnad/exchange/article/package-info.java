/** Articles without annotations: web pages, and tables and lines with one article each. */
package org.isnad.exchange.article;
