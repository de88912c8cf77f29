package org.isnad.exchange.graphml;

import java.util.List;
import org.isnad.exchange.ArticleSink;
import org.isnad.exchange.ExportTarget;
import org.isnad.exchange.ExportedArticle;
import org.isnad.exchange.FormatWriter;
import org.isnad.exchange.Losses;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.Quote;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;

/**
 * The actor network as GraphML: actors by issues, and actors by each other over congruence and conflict, as visone and Gephi read
 * it. The command {@code isnad network} has all options. Source of the format: U. Brandes and others, GraphML Primer.
 */
public final class GraphMlWriter implements FormatWriter {

    @Override
    public String id() {
        return "graphml";
    }

    @Override
    public List<String> patterns() {
        return List.of("*.graphml");
    }

    @Override
    public ArticleSink open(ExportTarget target) {
        return new GraphMlSink(target);
    }

    @Override
    public void countLosses(ExportedArticle article, Losses losses) {
        article.resource().ifPresent(layer -> layer.getContents().forEach(object -> {
            losses.add("network-mentions", object instanceof ActorMention);
            losses.add("network-statements", object instanceof Statement);
            losses.add("network-quotes", object instanceof Quote);
            losses.add("network-stances", object instanceof Stance stance && !GraphMlSink.isTie(stance));
        }));
    }
}
