package org.isnad.ui.annotate.editor.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.isnad.model.annotation.Statement;
import org.isnad.model.annotation.TargetKind;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.Issue;
import org.isnad.text.Folding;
import org.isnad.text.TextRange;
import org.isnad.ui.annotate.editor.EditorMessages;
import org.isnad.ui.annotate.editor.choice.Choice;
import org.isnad.ui.annotate.editor.choice.Completion;
import org.isnad.ui.label.Isolate;
import org.isnad.ui.label.ItemLabels;
import org.isnad.ui.label.Tags;
import org.isnad.ui.look.TypeColours;

/**
 * What a stance may be about: the words selected, actors and issues that fit what is typed, statements; last a new issue of
 * that name.
 */
final class TargetOffers {

    /** Issues and actors by how well they fit; of equal ones the issues first. */
    private record Ranked(int rank, Choice<Target> choice) {}

    private static final int MOST = 40;

    private final ItemLabels labels;
    private final Completion<Actor> actors;
    private final Completion<Issue> issues;
    private final List<Statement> statements;
    private final TextRange words;

    /** @param words selected in the text, maybe empty */
    TargetOffers(ItemLabels labels, Completion<Actor> actors, List<Statement> statements, TextRange words) {
        this.labels = labels;
        this.actors = actors;
        issues = Completion.ofIssues(labels.corpus().getIssues());
        this.statements = statements;
        this.words = words;
    }

    List<Choice<Target>> find(String typed) {
        List<Choice<Target>> offers = new ArrayList<>();
        if (typed.isEmpty() && !words.isEmpty()) {
            offers.add(words(TargetKind.PROPOSITION));
            offers.add(words(TargetKind.EVENT));
        }
        List<Ranked> named = new ArrayList<>();
        issues.find(typed).stream()
                .filter(hit -> !hit.weak())
                .limit(MOST)
                .forEach(hit -> named.add(new Ranked(hit.rank(), issue(hit.entry()))));
        actors.find(typed).stream()
                .filter(hit -> !hit.weak())
                .limit(MOST)
                .forEach(hit -> named.add(new Ranked(hit.rank(), actor(hit.entry()))));
        named.stream()
                .sorted(Comparator.comparingInt(Ranked::rank))
                .map(Ranked::choice)
                .forEach(offers::add);
        statements.stream()
                .filter(statement -> Folding.key(labels.statement(statement)).contains(Folding.key(typed)))
                .limit(MOST)
                .forEach(statement -> offers.add(statement(statement)));
        if (!typed.isEmpty()) {
            offers.add(Choice.of(
                    new Target.OfNewIssue(typed), NLS.bind(EditorMessages.Stance_newIssue, Isolate.of(typed))));
        }
        return offers;
    }

    private Choice<Target> words(TargetKind kind) {
        String text = Isolate.of("«" + words.of(labels.text()) + "»");
        return new Choice<>(new Target.OfWords(kind, words), Tags.label(kind, labels.corpus()) + ": " + text, "", null);
    }

    private Choice<Target> issue(Issue issue) {
        String parent =
                Optional.ofNullable(issue.getParent()).map(ItemLabels::name).orElse("");
        String kind = Tags.label(TargetKind.ISSUE, labels.corpus());
        return new Choice<>(
                new Target.OfIssue(issue),
                ItemLabels.name(issue),
                parent.isEmpty() ? kind : kind + " · " + parent,
                null);
    }

    private static Choice<Target> actor(Actor actor) {
        return new Choice<>(new Target.OfActor(actor), ItemLabels.name(actor), "", TypeColours.of(actor.getType()));
    }

    private Choice<Target> statement(Statement statement) {
        return new Choice<>(
                new Target.OfStatement(statement),
                labels.statement(statement),
                Tags.label(TargetKind.STATEMENT, labels.corpus()),
                null);
    }
}
