package org.isnad.ui.annotate.properties;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.isnad.model.annotation.AnnotationPackage;
import org.isnad.model.annotation.Span;
import org.isnad.model.cas.CasPackage;
import org.isnad.model.corpus.Corpus;
import org.isnad.model.corpus.CorpusPackage;
import org.isnad.model.corpus.FeatureDefinition;
import org.isnad.model.tcas.TcasPackage;
import org.isnad.ui.annotate.Messages;
import org.isnad.ui.label.Isolate;
import org.isnad.ui.label.Tags;

/** Which fields a type has, in which order: its own features first, then what is on everything, then what only the tool sets. */
final class Fields {

    private static final Set<String> FIXED =
            Set.of("id", "created", "modified", "sha256", "characters", "charset", "source");
    private static final Set<String> LONG = Set.of("comment", "reason", "note", "definition");
    private static final Set<String> LATIN = Set.of("labelEn", "wikidata", "url", "published", "language");
    private static final Set<EStructuralFeature> UNSEEN = Set.of(
            CasPackage.Literals.TOP__XMI_ID,
            CasPackage.Literals.ANNOTATION_BASE__SOFA,
            TcasPackage.Literals.ANNOTATION__BEGIN,
            TcasPackage.Literals.ANNOTATION__END,
            AnnotationPackage.Literals.FRAME__EXTRAS);

    private final Corpus corpus;
    private final Consumer<EObject> follower;

    /** @param follower leads the user to an item */
    Fields(Corpus corpus, Consumer<EObject> follower) {
        this.corpus = corpus;
        this.follower = follower;
    }

    List<Field> of(EClass type) {
        List<Field> fields = new ArrayList<>();
        if (AnnotationPackage.Literals.SPAN.isSuperTypeOf(type)) {
            fields.add(
                    new FixedField(Tags.label(AnnotationPackage.Literals.FRAGMENT), SWT.RIGHT_TO_LEFT, Fields::place));
        }
        type.getEAllStructuralFeatures().stream()
                .filter(feature -> !UNSEEN.contains(feature) && !isContainment(feature))
                .sorted(Comparator.comparingInt(Fields::rank))
                .map(this::field)
                .forEach(fields::add);
        corpus.getFeatureDefinitions().stream()
                .filter(definition -> type.getName().equals(definition.getOwner()))
                .map(Fields::extra)
                .forEach(fields::add);
        return fields;
    }

    private Field field(EStructuralFeature feature) {
        String label = Tags.label(feature);
        Optional<EEnum> tags = Tags.tagSet(feature);
        if (tags.isPresent()) {
            return new TagField(label, new TagValues(feature, tags.get()));
        }
        if (feature == AnnotationPackage.Literals.ITEM__CONFIDENCE) {
            return new TagField(label, new ConfidenceValues());
        }
        if (feature instanceof EReference reference) {
            return References.isChosen(reference)
                    ? References.field(label, reference)
                    : new LinksField(label, reference, follower);
        }
        if (References.namesActor(feature) || References.namesIssue(feature)) {
            return References.byId(label, feature);
        }
        if (feature == CorpusPackage.Literals.ARTICLE__ASSIGNED) {
            return new FixedField(label, SWT.NONE, subject -> names(subject, feature));
        }
        if (feature.isMany()) {
            return feature == CorpusPackage.Literals.ACTOR__ALIASES
                    ? new TextField(
                            label,
                            SWT.MULTI | SWT.RIGHT_TO_LEFT,
                            subject -> lines(subject, feature),
                            (subject, text) -> subject.set(feature, fromLines(text)))
                    : new FixedField(label, SWT.NONE, subject -> lines(subject, feature));
        }
        return plain(label, feature);
    }

    private static Field plain(String label, EStructuralFeature feature) {
        if (feature == CorpusPackage.Literals.ARTICLE__CALIBRATION) {
            return new FixedField(
                    label,
                    SWT.NONE,
                    subject -> Boolean.TRUE.equals(subject.get(feature))
                            ? Messages.Properties_yes
                            : Messages.Properties_no);
        }
        if (FIXED.contains(feature.getName())) {
            return new FixedField(label, SWT.NONE, subject -> Objects.toString(subject.get(feature), ""));
        }
        int direction = LATIN.contains(feature.getName()) ? SWT.LEFT_TO_RIGHT : SWT.RIGHT_TO_LEFT;
        int lines = LONG.contains(feature.getName()) ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE;
        return new TextField(
                label,
                direction | lines,
                subject -> Objects.toString(subject.get(feature), ""),
                (subject, text) -> subject.set(feature, text.isEmpty() ? null : text));
    }

    private static Field extra(FeatureDefinition definition) {
        String label = definition.getLabel() == null ? definition.getName() : definition.getLabel();
        return definition.getTags().isEmpty()
                ? new TextField(
                        label,
                        SWT.SINGLE | SWT.RIGHT_TO_LEFT,
                        subject -> subject.extra(definition.getName()),
                        (subject, text) -> subject.setExtra(definition.getName(), text))
                : new TagField(label, new ExtraValues(definition));
    }

    private static int rank(EStructuralFeature feature) {
        boolean shared = feature.getEContainingClass() == AnnotationPackage.Literals.ITEM;
        return FIXED.contains(feature.getName()) ? 2 : shared ? 1 : 0;
    }

    private static boolean isContainment(EStructuralFeature feature) {
        return feature instanceof EReference reference && reference.isContainment();
    }

    private static String place(Subject subject) {
        Span span = (Span) subject.object();
        return subject.labels().words(span) + " " + Isolate.of(span.getBegin() + "–" + span.getEnd());
    }

    /** Who they are, by name where the registry has one; they are changed where articles are assigned. */
    private static String names(Subject subject, EStructuralFeature feature) {
        return ((List<?>) subject.get(feature))
                .stream().map(id -> name(subject.corpus(), String.valueOf(id))).collect(Collectors.joining(" · "));
    }

    private static String name(Corpus corpus, String id) {
        return corpus.getAnnotators().stream()
                .filter(annotator -> id.equals(annotator.getId()) && annotator.getName() != null)
                .map(annotator -> Isolate.of(annotator.getName()) + " (" + Isolate.of(id) + ')')
                .findFirst()
                .orElse(id);
    }

    private static String lines(Subject subject, EStructuralFeature feature) {
        return ((List<?>) subject.get(feature)).stream().map(String::valueOf).collect(Collectors.joining("\n"));
    }

    private static List<String> fromLines(String text) {
        return Arrays.stream(text.split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
