package org.isnad.core.search;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Enumerator;
import org.isnad.model.annotation.Attribution;
import org.isnad.model.annotation.Decision;
import org.isnad.model.annotation.EventStatus;
import org.isnad.model.annotation.Expression;
import org.isnad.model.annotation.Intensity;
import org.isnad.model.annotation.Medium;
import org.isnad.model.annotation.MentionType;
import org.isnad.model.annotation.Modality;
import org.isnad.model.annotation.Origin;
import org.isnad.model.annotation.Polarity;
import org.isnad.model.annotation.QuoteFunction;
import org.isnad.model.annotation.ReportType;
import org.isnad.model.annotation.ReviewFlag;
import org.isnad.model.annotation.SourceForm;
import org.isnad.model.annotation.SpeechAct;
import org.isnad.model.annotation.StanceType;
import org.isnad.model.annotation.TargetKind;
import org.isnad.model.annotation.ZoneKind;
import org.isnad.model.corpus.ActorType;

/** What a query by annotation can ask of a unit, and what can be counted; see {@code vocabulary.txt} for the words. */
public enum Field {
    /** Who is quoted. */
    SOURCE(Form.ACTOR, Kind.STATEMENT),
    RELAY(Form.ACTOR, Kind.STATEMENT),
    ADDRESSEE(Form.ACTOR, Kind.STATEMENT),
    /** Who is mentioned; of a statement, whoever has a part in it. */
    ACTOR(Form.ACTOR, Kind.MENTION, Kind.STATEMENT, Kind.STANCE),
    HOLDER(Form.ACTOR, Kind.STANCE, Kind.STATEMENT),
    /** Actor, issue or words that a stance is about; of a statement, that of the stances it is the basis of. */
    TARGET(Form.REGISTERED, Kind.STANCE, Kind.STATEMENT),
    ISSUE(Form.ISSUE, Kind.STANCE, Kind.STATEMENT),
    /** The polarity of a stance; of a statement, that of the stances it is the basis of. */
    STANCE(Form.TAG, Kind.STANCE, Kind.STATEMENT),
    /** −3 to +3. */
    SCORE(Form.NUMBER, Kind.STANCE, Kind.STATEMENT),
    /** The main tag of each kind. */
    TYPE(Form.TAG, Kind.values()),
    MEDIUM(Form.TAG, Kind.STATEMENT),
    ACT(Form.TAG, Kind.STATEMENT),
    STATUS(Form.TAG, Kind.STATEMENT),
    /** 1 for the article's own report, 2 for a voice within a voice. */
    DEPTH(Form.NUMBER, Kind.STATEMENT),
    CUE(Form.TEXT, Kind.STATEMENT),
    CONTENT(Form.TEXT, Kind.STATEMENT),
    FUNCTION(Form.TAG, Kind.QUOTE, Kind.STATEMENT),
    INTENSITY(Form.TAG, Kind.STANCE),
    EXPRESSION(Form.TAG, Kind.STANCE),
    MODALITY(Form.TAG, Kind.STANCE),
    ATTRIBUTION(Form.TAG, Kind.STANCE),
    TARGET_KIND(Form.TAG, Kind.STANCE),
    ACTOR_TYPE(Form.TAG, Kind.MENTION),
    FORM(Form.TAG, Kind.MENTION),
    /** Where a unit begins. */
    ZONE(Form.TAG, Kind.values()),
    WORDS(Form.TEXT, Kind.values()),
    ORIGIN(Form.TAG, Kind.values()),
    FLAG(Form.TAG, Kind.values()),
    CONFIDENCE(Form.NUMBER, Kind.values()),
    COMMENT(Form.TEXT, Kind.values()),
    FROM(Form.TEXT, Kind.values()),
    DECISION(Form.TAG, Kind.values()),
    REASON(Form.TEXT, Kind.values()),
    ID(Form.NAME, Kind.values()),
    ANNOTATOR(Form.NAME, Kind.values()),
    ARTICLE(Form.NAME, Kind.values()),
    OUTLET(Form.TEXT, Kind.values()),
    DATE(Form.DATE, Kind.values());

    /** How a value is written and compared. */
    public enum Form {
        ACTOR,
        ISSUE,
        REGISTERED,
        TAG,
        NUMBER,
        TEXT,
        NAME,
        DATE
    }

    private static final Map<Field, List<? extends Enumerator>> TAGS = tagSets();

    private final Form form;
    private final Set<Kind> kinds;

    Field(Form form, Kind... kinds) {
        this.form = form;
        this.kinds = EnumSet.copyOf(Arrays.asList(kinds));
    }

    public Form form() {
        return form;
    }

    public boolean isOf(Kind kind) {
        return kinds.contains(kind);
    }

    /** The tags of the field for a kind, or for all where the kind is null; empty for a field without a tag set. */
    public List<? extends Enumerator> tags(Kind kind) {
        if (this != TYPE) {
            return TAGS.getOrDefault(this, List.of());
        }
        return kind == null
                ? Arrays.stream(Kind.values())
                        .filter(some -> some != Kind.ZONE)
                        .flatMap(Field::mainTags)
                        .toList()
                : mainTags(kind).toList();
    }

    private static Stream<? extends Enumerator> mainTags(Kind kind) {
        return switch (kind) {
            case MENTION -> MentionType.VALUES.stream();
            case STATEMENT -> ReportType.VALUES.stream();
            case STANCE -> StanceType.VALUES.stream();
            case QUOTE -> QuoteFunction.VALUES.stream();
            case ZONE -> ZoneKind.VALUES.stream();
        };
    }

    private static Map<Field, List<? extends Enumerator>> tagSets() {
        Map<Field, List<? extends Enumerator>> sets = new EnumMap<>(Field.class);
        sets.put(STANCE, Polarity.VALUES);
        sets.put(MEDIUM, Medium.VALUES);
        sets.put(ACT, SpeechAct.VALUES);
        sets.put(STATUS, EventStatus.VALUES);
        sets.put(FUNCTION, QuoteFunction.VALUES);
        sets.put(INTENSITY, Intensity.VALUES);
        sets.put(EXPRESSION, Expression.VALUES);
        sets.put(MODALITY, Modality.VALUES);
        sets.put(ATTRIBUTION, Attribution.VALUES);
        sets.put(TARGET_KIND, TargetKind.VALUES);
        sets.put(ACTOR_TYPE, ActorType.VALUES);
        sets.put(FORM, SourceForm.VALUES);
        sets.put(ZONE, ZoneKind.VALUES);
        sets.put(ORIGIN, Origin.VALUES);
        sets.put(FLAG, ReviewFlag.VALUES);
        sets.put(DECISION, Decision.VALUES);
        return sets;
    }
}
