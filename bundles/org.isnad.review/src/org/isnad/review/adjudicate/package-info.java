/** From layers to gold: what agrees is merged, the rest is decided unit by unit, and no decision is ever lost. */
package org.isnad.review.adjudicate;
