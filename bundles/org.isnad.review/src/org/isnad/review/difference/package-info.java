/** In what aligned readings differ, and how much. */
package org.isnad.review.difference;
