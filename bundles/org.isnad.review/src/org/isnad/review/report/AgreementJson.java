package org.isnad.review.report;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.agreement.Interval;
import org.isnad.model.annotation.UnitKind;
import org.isnad.review.agree.AgreementResult;
import org.isnad.review.agree.ComparedArticle;
import org.isnad.review.agree.DriftBin;
import org.isnad.review.agree.Figure;
import org.isnad.review.agree.LeftOut;
import org.isnad.review.agree.Matrix;
import org.isnad.review.agree.OmittedLayer;
import org.isnad.review.agree.Panel;
import org.isnad.review.agree.Reason;

/**
 * The agreement of a corpus for programs, as maps and lists with stable keys: numbers are numbers, an undefined value is null
 * and
 * {@code undefined} beside it says why.
 */
public final class AgreementJson {

    private static final int VERSION = 1;

    private final AgreementResult result;

    private AgreementJson(AgreementResult result) {
        this.result = result;
    }

    /** All of it; figures by article are the primary measures. */
    public static Map<String, Object> of(AgreementResult result) {
        return new AgreementJson(result).all();
    }

    private Map<String, Object> all() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("version", VERSION);
        all.put("corpus", result.corpus());
        all.put("guidelineVersion", result.guidelineVersion());
        all.put("annotators", result.annotators());
        all.put("pairs", result.pairs().stream().map(Panel::id).toList());
        all.put("onlySubmitted", result.onlySubmitted());
        all.put("seed", result.wish().seed());
        all.put("resamples", result.wish().resamples());
        all.put("items", items());
        Map<String, Object> questions = new LinkedHashMap<>();
        result.questions().forEach(id -> questions.put(id, question(id)));
        all.put("questions", questions);
        all.put(
                "matrices",
                result.matrices().stream().map(AgreementJson::matrix).toList());
        all.put("articles", each(result.articles(), this::article));
        all.put("drift", result.drift().stream().map(AgreementJson::bin).toList());
        all.put("leftOut", result.leftOut().stream().map(AgreementJson::leftOut).toList());
        all.put("omitted", each(result.omitted(), AgreementJson::omitted));
        return all;
    }

    private Map<String, Object> items() {
        Map<String, Object> items = new LinkedHashMap<>();
        for (String annotator : result.annotators()) {
            Map<String, Object> own = new LinkedHashMap<>();
            own.put("articles", result.layers().get(annotator));
            for (UnitKind kind : UnitKind.values()) {
                own.put(kind.name().toLowerCase(Locale.ROOT), result.sizes(kind).get(annotator));
            }
            items.put(annotator, own);
        }
        return items;
    }

    private Map<String, Object> question(String id) {
        Map<String, Object> question = new LinkedHashMap<>();
        question.put("unit", result.kind(id).name().toLowerCase(Locale.ROOT));
        question.put("primary", result.primary(id).key());
        List<Map<String, Object>> figures = new ArrayList<>();
        result.panels().forEach(panel -> result.figures(id, panel).forEach(each -> figures.add(figure(each))));
        question.put("figures", figures);
        return question;
    }

    private static Map<String, Object> figure(Figure figure) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", figure.id());
        json.put("pair", figure.panel().id());
        json.put("measure", figure.measure().key());
        if (!figure.label().isEmpty()) {
            json.put("label", figure.label());
        }
        value(figure, json);
        return json;
    }

    private static void value(Figure figure, Map<String, Object> json) {
        json.put("n", figure.n());
        json.put("value", figure.value().isDefined() ? figure.value().value() : null);
        if (!figure.value().isDefined()) {
            json.put("undefined", figure.value().undefined().reason(Locale.ENGLISH));
        }
        Optional<Interval> interval = figure.interval();
        if (interval.isPresent()) {
            json.put("low", interval.get().low());
            json.put("high", interval.get().high());
            json.put("resamplesDefined", interval.get().defined());
        }
    }

    private static Map<String, Object> matrix(Matrix matrix) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("question", matrix.question());
        json.put("pair", matrix.panel().id());
        json.put("labels", matrix.labels());
        json.put("counts", matrix.counts());
        return json;
    }

    private Map<String, Object> article(ComparedArticle article) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", article.id());
        json.put("annotators", article.annotators());
        json.put("when", article.when());
        json.put(
                "figures",
                primary(result.questions().stream()
                        .flatMap(question -> result.primary(question, article.id()).stream())
                        .toList()));
        return json;
    }

    private static Map<String, Object> primary(List<Figure> figures) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Figure figure : figures) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("measure", figure.measure().key());
            value(figure, json);
            values.put(figure.question(), json);
        }
        return values;
    }

    private static Map<String, Object> bin(DriftBin bin) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("from", bin.from());
        json.put("to", bin.to());
        json.put("articles", bin.articles());
        json.put("figures", primary(bin.figures()));
        return json;
    }

    private static Map<String, Object> leftOut(LeftOut leftOut) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("question", leftOut.question());
        json.put("pair", leftOut.panel().id());
        json.put("reason", key(leftOut.reason()));
        json.put("count", leftOut.units());
        return json;
    }

    private static Map<String, Object> omitted(OmittedLayer layer) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("article", layer.article());
        json.put("annotator", layer.annotator().isEmpty() ? null : layer.annotator());
        json.put("reason", key(layer.reason()));
        return json;
    }

    /** Each is made when it is its turn: there may be a hundred thousand. */
    private static <T> List<Map<String, Object>> each(List<T> values, Function<T, Map<String, Object>> maker) {
        return new AbstractList<>() {
            @Override
            public Map<String, Object> get(int place) {
                return maker.apply(values.get(place));
            }

            @Override
            public int size() {
                return values.size();
            }
        };
    }

    /** Such as "notSubmitted". */
    private static String key(Reason reason) {
        StringBuilder key = new StringBuilder();
        for (String word : reason.name().toLowerCase(Locale.ROOT).split("_")) {
            key.append(key.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return key.toString();
    }
}
