/** W3C Web Annotation: pages of annotations in JSON-LD that select from texts beside them. */
package org.isnad.exchange.webannotation;
