package org.isnad.core.check;

import org.isnad.core.outcome.Severity;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.MentionType;
import org.isnad.text.Segmenter;

/** A ZERO mention is the one word that stands for the dropped subject. */
final class ZeroMentions extends Rule {

    ZeroMentions() {
        super("mention.zero", Severity.ERROR);
    }

    @Override
    public void run(CheckedLayer layer, Findings findings) {
        for (ActorMention mention : layer.all(ActorMention.class)) {
            if (mention.getMentionType() == MentionType.ZERO && !isWord(layer, mention)) {
                findings.add(this, mention);
            }
        }
    }

    private static boolean isWord(CheckedLayer layer, ActorMention mention) {
        String words = layer.text().substring(mention.getBegin(), mention.getEnd());
        return Segmenter.tokens(words).size() == 1;
    }
}
