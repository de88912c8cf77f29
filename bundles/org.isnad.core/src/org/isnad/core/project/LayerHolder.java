package org.isnad.core.project;

/** Who holds a layer that can only be read here; parts that are not known are "?". */
public record LayerHolder(String user, String host, String process, String since) {

    public static LayerHolder of(OpenLayer layer) {
        LayerLock.Holder holder = LayerLock.holder(layer.file().path());
        return new LayerHolder(holder.user(), holder.host(), holder.process(), holder.since());
    }
}
