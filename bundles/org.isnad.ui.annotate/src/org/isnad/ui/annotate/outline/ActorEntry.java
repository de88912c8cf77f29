package org.isnad.ui.annotate.outline;

/** An actor who is mentioned, by the identifier that the mentions give; the registry may not know it. */
record ActorEntry(String id) {}
