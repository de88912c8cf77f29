package org.isnad.ui.annotate.problems;

import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.isnad.core.check.CheckedLayer;
import org.isnad.core.check.Checks;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.OpenLayer;
import org.isnad.model.corpus.Article;
import org.isnad.model.corpus.Corpus;
import org.isnad.model.corpus.CorpusPackage;
import org.isnad.model.xmi.CasXmiResource;

/** A copy of a layer and its registry, made in the UI thread and checked in another while the user works on. */
public final class LayerCheck {

    /** Leaves out the articles, of which there may be a hundred thousand. */
    private static final class RegistryCopier extends EcoreUtil.Copier {

        private static final long serialVersionUID = 1L;

        @Override
        protected void copyContainment(EReference reference, EObject original, EObject copied) {
            if (reference != CorpusPackage.Literals.CORPUS__ARTICLES) {
                super.copyContainment(reference, original, copied);
            }
        }
    }

    private final CheckedLayer copy;

    public LayerCheck(OpenLayer layer) {
        RegistryCopier copier = new RegistryCopier();
        Corpus corpus = (Corpus) copier.copy(layer.project().corpus());
        Article article = (Article) copier.copy(layer.article());
        corpus.getArticles().add(article);
        copier.copyReferences();
        CasXmiResource resource = new CasXmiResource(layer.resource().getURI());
        Collection<EObject> objects = EcoreUtil.copyAll(layer.resource().getContents());
        resource.getContents().addAll(objects);
        copy = new CheckedLayer(corpus, article, layer.annotator(), layer.text(), null, resource);
    }

    /** The registry with the checked article alone. */
    Corpus corpus() {
        return copy.corpus();
    }

    public List<Problem> run() {
        return Checks.run(copy);
    }
}
