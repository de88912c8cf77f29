package org.isnad.core.project;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.Article;
import org.isnad.model.corpus.Corpus;
import org.isnad.model.corpus.CorpusFactory;
import org.isnad.model.corpus.CorpusPackage;
import org.isnad.model.corpus.Issue;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** EMF is the oracle: the file is the same whoever writes it, so that a project shows no difference to version control. */
class CorpusWriterTest {

    private static final List<String> PIECES =
            List.of("وزارة", "مُحَمَّد", "a", " ", "&", "<", ">", "\"", "'", "\n", "\r", "\t", "🕊", "é", "\ufffd");

    private final CorpusFactory factory = CorpusFactory.eINSTANCE;

    @RepeatedTest(60)
    void bytesAreThoseOfEmf(RepetitionInfo repetition) throws IOException {
        Random random = new Random(repetition.getCurrentRepetition());
        Corpus corpus = corpus();
        fill(corpus, random);
        references(corpus, random);

        assertEquals(emf(corpus), text(CorpusWriter.write(corpus, random.nextInt(2000))));
    }

    @Test
    void anEmptyCorpusIsOneElement() throws IOException {
        Corpus corpus = corpus();

        assertEquals(emf(corpus), text(CorpusWriter.write(corpus, 0)));
    }

    @Test
    void whatIsOutOfTheOrdinaryIsLeftToEmf() throws IOException {
        Corpus missing = corpus();
        Article article = factory.createArticle();
        article.getAssigned().add(null);
        missing.getArticles().add(article);
        Corpus outside = corpus();
        Issue issue = factory.createIssue();
        issue.setParent(factory.createIssue());
        outside.getIssues().add(issue);
        Corpus odd = corpus();
        Issue wide = factory.createIssue();
        wide.setId("a b");
        Issue narrow = factory.createIssue();
        narrow.setParent(wide);
        odd.getIssues().addAll(List.of(wide, narrow));

        Corpus cdata = corpus();
        Actor actor = Projects.actor("a");
        actor.getAliases().add("b]]>c");
        cdata.getActors().add(actor);

        for (Corpus corpus : List.of(missing, outside, odd, cdata)) {
            assertEquals(Optional.empty(), CorpusWriter.write(corpus, 100));
        }
    }

    @Test
    void charactersThatNoXmlHoldsAreRefusedWithAReason() throws IOException {
        for (String name : List.of("\u000b", "\ud83d", "\ude00", "\uffff", "\ufffe", "a\ud83db")) {
            Corpus corpus = corpus();
            corpus.setName(name);

            assertEquals(Optional.empty(), CorpusWriter.write(corpus, 100));
            assertThrows(IOException.class, () -> CorpusFile.bytesOf(corpus.eResource()));
        }
    }

    @Test
    void aRegistryThatCannotBeWrittenIsToldAndStaysUnsaved(@TempDir Path folder) throws IOException {
        try (Project project = Projects.create(folder)) {
            byte[] before = Files.readAllBytes(folder.resolve(Project.FILE));
            Actor actor = Projects.actor("وزير\u000b");
            project.corpus().getActors().add(actor);
            project.changed("test", Set.of(actor));

            assertEquals("file.unwritable", Projects.code(project.saveCorpus()));

            assertTrue(project.isCorpusDirty());
            assertArrayEquals(before, Files.readAllBytes(folder.resolve(Project.FILE)));
        }
    }

    private Corpus corpus() {
        Corpus corpus = factory.createCorpus();
        new XMIResourceImpl(URI.createURI("corpus.isnad")).getContents().add(corpus);
        return corpus;
    }

    private static String emf(Corpus corpus) throws IOException {
        return new String(CorpusFile.bytesOf(corpus.eResource()), StandardCharsets.UTF_8);
    }

    private static String text(Optional<byte[]> bytes) {
        return new String(bytes.orElseThrow(), StandardCharsets.UTF_8);
    }

    /** Sets each feature of each class, or not; also those that the model will have one day. */
    private void fill(EObject object, Random random) {
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            for (int i = random.nextInt(feature.isMany() ? 4 : 2); i > 0; i--) {
                Object value =
                        feature instanceof EAttribute attribute ? value(attribute, random) : part(feature, random);
                if (value != null) {
                    set(object, feature, value);
                }
            }
        }
    }

    private EObject part(EStructuralFeature feature, Random random) {
        if (!((EReference) feature).isContainment()) {
            return null;
        }
        EObject part = factory.create((EClass) feature.getEType());
        fill(part, random);
        EAttribute id = part.eClass().getEIDAttribute();
        if (id != null) {
            part.eSet(id, "ممثل-" + random.nextInt());
        }
        return part;
    }

    private static Object value(EAttribute attribute, Random random) {
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        if (type == boolean.class) {
            return random.nextBoolean();
        }
        if (type == int.class) {
            return random.nextInt();
        }
        if (Enumerator.class.isAssignableFrom(type)) {
            EEnum tags = (EEnum) CorpusPackage.eINSTANCE.getEClassifier(type.getSimpleName());
            return tags.getELiterals()
                    .get(random.nextInt(tags.getELiterals().size()))
                    .getInstance();
        }
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private static void references(Corpus corpus, Random random) {
        for (Actor actor : corpus.getActors()) {
            corpus.getActors().stream().filter(a -> random.nextBoolean()).forEach(actor.getMembers()::add);
        }
        for (Issue issue : corpus.getIssues()) {
            issue.setParent(
                    corpus.getIssues().get(random.nextInt(corpus.getIssues().size())));
        }
    }

    @SuppressWarnings("unchecked")
    private static void set(EObject object, EStructuralFeature feature, Object value) {
        if (feature.isMany()) {
            ((List<Object>) object.eGet(feature)).add(value);
        } else {
            object.eSet(feature, value);
        }
    }
}
