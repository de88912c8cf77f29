package org.isnad.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.isnad.agreement.Coefficient;
import org.isnad.agreement.Undefined;
import org.isnad.agreement.coding.Codings;
import org.isnad.agreement.coding.Coincidence;
import org.isnad.agreement.coding.Contingency;
import org.isnad.agreement.coding.Ratings;
import org.isnad.agreement.coding.Scale;

/**
 * The measures of a table. With two annotators, all but Fleiss' κ and α are of the units that both labelled. With more,
 * observed agreement is that of pairs within units and AC1 is Gwet's of any number; S, π and κ stay measures of two and are
 * undefined: what generalises π has a name of its own, Fleiss' κ.
 *
 * @param units rows with any label
 * @param compared rows with labels of two annotators or more
 */
record TableMeasures(long units, long compared, Map<String, Coefficient> values) {

    static TableMeasures of(Codings codings, Scale scale) {
        Ratings ratings = Ratings.of(codings);
        Contingency pair = codings.annotators() == 2 ? Contingency.of(codings, 0, 1) : null;
        Map<String, Coefficient> values = new LinkedHashMap<>();
        values.put("observed", ratings.observed());
        values.put("bennettS", ofTwo(pair, codings, Contingency::bennettS));
        values.put("scottPi", ofTwo(pair, codings, Contingency::scottPi));
        values.put("cohenKappa", ofTwo(pair, codings, Contingency::cohenKappa));
        values.put("gwetAC1", pair == null ? ratings.gwetAC1() : pair.gwetAC1());
        values.put("fleissKappa", ratings.fleissKappa());
        values.put("alpha", Coincidence.of(codings).alpha(scale));
        return new TableMeasures(codings.units(), ratings.units(), values);
    }

    private static Coefficient ofTwo(Contingency pair, Codings codings, Function<Contingency, Coefficient> measure) {
        if (pair != null) {
            return measure.apply(pair);
        }
        return Coefficient.undefined(
                codings.annotators() == 1
                        ? Undefined.ONE_ANNOTATOR
                        : codings.units() == 0 ? Undefined.NO_UNITS : Undefined.NOT_TWO_ANNOTATORS);
    }

    /** Why a measure has no value, and which one to look at instead. */
    static String reason(String key, Undefined undefined) {
        return undefined.reason()
                + (undefined == Undefined.NOT_TWO_ANNOTATORS ? ' ' + Texts.text("agree.instead." + key) : "");
    }
}
