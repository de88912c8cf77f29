package org.isnad.exchange.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.Article;
import org.isnad.model.corpus.Corpus;
import org.isnad.model.corpus.CorpusFactory;
import org.junit.jupiter.api.Test;

class TakenCorpusTest {

    private int made;

    @Test
    void everyFeatureOfEveryObjectComesBack() {
        Corpus corpus = (Corpus) filled(CorpusFactory.eINSTANCE.createCorpus().eClass());
        corpus.getActors().get(0).getMembers().add(corpus.getActors().get(1));
        corpus.getIssues().get(1).setParent(corpus.getIssues().get(0));
        Corpus copy = new TakenCorpus(corpus).copy();
        assertTrue(EcoreUtil.equals(corpus, copy));
        assertSame(copy.getActors().get(1), copy.getActors().get(0).getMembers().get(0));
        assertSame(copy.getIssues().get(0), copy.getIssues().get(1).getParent());
    }

    @Test
    void whatNeverWasSetStaysAsItWas() {
        Corpus corpus = CorpusFactory.eINSTANCE.createCorpus();
        Article usual = CorpusFactory.eINSTANCE.createArticle();
        Article without = CorpusFactory.eINSTANCE.createArticle();
        without.setLanguage(null);
        corpus.getArticles().addAll(List.of(usual, without));
        Corpus copy = new TakenCorpus(corpus).copy();
        assertEquals("ar", copy.getArticles().get(0).getLanguage());
        assertNull(copy.getArticles().get(1).getLanguage());
    }

    @Test
    void laterEditsAreNotInItAndCopiesAreApart() {
        Corpus corpus = CorpusFactory.eINSTANCE.createCorpus();
        Article article = CorpusFactory.eINSTANCE.createArticle();
        article.setTitle("قبل");
        article.getAssigned().add("mercury");
        Actor actor = CorpusFactory.eINSTANCE.createActor();
        corpus.getArticles().add(article);
        corpus.getActors().add(actor);
        TakenCorpus taken = new TakenCorpus(corpus);
        article.setTitle("بعد");
        article.getAssigned().set(0, "venus");
        actor.getRoles().add(CorpusFactory.eINSTANCE.createRole());
        corpus.getArticles().add(CorpusFactory.eINSTANCE.createArticle());
        Corpus copy = taken.copy();
        copy.getArticles().get(0).setByline("في نسخة واحدة");
        assertEquals(1, taken.copy().getArticles().size());
        Article kept = taken.copy().getArticles().get(0);
        assertEquals("قبل", kept.getTitle());
        assertEquals(List.of("mercury"), kept.getAssigned());
        assertNull(kept.getByline());
        assertTrue(taken.copy().getActors().get(0).getRoles().isEmpty());
        assertNull(article.getByline());
    }

    /** An object with a value in every feature, two in those that hold many. */
    private EObject filled(EClass type) {
        EObject object = EcoreUtil.create(type);
        for (EAttribute attribute : type.getEAllAttributes()) {
            if (attribute.isMany()) {
                object.eSet(attribute, List.of(value(attribute), value(attribute)));
            } else {
                object.eSet(attribute, value(attribute));
            }
            assertTrue(object.eIsSet(attribute), attribute.getName());
        }
        for (EReference part : type.getEAllContainments()) {
            object.eSet(part, List.of(filled(part.getEReferenceType()), filled(part.getEReferenceType())));
        }
        return object;
    }

    private Object value(EAttribute attribute) {
        EDataType type = attribute.getEAttributeType();
        made++;
        if (type.getInstanceClass() == boolean.class) {
            return true;
        }
        Object value = type.getInstanceClass() == String.class
                ? "قيمة " + made
                : type.getInstanceClass() == int.class ? (Object) made : tag(type);
        assertNotNull(value, attribute.getName());
        return value;
    }

    private static Object tag(EDataType type) {
        EEnum tags = (EEnum) type.getEPackage().getEClassifier(type.getName().replace("Object", ""));
        return EcoreUtil.createFromString(type, tags.getELiterals().get(1).getLiteral());
    }
}
