package org.isnad.exchange;

import org.isnad.model.typesystem.TypeSystem;
import org.isnad.model.xmi.CasXmiResource;

/**
 * One annotator's annotations of an article as a reader found them, of our types or of others.
 *
 * @param annotator "" where the file does not tell
 * @param resource in a resource set of its own that knows the packages of the types
 * @param types all that occur in it
 */
public record ReadLayer(String annotator, CasXmiResource resource, TypeSystem types) {}
