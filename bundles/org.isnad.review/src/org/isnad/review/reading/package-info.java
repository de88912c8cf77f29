/** Layers as plain data for those who compare them. */
package org.isnad.review.reading;
