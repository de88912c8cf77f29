package org.isnad.exchange.mapping;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.AnnotationFactory;
import org.isnad.model.annotation.Extra;
import org.isnad.model.annotation.Fragment;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.MentionType;
import org.isnad.model.annotation.Origin;
import org.isnad.model.annotation.Span;
import org.isnad.model.cas.AnnotationBase;
import org.isnad.model.cas.Sofa;
import org.isnad.model.xmi.CasXmiResource;
import org.isnad.text.TextRange;

/** Adds items to a layer, with identifiers that are the same whenever the same layer is mapped. */
final class ItemBuilder {

    private final CasXmiResource resource;
    private final Sofa sofa;
    private final Set<String> taken = new HashSet<>();
    private int count;

    ItemBuilder(CasXmiResource resource) {
        this.resource = resource;
        sofa = resource.sofa().orElseThrow();
        for (EObject object : resource.getContents()) {
            if (object instanceof Item item && item.getId() != null) {
                taken.add(item.getId());
            }
        }
    }

    <T extends AnnotationBase & Item> T add(T item) {
        do {
            item.setId("n" + ++count);
        } while (!taken.add(item.getId()));
        item.setOrigin(Origin.MANUAL);
        item.setSofa(sofa);
        resource.getContents().add(item);
        return item;
    }

    <T extends Span> T place(T span, TextRange range) {
        span.setBegin(range.begin());
        span.setEnd(range.end());
        return add(span);
    }

    /** Adds what belongs to an item and has no place in the text. */
    Extra part(Extra extra) {
        resource.getContents().add(extra);
        return extra;
    }

    List<Fragment> fragments(List<TextRange> ranges) {
        return ranges.stream()
                .map(range -> place(AnnotationFactory.eINSTANCE.createFragment(), range))
                .toList();
    }

    ActorMention mention(TextRange range, String actor) {
        ActorMention mention = place(AnnotationFactory.eINSTANCE.createActorMention(), range);
        mention.setActor(actor);
        mention.setMentionType(MentionType.NAME);
        return mention;
    }
}
