package org.isnad.core.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.core.project.Projects;
import org.isnad.core.registry.EditActor;
import org.isnad.core.registry.MergeActors;
import org.isnad.core.registry.MergeIssues;
import org.isnad.core.registry.MoveIssue;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.AnnotationPackage;
import org.isnad.model.annotation.Frame;
import org.isnad.model.annotation.Intensity;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.LayerState;
import org.isnad.model.annotation.MentionType;
import org.isnad.model.annotation.Polarity;
import org.isnad.model.annotation.QuoteFunction;
import org.isnad.model.annotation.ReportType;
import org.isnad.model.annotation.ReviewFlag;
import org.isnad.model.annotation.Span;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;
import org.isnad.model.annotation.TargetKind;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.ActorType;
import org.isnad.model.corpus.Article;
import org.isnad.model.corpus.CorpusFactory;
import org.isnad.model.corpus.CorpusPackage.Literals;
import org.isnad.model.corpus.Issue;
import org.isnad.model.corpus.Role;
import org.isnad.text.TextRange;

/** Makes one random edit after another, of every class of edit, some of which are refused. */
public final class Scribbler {

    private final Random random;

    public Scribbler(Random random) {
        this.random = random;
    }

    /** Runs one edit on the layer or the registry; an edit that has nothing to work on falls back to marking a mention. */
    public Outcome<Void> scribble(Project project, OpenLayer layer) {
        return project.edits().run(random.nextInt(4) == 0 ? onCorpus(project, layer) : onLayer(project, layer));
    }

    private Edit onLayer(Project project, OpenLayer layer) {
        ActorMention mention = any(layer.mentions());
        Statement statement = any(layer.statements());
        Stance stance = any(layer.stances());
        Item item = any(items(layer));
        if (mention == null || item == null) {
            return mark(project, layer);
        }
        return switch (random.nextInt(16)) {
            case 0, 1 -> mark(project, layer);
            case 2 -> markQuote(layer);
            case 3, 4 -> new MarkStatement(layer, List.of(mention), List.of(range(layer)), ranges(layer));
            case 5 -> new MarkStance(layer, stance(layer, mention, statement));
            case 6 -> MarkStance.withNewIssue(layer, stance(layer, mention, null), issue());
            case 7 -> statement == null ? markQuote(layer) : part(layer, statement, mention);
            case 8 -> new SetFeature(layer, item, AnnotationPackage.Literals.ITEM__COMMENT, comment());
            case 9 -> item instanceof Span span ? setSpan(layer, span) : markQuote(layer);
            case 10 -> item instanceof Frame frame ? setExtra(layer, frame) : markQuote(layer);
            case 11 -> new RemoveItems(layer, List.of(item));
            case 12 -> new SetLayerState(layer, any(List.of(LayerState.values())));
            case 13 -> new ReassignMention(layer, mention, random.nextBoolean() ? actor() : anyActor(project));
            case 14 -> stance == null ? markQuote(layer) : rate(layer, stance);
            default -> stance == null ? tag(layer, statement) : new TargetIssue(layer, stance, issue());
        };
    }

    private Edit onCorpus(Project project, OpenLayer layer) {
        Actor actor = anyActor(project);
        Issue issue = any(project.corpus().getIssues());
        Article article = layer.article();
        return switch (random.nextInt(14)) {
            case 9 -> new MergeActors(project, actor, List.of(anyActor(project)));
            case 10 -> new EditActor(project, actor, draft(actor));
            case 11 -> issue == null ? new AddIssue(project, issue()) : merge(project, issue);
            case 12 -> issue == null ? new AddIssue(project, issue()) : move(project, issue);
            case 13 -> any(layer.mentions()) == null ? new AddActor(project, actor()) : note(layer);
            case 0, 1 -> new AddActor(project, actor());
            case 2 -> new AddIssue(project, issue());
            case 3 -> new SetCorpusFeature(project, actor, Literals.ACTOR__ALIASES, List.of(word(), comment()));
            case 4 -> new SetCorpusFeature(project, actor, Literals.ACTOR__TYPE, any(List.of(ActorType.values())));
            case 5 -> new SetCorpusFeature(project, actor, Literals.ACTOR__MEMBERS, List.of(anyActor(project)));
            case 6 -> new SetCorpusFeature(project, actor, Literals.ACTOR__ROLES, List.of(role()));
            case 7 -> new SetCorpusFeature(project, article, Literals.ARTICLE__TITLE, comment());
            default ->
                issue == null || random.nextBoolean()
                        ? new RemoveActor(project, actor)
                        : new RemoveIssue(project, issue);
        };
    }

