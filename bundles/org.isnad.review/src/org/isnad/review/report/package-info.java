/** Agreement as people and programs read it: tables, charts, sentences, JSON. */
package org.isnad.review.report;
