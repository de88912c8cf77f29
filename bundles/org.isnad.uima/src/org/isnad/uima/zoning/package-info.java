/** What each line of an article is, and what the furniture around the text tells about it; plain code on strings. */
package org.isnad.uima.zoning;
