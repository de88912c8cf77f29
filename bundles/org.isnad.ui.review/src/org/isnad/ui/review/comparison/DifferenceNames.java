package org.isnad.ui.review.comparison;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.isnad.model.annotation.AnnotationPackage;
import org.isnad.model.annotation.UnitKind;
import org.isnad.review.difference.Difference;
import org.isnad.review.difference.DifferenceKind;
import org.isnad.ui.label.Isolate;
import org.isnad.ui.label.Tags;
import org.isnad.ui.review.comparison.list.Row;

/** What kinds of differences and of annotations are called. */
final class DifferenceNames {

    private DifferenceNames() {}

    /** The kind; with the feature where a kind has several. */
    static String label(Row row) {
        Difference difference = row.difference();
        if (difference.kind() == DifferenceKind.EXTRA) {
            return Isolate.of(difference.feature());
        }
        EStructuralFeature feature = difference.feature() == null
                ? null
                : type(row.unit().kind()).getEStructuralFeature(difference.feature());
        boolean several = difference.kind() == DifferenceKind.TYPE;
        return several && feature != null
                ? Tags.label(feature)
                : difference.kind().label();
    }

    static String label(UnitKind kind) {
        return switch (kind) {
            case ZONE -> ComparisonMessages.Unit_zones;
            case MENTION -> ComparisonMessages.Unit_mentions;
            case QUOTE -> ComparisonMessages.Unit_quotes;
            case STATEMENT -> ComparisonMessages.Unit_statements;
            case STANCE -> ComparisonMessages.Unit_stances;
        };
    }

    private static EClass type(UnitKind kind) {
        return switch (kind) {
            case ZONE -> AnnotationPackage.Literals.ZONE;
            case MENTION -> AnnotationPackage.Literals.ACTOR_MENTION;
            case QUOTE -> AnnotationPackage.Literals.QUOTE;
            case STATEMENT -> AnnotationPackage.Literals.STATEMENT;
            case STANCE -> AnnotationPackage.Literals.STANCE;
        };
    }
}
