package org.isnad.core.check;

import java.util.List;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.isnad.core.outcome.Severity;
import org.isnad.model.annotation.AnnotationPackage.Literals;
import org.isnad.model.annotation.Fragment;
import org.isnad.model.annotation.Statement;
import org.isnad.text.Characters;
import org.isnad.text.TextRange;

/** The fragments of a cue or content stand in text order, with words of something else between them. */
final class FragmentsInOrder extends Rule {

    FragmentsInOrder() {
        super("statement.fragments", Severity.ERROR);
    }

    @Override
    public void run(CheckedLayer layer, Findings findings) {
        for (Statement statement : layer.all(Statement.class)) {
            check(layer, findings, statement, Literals.STATEMENT__CUE, statement.getCue());
            check(layer, findings, statement, Literals.STATEMENT__CONTENT, statement.getContent());
        }
    }

    private void check(
            CheckedLayer layer,
            Findings findings,
            Statement statement,
            EStructuralFeature feature,
            List<Fragment> fragments) {
        List<TextRange> ranges = layer.ranges(fragments);
        for (int i = 1; i < ranges.size(); i++) {
            int end = ranges.get(i - 1).end();
            int begin = ranges.get(i).begin();
            if (begin <= end || layer.text().substring(end, begin).codePoints().allMatch(Characters::isBlank)) {
                findings.add(this, statement, feature.getName());
                return;
            }
        }
    }
}
