package org.isnad.exchange.jsonl;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.isnad.exchange.ArticleDetails;
import org.isnad.exchange.FormatReader;
import org.isnad.exchange.FormatWriter;
import org.isnad.exchange.Formats;
import org.isnad.exchange.RoundTripContract;
import org.isnad.model.annotation.AnnotationPackage.Literals;
import org.isnad.model.annotation.Extra;
import org.isnad.model.annotation.Fragment;
import org.isnad.model.annotation.Layer;
import org.isnad.model.annotation.Quote;
import org.isnad.model.annotation.Zone;

class JsonlRoundTripTest extends RoundTripContract {

    private static final Set<EStructuralFeature> LOST = Set.of(
            Literals.LAYER__SCHEME_VERSION,
            Literals.LAYER__STATE,
            Literals.ITEM__CREATED,
            Literals.ITEM__MODIFIED,
            Literals.ITEM__ORIGIN,
            Literals.ITEM__CONFIDENCE,
            Literals.ITEM__COMMENT,
            Literals.ITEM__FLAG,
            Literals.ITEM__DERIVED_FROM,
            Literals.ITEM__DECISION,
            Literals.ITEM__REASON,
            Literals.FRAME__EXTRAS,
            Literals.ACTOR_MENTION__SOURCE_FORM,
            Literals.STANCE__HOLDER_MENTION,
            Literals.STANCE__TARGET_SPANS);

    @Override
    protected FormatWriter writer() {
        return Formats.writer("jsonl").orElseThrow();
    }

    @Override
    protected FormatReader reader() {
        return Formats.reader("jsonl").orElseThrow();
    }

    @Override
    protected List<Path> inputs(Path exported) {
        return List.of(exported);
    }

    /** Quotations and fragments are held where a statement or stance has them. */
    @Override
    protected boolean holds(EObject object, EStructuralFeature feature) {
        if (feature == null) {
            return !(object instanceof Extra || object instanceof Fragment || object instanceof Quote);
        }
        boolean isNameless = object instanceof Zone || object instanceof Fragment || object instanceof Quote;
        boolean isAnnotator = feature == Literals.LAYER__ANNOTATOR && object instanceof Layer;
        return !LOST.contains(feature) && !(feature == Literals.ITEM__ID && isNameless) && !isAnnotator;
    }

    @Override
    protected ArticleDetails held(ArticleDetails details) {
        return new ArticleDetails(details.title(), "", details.outlet(), details.published(), details.url());
    }
}