    private Actor draft(Actor actor) {
        Actor draft = EcoreUtil.copy(actor);
        draft.setNote(comment());
        draft.getAliases().add(word());
        return draft;
    }

    private Edit merge(Project project, Issue issue) {
        return new MergeIssues(project, issue, List.of(any(project.corpus().getIssues())));
    }

    private Edit move(Project project, Issue issue) {
        Issue parent = any(project.corpus().getIssues());
        return new MoveIssue(project, List.of(issue), random.nextBoolean() ? parent : null);
    }

    private Edit note(OpenLayer layer) {
        return new SetFeature(
                layer, any(layer.mentions()), AnnotationPackage.Literals.ITEM__FLAG, any(List.of(ReviewFlag.values())));
    }

    private <T> T any(List<? extends T> list) {
        return list.isEmpty() ? null : list.get(random.nextInt(list.size()));
    }

    private Actor anyActor(Project project) {
        Actor actor = any(project.corpus().getActors());
        return actor == null ? actor() : actor;
    }

    private static List<Item> items(OpenLayer layer) {
        List<Item> items = new ArrayList<>(layer.mentions());
        items.addAll(layer.quotes());
        items.addAll(layer.statements());
        items.addAll(layer.stances());
        return items;
    }

    private Edit mark(Project project, OpenLayer layer) {
        TextRange range = range(layer);
        Actor actor = random.nextInt(3) == 0 ? actor() : anyActor(project);
        return new MarkActor(layer, range.begin(), range.end(), actor, MentionType.NAME);
    }

    private Edit markQuote(OpenLayer layer) {
        TextRange range = range(layer);
        return new MarkQuote(layer, range.begin(), range.end(), QuoteFunction.NAME);
    }

    private Edit setSpan(OpenLayer layer, Span span) {
        TextRange range = range(layer);
        return new SetSpan(layer, span, range.begin(), range.end());
    }

    private Edit setExtra(OpenLayer layer, Frame frame) {
        return new SetExtra(layer, frame, "سمة", random.nextInt(3) == 0 ? null : comment());
    }

    private Edit part(OpenLayer layer, Statement statement, ActorMention mention) {
        Slot slot = any(List.of(Slot.values()));
        boolean isText = slot == Slot.CUE || slot == Slot.CONTENT || slot == Slot.QUOTE;
        List<?> parts = isText ? ranges(layer) : List.of(mention);
        return new SetStatementPart(layer, statement, slot, parts, random.nextBoolean());
    }

    private Edit rate(OpenLayer layer, Stance stance) {
        return new RateStance(layer, stance, any(List.of(Polarity.values())), any(List.of(Intensity.values())));
    }

    private Edit tag(OpenLayer layer, Statement statement) {
        return statement == null
                ? markQuote(layer)
                : new SetFeature(
                        layer,
                        statement,
                        AnnotationPackage.Literals.STATEMENT__REPORT_TYPE,
                        any(List.of(ReportType.values())));
    }

    private StanceInput stance(OpenLayer layer, ActorMention mention, Statement target) {
        return new StanceInput(
                mention.getActor(),
                mention,
                target == null ? TargetKind.EVENT : TargetKind.STATEMENT,
                null,
                null,
                target,
                ranges(layer),
                any(List.of(Polarity.values())),
                any(List.of(Intensity.values())),
                target,
                ranges(layer));
    }

    private TextRange range(OpenLayer layer) {
        // Before the first surrogate pair of the text.
        int begin = random.nextInt(60);
        return new TextRange(begin, begin + 1 + random.nextInt(12));
    }

    private List<TextRange> ranges(OpenLayer layer) {
        return random.nextBoolean() ? List.of(range(layer)) : List.of(range(layer), range(layer));
    }

    private String word() {
        return "اسم" + random.nextInt(1000);
    }

    private String comment() {
        return "تعليق\t" + random.nextInt(1000) + "\nسطر \\ ثانٍ";
    }

    private Actor actor() {
        return Projects.actor("فاعل " + random.nextInt(1000));
    }

    private Issue issue() {
        Issue issue = CorpusFactory.eINSTANCE.createIssue();
        issue.setLabel("قضية " + random.nextInt(1000));
        return issue;
    }

    private Role role() {
        Role role = CorpusFactory.eINSTANCE.createRole();
        role.setTitle("وزير " + random.nextInt(1000));
        role.setFrom("2020");
        return role;
    }
}
