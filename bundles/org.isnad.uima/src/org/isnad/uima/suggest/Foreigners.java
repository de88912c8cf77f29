package org.isnad.uima.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.Attribution;
import org.isnad.model.annotation.EventStatus;
import org.isnad.model.annotation.Expression;
import org.isnad.model.annotation.Fragment;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.Medium;
import org.isnad.model.annotation.MentionType;
import org.isnad.model.annotation.Modality;
import org.isnad.model.annotation.Quote;
import org.isnad.model.annotation.QuoteFunction;
import org.isnad.model.annotation.ReportType;
import org.isnad.model.annotation.Span;
import org.isnad.model.annotation.SpeechAct;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.StanceType;
import org.isnad.model.annotation.Statement;
import org.isnad.model.annotation.Zone;
import org.isnad.model.cas.TOP;
import org.isnad.model.cas.View;
import org.isnad.model.xmi.CasXmiResource;

/** Makes proposals of what another's engine put into a layer: signs it, sets tags it left out, drops spans outside the text. */
final class Foreigners {

    private final Set<Integer> before;
    private final String derivedFrom;

    /**
     * For one run.
     *
     * @param before the ids of the objects that were there
     */
    Foreigners(Set<Integer> before, String derivedFrom) {
        this.before = before;
        this.derivedFrom = derivedFrom;
    }

    /** Returns how many spans were dropped. */
    int adopt(CasXmiResource layer) {
        int length = layer.sofa().orElseThrow().getSofaString().length();
        List<EObject> dropped = new ArrayList<>();
        for (EObject object : layer.getContents()) {
            if (object instanceof Item item && !before.contains(((TOP) object).getXmiId())) {
                if (item instanceof Span span && isOutside(span, length) || item instanceof Zone) {
                    dropped.add(item);
                } else {
                    sign(item);
                }
            }
        }
        drop(layer, dropped);
        return dropped.size();
    }

    private static boolean isOutside(Span span, int length) {
        return span.getBegin() < 0 || span.getEnd() <= span.getBegin() || span.getEnd() > length;
    }

    private void sign(Item item) {
        item.setOrigin(null);
        if (!(item instanceof Fragment)) {
            item.getDerivedFrom().clear();
            item.getDerivedFrom().add(derivedFrom);
        }
        if (item instanceof ActorMention mention && mention.getMentionType() == null) {
            mention.setMentionType(MentionType.NAME);
        } else if (item instanceof Quote quote && quote.getFunction() == null) {
            quote.setFunction(QuoteFunction.SPEECH);
        } else if (item instanceof Statement statement) {
            complete(statement);
        } else if (item instanceof Stance stance) {
            complete(stance);
        }
    }

    private static void complete(Statement statement) {
        statement.setReportType(orElse(statement.getReportType(), ReportType.INDIRECT));
        statement.setMedium(orElse(statement.getMedium(), Medium.UNKNOWN));
        statement.setSpeechAct(orElse(statement.getSpeechAct(), SpeechAct.ASSERTIVE));
        statement.setEventStatus(orElse(statement.getEventStatus(), EventStatus.ACTUAL));
    }

    private static void complete(Stance stance) {
        stance.setStanceType(orElse(stance.getStanceType(), StanceType.POSITION));
        stance.setExpression(orElse(stance.getExpression(), Expression.EXPLICIT));
        stance.setModality(orElse(stance.getModality(), Modality.CERTAIN));
        Attribution usual = stance.getBasis() == null ? Attribution.NARRATED : Attribution.SECOND_HAND;
        stance.setAttribution(orElse(stance.getAttribution(), usual));
    }

    private static <T> T orElse(T value, T usual) {
        return value == null ? usual : value;
    }

    private static void drop(CasXmiResource layer, List<EObject> dropped) {
        for (EObject object : layer.getContents()) {
            if (object instanceof Statement statement) {
                List.of(
                                statement.getSources(),
                                statement.getRelays(),
                                statement.getAddressees(),
                                statement.getCue(),
                                statement.getContent(),
                                statement.getQuotes())
                        .forEach(list -> list.removeAll(dropped));
            } else if (object instanceof Stance stance) {
                stance.getEvidence().removeAll(dropped);
                stance.getTargetSpans().removeAll(dropped);
            } else if (object instanceof View view) {
                view.getMembers().removeAll(dropped);
            }
        }
        layer.getContents().removeAll(dropped);
    }
}
