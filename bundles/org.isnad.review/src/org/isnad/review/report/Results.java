package org.isnad.review.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.review.agree.AgreementResult;
import org.isnad.review.agree.Figure;
import org.isnad.review.agree.Measure;
import org.isnad.review.agree.Panel;
import org.isnad.review.report.Block.Cell;

/** The pooled results: an overview, then question by question. */
final class Results {

    private static final List<Measure> SPANS = List.of(
            Measure.F1_EXACT_LABEL,
            Measure.F1_EXACT,
            Measure.F1_OVERLAP_LABEL,
            Measure.F1_OVERLAP,
            Measure.F1_CHARACTER_LABEL,
            Measure.F1_CHARACTER,
            Measure.GAMMA,
            Measure.ALPHA_U);

    private final Section section;
    private final AgreementResult result;
    private final AgreementMessages messages;

    Results(Section section) {
        this.section = section;
        this.result = section.result();
        this.messages = section.messages();
    }

    void write() {
        section.heading(2, "h.results");
        overview();
        spans();
        tuples();
        labels();
        links();
        stances();
        Details details = new Details(section);
        details.matrices();
        details.perLabel();
        details.pairs();
        details.articles();
        details.drift();
    }

    private void overview() {
        section.heading(3, "h.overview");
        List<Charts.Bar> bars = new ArrayList<>();
        for (String question : result.questions()) {
            section.all(question, result.primary(question), result.primaryLabel(question))
                    .filter(figure -> figure.value().isDefined())
                    .ifPresent(figure -> bars.add(new Charts.Bar(
                            section.names().question(question),
                            figure.value().value(),
                            figure.interval().map(interval -> interval.low()).orElse(Double.NaN),
                            figure.interval().map(interval -> interval.high()).orElse(Double.NaN))));
        }
        section.sentences(new Findings(section).sentences());
        section.chart(messages.text("f.overview"), Charts.forest(bars, messages.text("h.overview")));
    }

    private void spans() {
        section.heading(3, "h.spans");
        List<String> header = new ArrayList<>(section.words(
                "c.layer",
                "c.n",
                "c.exactLabel",
                "c.exact",
                "c.overlapLabel",
                "c.overlap",
                "c.characterLabel",
                "c.character"));
        header.add("γ");
        header.add("α_U");
        List<List<Cell>> rows = new ArrayList<>();
        for (String question : questions("pan")) {
            List<Cell> row = new ArrayList<>();
            row.add(Cell.of(section.names().question(question)));
            row.add(Numbers.n(section.all(question, Measure.F1_EXACT, "")));
            SPANS.forEach(measure -> row.add(Numbers.cell(section.all(question, measure, ""), true)));
            rows.add(row);
        }
        section.table(messages.text("t.spans"), header, rows, true);
    }

    private List<String> questions(String end) {
        return result.questions().stream()
                .filter(question -> question.endsWith(end))
                .toList();
    }

    private void tuples() {
        section.heading(3, "h.tuples");
        slots("statement.tuple", "c.slot");
    }

    /** With precision and recall where there is one pair only. */
    private void slots(String question, String first) {
        boolean pair = section.onlyPair().isPresent();
        List<String> header = new ArrayList<>(section.words(first, "c.n"));
        if (pair) {
            header.add(section.names().measure(Measure.PRECISION));
            header.add(section.names().measure(Measure.RECALL));
        }
        header.add("F1");
        List<List<Cell>> rows = new ArrayList<>();
        for (Figure figure : result.figures(question, Panel.ALL)) {
            List<Cell> row = new ArrayList<>();
            row.add(Cell.of(section.names().label(question, figure.label())));
            row.add(Cell.number(Long.toString(figure.n())));
            if (pair) {
                row.add(Numbers.cell(section.pair(question, Measure.PRECISION, figure.label()), false));
                row.add(Numbers.cell(section.pair(question, Measure.RECALL, figure.label()), false));
            }
            row.add(Cell.number(Numbers.withInterval(figure)));
            rows.add(row);
        }
        String table = question.startsWith("statement") ? "t.tuples" : "t.stances";
        section.table(
                section.onlyPair()
                        .filter(only -> table.equals("t.tuples"))
                        .map(only -> messages.text("t.tuplesPair", only.first(), only.second()))
                        .orElse(messages.text(table)),
                header,
                rows,
                false);
    }

    private void labels() {
        section.heading(3, "h.labels");
        boolean pair = section.onlyPair().isPresent();
        List<Measure> measures = pair
                ? List.of(
                        Measure.OBSERVED,
                        Measure.COHEN_KAPPA,
                        Measure.SCOTT_PI,
                        Measure.GWET_AC1,
                        Measure.FLEISS_KAPPA,
                        Measure.ALPHA_NOMINAL,
                        Measure.ALPHA_ORDINAL)
                : List.of(
                        Measure.OBSERVED,
                        Measure.GWET_AC1,
                        Measure.FLEISS_KAPPA,
                        Measure.ALPHA_NOMINAL,
                        Measure.ALPHA_ORDINAL);
        List<String> header = new ArrayList<>(section.words("c.of", "c.n"));
        measures.forEach(measure -> header.add(section.names().measure(measure)));
        List<List<Cell>> rows = new ArrayList<>();
        for (String question : labelQuestions()) {
            List<Cell> row = new ArrayList<>();
            row.add(Cell.of(section.names().question(question)));
            row.add(Numbers.n(section.all(question, Measure.OBSERVED, "")));
            for (Measure measure : measures) {
                Optional<Figure> figure = section.all(question, measure, "");
                boolean primary = measure == result.primary(question);
                row.add(Numbers.cell(figure.isPresent() ? figure : section.pair(question, measure, ""), primary));
            }
            rows.add(row);
        }
        section.table(messages.text("t.labels"), header, rows, true);
        undefined();
    }

    /** Why there is a dash in the table of labels. */
    private void undefined() {
        List<String> reasons = labelQuestions().stream()
                .flatMap(question -> section.all(question, result.primary(question), "").stream())
                .filter(figure -> !figure.value().isDefined())
                .map(figure -> figure.value().undefined().reason(messages.locale()))
                .distinct()
                .toList();
        if (!reasons.isEmpty()) {
            section.paragraph("undefined.some", String.join(" ", reasons));
        }
    }

    private List<String> labelQuestions() {
        return Findings.labelQuestions(result);
    }

    private void links() {
        section.heading(3, "h.links");
        List<Measure> measures = section.onlyPair().isPresent()
                ? List.of(
                        Measure.B_CUBED_PRECISION,
                        Measure.B_CUBED_RECALL,
                        Measure.B_CUBED_F1,
                        Measure.LINK_PRECISION,
                        Measure.LINK_RECALL,
                        Measure.LINK_F1)
                : List.of(Measure.B_CUBED_F1, Measure.LINK_F1);
        List<String> header = new ArrayList<>(section.words("c.n"));
        List<Cell> row = new ArrayList<>();
        row.add(Numbers.n(section.all("mention.link", Measure.B_CUBED_F1, "")));
        for (Measure measure : measures) {
            header.add(section.names().measure(measure));
            Optional<Figure> figure = section.all("mention.link", measure, "");
            row.add(Numbers.cell(
                    figure.isPresent() ? figure : section.pair("mention.link", measure, ""), figure.isPresent()));
        }
        section.table(messages.text("t.links"), header, List.of(row), false);
    }

    private void stances() {
        section.heading(3, "h.stances");
        slots("stance.triple", "c.of");
    }
}
