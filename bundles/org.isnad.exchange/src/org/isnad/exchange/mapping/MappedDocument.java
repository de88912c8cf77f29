package org.isnad.exchange.mapping;

import org.isnad.exchange.ReadDocument;

/** A document with what a mapping added to copies of its layers and to its registry, and what was done. */
public record MappedDocument(ReadDocument document, MappingReport report) {}
