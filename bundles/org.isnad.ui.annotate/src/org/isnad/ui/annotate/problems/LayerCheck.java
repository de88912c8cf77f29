package org.isnad.ui.annotate.problems;

import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.isnad.core.check.CheckedLayer;
import org.isnad.core.check.Checks;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.OpenLayer;
import org.isnad.model.corpus.Article;
import org.isnad.model.corpus.Corpus;
import org.isnad.model.xmi.CasXmiResource;

/** A copy of a layer and its registry, made in the UI thread and checked in another while the user works on. */
public final class LayerCheck {

    private final CheckedLayer copy;

    public LayerCheck(OpenLayer layer) {
        Corpus corpus = EcoreUtil.copy(layer.project().corpus());
        Article article = corpus.getArticles().stream()
                .filter(each -> each.getId().equals(layer.article().getId()))
                .findFirst()
                .orElse(layer.article());
        CasXmiResource resource = new CasXmiResource(layer.resource().getURI());
        Collection<EObject> objects = EcoreUtil.copyAll(layer.resource().getContents());
        resource.getContents().addAll(objects);
        copy = new CheckedLayer(corpus, article, layer.annotator(), layer.text(), null, resource);
    }

    public List<Problem> run() {
        return Checks.run(copy);
    }
}
