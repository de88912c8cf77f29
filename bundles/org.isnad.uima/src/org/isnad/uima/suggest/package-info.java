/** Proposes mentions, quotes and statements: engines of our own, and those that a user brings along. */
package org.isnad.uima.suggest;
