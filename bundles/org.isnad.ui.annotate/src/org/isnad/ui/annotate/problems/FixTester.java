package org.isnad.ui.annotate.problems;

import org.eclipse.core.expressions.PropertyTester;
import org.isnad.core.check.Checks;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.OpenLayer;

/** Test {@code fixable} for core expressions: whether a problem of a layer in memory can be mended by the tool. */
public final class FixTester extends PropertyTester {

    @Override
    public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
        Problem problem = (Problem) receiver;
        return ProblemPlace.layer(problem)
                .filter(OpenLayer::isEditable)
                .flatMap(layer -> Checks.fix(problem, layer))
                .isPresent();
    }
}
