package org.isnad.ui.annotate.properties;

import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.AnnotationPackage;
import org.isnad.model.annotation.Statement;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.Issue;
import org.isnad.ui.annotate.properties.ChoiceField.Choices;
import org.isnad.ui.label.ItemLabels;

/** Fields for what is chosen from the registry or from the layer's own statements and mentions. */
final class References {

    private static final Set<EStructuralFeature> ACTORS = Set.of(
            AnnotationPackage.Literals.ACTOR_MENTION__ACTOR,
            AnnotationPackage.Literals.STANCE__HOLDER,
            AnnotationPackage.Literals.STANCE__TARGET_ACTOR);

    private References() {}

    static boolean namesActor(EStructuralFeature feature) {
        return ACTORS.contains(feature);
    }

    static boolean namesIssue(EStructuralFeature feature) {
        return feature == AnnotationPackage.Literals.STANCE__TARGET_ISSUE;
    }

    /** Whether a reference is set by choosing; lists of spans are set in the article. */
    static boolean isChosen(EReference reference) {
        Class<?> type = reference.getEReferenceType().getInstanceClass();
        return !reference.isMany() && (type == Statement.class || type == ActorMention.class);
    }

    static Field byId(String label, EStructuralFeature feature) {
        return namesActor(feature)
                ? new ChoiceField<>(label, feature, actors(), (subject, id) -> subject.labels()
                        .actor((String) id))
                : new ChoiceField<>(label, feature, issues(), (subject, id) -> subject.labels()
                        .issue((String) id));
    }

    static Field field(String label, EReference reference) {
        Choices<? extends EObject> choices =
                reference.getEReferenceType() == AnnotationPackage.Literals.STATEMENT ? statements() : mentions();
        return new ChoiceField<>(
                label, reference, choices, (subject, item) -> subject.labels().label((EObject) item));
    }

    private static Choices<Actor> actors() {
        return new Choices<>(
                subject -> List.copyOf(subject.corpus().getActors()),
                (subject, actor) -> ItemLabels.name(actor),
                (subject, actor) ->
                        actor.getLabel() + "\n" + actor.getLabelEn() + "\n" + String.join("\n", actor.getAliases()),
                Actor::getId);
    }

    private static Choices<Issue> issues() {
        return new Choices<>(
                subject -> List.copyOf(subject.corpus().getIssues()),
                (subject, issue) -> ItemLabels.name(issue),
                (subject, issue) -> issue.getLabel() + "\n" + issue.getLabelEn() + "\n" + issue.getDefinition(),
                Issue::getId);
    }

    /** All statements of the layer but the subject itself. */
    private static Choices<Statement> statements() {
        return new Choices<>(
                subject -> subject.layer().statements().stream()
                        .filter(statement -> statement != subject.object())
                        .toList(),
                (subject, statement) -> subject.labels().statement(statement),
                (subject, statement) -> subject.labels().statement(statement),
                statement -> statement);
    }

    private static Choices<ActorMention> mentions() {
        return new Choices<>(
                subject -> subject.layer().mentions(),
                (subject, mention) -> subject.labels().label(mention),
                (subject, mention) -> subject.labels().label(mention),
                mention -> mention);
    }
}
