package org.isnad.core.suggest;

import static org.isnad.core.project.Projects.code;
import static org.isnad.core.project.Projects.done;
import static org.isnad.core.project.Projects.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.URI;
import org.isnad.core.edit.MarkActor;
import org.isnad.core.edit.SetFeature;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.core.project.Projects;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.AnnotationFactory;
import org.isnad.model.annotation.AnnotationPackage.Literals;
import org.isnad.model.annotation.Fragment;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.MentionType;
import org.isnad.model.annotation.Origin;
import org.isnad.model.annotation.Quote;
import org.isnad.model.annotation.QuoteFunction;
import org.isnad.model.annotation.Span;
import org.isnad.model.annotation.Statement;
import org.isnad.model.cas.AnnotationBase;
import org.isnad.model.cas.Sofa;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.Article;
import org.isnad.model.xmi.CasXmiResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuggestionsTest {

    private static final String TEXT = "قال الوزير إن «الطريق مفتوح».\nورد الوزير على المدير.\n";

    @TempDir
    Path folder;

    private Project project;
    private Article article;
    private OpenLayer layer;

    @BeforeEach
    void open() {
        project = Projects.create(folder.resolve("p"));
        for (String id : List.of("minister", "director")) {
            Actor actor = Projects.actor(id);
            actor.setId(id);
            project.corpus().getActors().add(actor);
        }
        article = Projects.article(project, "a1", TEXT);
        layer = value(project.createLayer(article, "mercury"));
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void wishesAreProposedOnceAndSurviveReopening() {
        List<Article> told = new ArrayList<>();
        project.suggestions().onChange(told::add);
        wish("minister", 4, 10);
        wish("minister", 4, 10);
        assertEquals(List.of(article), told);
        assertEquals(List.of("mention 4-10 minister"), keys());
        Item item = project.suggestions().all(article).get(0);
        assertEquals(List.of("search:وزير"), item.getDerivedFrom());
        assertNotNull(item.getId());
        done(project.saveAll());
        project.close();
        project = Projects.open(folder.resolve("p"));
        article = project.article("a1").orElseThrow();
        assertEquals(1, project.suggestions().all(article).size());
    }

    @Test
    void newResultsReplaceThoseOfTheirKindOnly() {
        wish("minister", 4, 10);
        done(project.suggestions().replace(article, "engine", machine("engine:x", "director")));
        assertEquals(4, project.suggestions().all(article).size());
        done(project.suggestions().replace(article, "engine", machine("engine:y", "director")));
        List<Item> all = project.suggestions().all(article);
        assertEquals(4, all.size());
        assertEquals(1, all.stream().filter(i -> Proposals.isOf(i, "search")).count());
        assertEquals(
                3,
                all.stream()
                        .filter(i -> i.getDerivedFrom().contains("engine:y"))
                        .count());
        CasXmiResource machine = value(project.machineLayer(article));
        long fragments = machine.getContents().stream()
                .filter(Fragment.class::isInstance)
                .count();
        assertEquals(2, fragments);
        assertEquals(4, all.stream().map(Item::getId).distinct().count());
    }

    @Test
    void resultsThatSayTheSameAreNotWrittenAgain() {
        List<Article> told = new ArrayList<>();
        project.suggestions().onChange(told::add);
        done(project.suggestions().replace(article, "engine", machine("engine:x", "director")));
        Item before = statement();
        done(project.suggestions().replace(article, "engine", machine("engine:x", "director")));
        assertEquals(1, told.size());
        assertSame(before, statement());
        done(project.suggestions().replace(article, "engine", machine("engine:x", "minister")));
        assertEquals(2, told.size(), "another actor is another proposal");
    }

    @Test
    void anAcceptedStatementComesWithAllItsParts() {
        done(project.suggestions().replace(article, "engine", machine("engine:x", "minister")));
        Statement proposal = statement();
        AcceptSuggestions accept = new AcceptSuggestions(layer, List.of(proposal));
        done(project.edits().run(accept));
        Statement statement = (Statement) accept.accepted().get(0);
        assertSame(layer.resource(), statement.eResource());
        assertNotSame(proposal, statement);
        assertEquals(Origin.SUGGESTED_ACCEPTED, statement.getOrigin());
        assertEquals(List.of("engine:x"), statement.getDerivedFrom());
        assertEquals("الوزير", covered(statement.getSources().get(0)));
        assertEquals("قال", covered(statement.getCue().get(0)));
        assertEquals("الطريق مفتوح", covered(statement.getContent().get(0)));
        assertEquals("الطريق مفتوح", covered(statement.getQuotes().get(0)));
        assertEquals(List.of(), project.suggestions().open(layer), "what was accepted waits no more");
        project.edits().undo();
        assertEquals(
                0,
                layer.statements().size()
                        + layer.mentions().size()
                        + layer.fragments().size());
        assertEquals(3, project.suggestions().open(layer).size());
    }

    @Test
    void theMentionOfTheLayerIsUsedAgain() {
        MarkActor mark = new MarkActor(layer, 4, 10, actor("minister"), MentionType.NOMINAL);
        done(project.edits().run(mark));
        done(project.suggestions().replace(article, "engine", machine("engine:x", "minister")));
        AcceptSuggestions accept = new AcceptSuggestions(layer, List.of(statement()));
        done(project.edits().run(accept));
        assertSame(
                mark.mention(),
                ((Statement) accept.accepted().get(0)).getSources().get(0));
        assertEquals(Origin.MANUAL, mark.mention().getOrigin());
    }

    @Test
    void manyAtOnceShareWhatTheyShare() {
        done(project.suggestions().replace(article, "engine", machine("engine:x", "minister")));
        List<Item> all = project.suggestions().all(article);
        AcceptSuggestions accept = new AcceptSuggestions(layer, all);
        done(project.edits().run(accept));
        assertEquals(1, layer.mentions().size());
        assertEquals(1, layer.quotes().size());
        assertSame(
                layer.mentions().get(0), layer.statements().get(0).getSources().get(0));
        assertEquals(3, accept.accepted().size());
    }

    @Test
    void whatIsChangedLaterCountsAsEdited() {
        wish("minister", 4, 10);
        AcceptSuggestions accept =
                new AcceptSuggestions(layer, project.suggestions().all(article));
        done(project.edits().run(accept));
        Item item = accept.accepted().get(0);
        done(project.edits().run(new SetFeature(layer, item, Literals.ITEM__COMMENT, "؟")));
        assertEquals(Origin.SUGGESTED_EDITED, item.getOrigin());
    }

    @Test
    void anUnknownActorIsNeverInvented() {
        wish("nobody", 4, 10);
        AcceptSuggestions accept =
                new AcceptSuggestions(layer, project.suggestions().all(article));
        assertEquals("suggest.actor", code(project.edits().run(accept)));
        wish("minister", 31, 40);
        done(project.edits()
                .run(new AcceptSuggestions(layer, project.suggestions().all(article))));
        assertEquals(1, layer.mentions().size());
        assertEquals(2, project.corpus().getActors().size());
    }

    @Test
    void ofSeveralAStatementWithoutSpeakerIsPassedOverAndAloneItIsNot() {
        done(project.suggestions().replace(article, "engine", machine("engine:x", "nobody")));
        done(project.edits()
                .run(new AcceptSuggestions(layer, project.suggestions().all(article))));
        assertEquals(1, layer.quotes().size());
        assertEquals(0, layer.statements().size());
        done(project.edits().run(new AcceptSuggestions(layer, List.of(statement()))));
        assertEquals(List.of(), layer.statements().get(0).getSources());
        assertEquals(1, layer.quotes().size());
    }

    @Test
    void refusedOnesStayAwayAndUndoBringsThemBack() {
        wish("minister", 4, 10);
        done(project.edits()
                .run(new RefuseSuggestions(layer, project.suggestions().all(article))));
        assertEquals(List.of("mention 4-10 minister"), layer.head().getRefused());
        assertEquals(List.of(), project.suggestions().open(layer));
        assertEquals(1, project.suggestions().all(article).size());
        assertFalse(project.edits().undoLabel().isEmpty());
        project.edits().undo();
        assertEquals(1, project.suggestions().open(layer).size());
    }

    @Test
    void whatTheAnnotatorMarkedOtherwiseIsNotProposed() {
        done(project.edits().run(new MarkActor(layer, 4, 10, actor("director"), MentionType.NOMINAL)));
        wish("minister", 4, 10);
        wish("minister", 0, 6);
        wish("minister", 31, 40);
        assertEquals(
                List.of("mention 31-40 minister"),
                project.suggestions().open(layer).stream().map(Suggestions::key).toList());
    }

    @Test
    void aProjectCanHaveThemOff() {
        wish("minister", 4, 10);
        project.corpus().setSuggestionsOff(true);
        assertEquals(List.of(), project.suggestions().open(layer));
        assertEquals(1, project.suggestions().all(article).size());
    }

    @Test
    void aNamePropagatesToItsOtherPlaces() {
        Propagation.Report report = value(Propagation.run(
                project,
                "minister",
                MentionType.NOMINAL,
                List.of("الوزير"),
                project.corpus().getArticles(),
                new BasicMonitor()));
        assertEquals(new Propagation.Report(1, 2), report);
        assertTrue(project.suggestions().all(article).stream()
                .allMatch(item -> item.getDerivedFrom().equals(List.of("propagation:الوزير"))));
        Propagation.Report again = value(Propagation.run(
                project, "minister", MentionType.NOMINAL, List.of("الوزير"), List.of(article), new BasicMonitor()));
        assertEquals(new Propagation.Report(0, 0), again);
    }

    private void wish(String actor, int begin, int end) {
        Wish wish = new Wish(begin, end, actor, MentionType.NOMINAL);
        done(project.suggestions().add(article, "search:وزير", List.of(wish)));
    }

    private Actor actor(String id) {
        return project.corpus().getActors().stream()
                .filter(actor -> actor.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Statement statement() {
        return (Statement) project.suggestions().all(article).stream()
                .filter(Statement.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private List<String> keys() {
        return project.suggestions().open(layer).stream().map(Suggestions::key).toList();
    }

    private static void assertNotSame(Object one, Object other) {
        assertFalse(one == other);
        assertNotEquals(null, other);
    }

    private static String covered(Span span) {
        return TEXT.substring(span.getBegin(), span.getEnd());
    }

    /** What an engine would make of the first sentence. */
    private static CasXmiResource machine(String derivedFrom, String actor) {
        CasXmiResource machine = new CasXmiResource(URI.createURI("machine.xmi"));
        Sofa sofa = machine.createSofa(TEXT);
        AnnotationFactory make = AnnotationFactory.eINSTANCE;
        ActorMention mention = span(make.createActorMention(), "الوزير");
        mention.setActor(actor);
        mention.setMentionType(MentionType.NOMINAL);
        Quote quote = span(make.createQuote(), "الطريق مفتوح");
        quote.setFunction(QuoteFunction.SPEECH);
        Fragment cue = span(make.createFragment(), "قال");
        Fragment content = span(make.createFragment(), "الطريق مفتوح");
        Statement statement = make.createStatement();
        statement.getSources().add(mention);
        statement.getCue().add(cue);
        statement.getContent().add(content);
        statement.getQuotes().add(quote);
        for (AnnotationBase object : List.of(mention, quote, cue, content, statement)) {
            object.setSofa(sofa);
            machine.getContents().add(object);
            if (!(object instanceof Fragment)) {
                ((Item) object).getDerivedFrom().add(derivedFrom);
            }
        }
        return machine;
    }

    private static <T extends Span> T span(T span, String covered) {
        span.setBegin(TEXT.indexOf(covered));
        span.setEnd(TEXT.indexOf(covered) + covered.length());
        return span;
    }
}
