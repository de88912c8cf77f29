package org.isnad.review.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.isnad.review.agree.AgreementResult;
import org.isnad.review.agree.ComparedArticle;
import org.isnad.review.agree.DriftBin;
import org.isnad.review.agree.Figure;
import org.isnad.review.agree.Matrix;
import org.isnad.review.agree.Measure;
import org.isnad.review.agree.Panel;
import org.isnad.review.report.Block.Cell;

/** The results taken apart: by confusion, label, pair, article and time. */
final class Details {

    private static final int MOST_LABELS = 20;
    private static final int MOST_ARTICLES = 50;
    private static final int MOST_MATRICES = 40;

    /** What stands for its kind of unit in tables by pair, article and time. */
    private static final List<String> MAIN = List.of(
            "mention.span",
            "mention.link",
            "statement.contentSpan",
            "statement.tuple",
            "statement.reportType",
            "stance.triple",
            "stance.polarity",
            "stance.score");

    private final Section section;
    private final AgreementResult result;
    private final AgreementMessages messages;

    Details(Section section) {
        this.section = section;
        this.result = section.result();
        this.messages = section.messages();
    }

    /** Only where something was confused. */
    void matrices() {
        List<Matrix> matrices = result.matrices().stream()
                .filter(matrix -> matrix.labels().size() > 1 && matrix.labels().size() <= MOST_LABELS)
                .filter(Details::hasConfusion)
                .limit(MOST_MATRICES)
                .toList();
        if (!matrices.isEmpty()) {
            section.heading(3, "h.confusions");
            matrices.forEach(this::matrix);
        }
    }

    private static boolean hasConfusion(Matrix matrix) {
        return IntStream.range(0, matrix.labels().size())
                .anyMatch(i -> IntStream.range(0, matrix.labels().size())
                        .anyMatch(j -> i != j && matrix.counts().get(i).get(j) > 0));
    }

    private void matrix(Matrix matrix) {
        List<String> header = new ArrayList<>();
        header.add("");
        matrix.labels().forEach(label -> header.add(section.names().label(matrix.question(), label)));
        header.add(messages.text("c.sum"));
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < matrix.labels().size(); i++) {
            List<Long> counts = matrix.counts().get(i);
            long sum = counts.stream().mapToLong(Long::longValue).sum();
            List<Cell> row = new ArrayList<>();
            row.add(Cell.of(
                    section.names().label(matrix.question(), matrix.labels().get(i))));
            counts.forEach(count ->
                    row.add(new Cell(count == 0 ? "" : count.toString(), true, sum == 0 ? 0 : (double) count / sum)));
            row.add(Cell.number(Long.toString(sum)));
            rows.add(row);
        }
        section.table(
                messages.text(
                        "t.matrix",
                        section.names().question(matrix.question()),
                        matrix.panel().first(),
                        matrix.panel().second()),
                header,
                rows,
                true);
    }

    void perLabel() {
        section.heading(3, "h.perLabel");
        List<List<Cell>> rows = new ArrayList<>();
        for (String question : Findings.labelQuestions(result)) {
            for (Figure figure : result.figures(question, Panel.ALL)) {
                if (figure.measure() == Measure.SPECIFIC) {
                    rows.add(List.of(
                            Cell.of(section.names().question(question)),
                            Cell.of(section.names().label(question, figure.label())),
                            Cell.number(Long.toString(figure.n())),
                            Cell.number(Numbers.withInterval(figure)),
                            Numbers.cell(section.all(question, Measure.ALPHA_NOMINAL, figure.label()), true)));
                }
            }
        }
        List<String> header = new ArrayList<>(section.words("c.of", "c.label", "c.n"));
        header.add(section.names().measure(Measure.SPECIFIC));
        header.add(messages.text("c.alphaRest"));
        section.table(messages.text("t.perLabel"), header, rows, true);
        perLabelSpans();
    }

    private void perLabelSpans() {
        List<List<Cell>> rows = new ArrayList<>();
        for (String question : result.questions()) {
            for (Figure figure : result.figures(question, Panel.ALL)) {
                if (figure.measure() == Measure.F1_EXACT && !figure.label().isEmpty()) {
                    rows.add(List.of(
                            Cell.of(section.names().question(question)),
                            Cell.of(section.names().label(question, figure.label())),
                            Cell.number(Long.toString(figure.n())),
                            Cell.number(Numbers.withInterval(figure)),
                            Numbers.cell(section.all(question, Measure.F1_OVERLAP, figure.label()), true),
                            Numbers.cell(section.all(question, Measure.F1_CHARACTER, figure.label()), true)));
                }
            }
        }
        section.table(
                messages.text("t.perLabelSpans"),
                section.words("c.layer", "c.label", "c.n", "c.exact", "c.overlap", "c.character"),
                rows,
                true);
    }

    void pairs() {
        if (result.pairs().size() < 2) {
            return;
        }
        section.heading(3, "h.pairs");
        List<List<Cell>> rows = new ArrayList<>();
        for (Panel pair : result.pairs()) {
            List<Cell> row = new ArrayList<>(List.of(Cell.of(section.names().panel(pair))));
            MAIN.forEach(question -> row.add(Numbers.cell(
                    result.figure(question, pair, result.primary(question), result.primaryLabel(question)), true)));
            rows.add(row);
        }
        section.table(messages.text("t.pairs"), main("c.pair"), rows, true);
        pairLabels();
    }

    private void pairLabels() {
        List<Measure> measures = List.of(
                Measure.OBSERVED, Measure.COHEN_KAPPA, Measure.SCOTT_PI, Measure.GWET_AC1, Measure.ALPHA_NOMINAL);
        List<String> header = new ArrayList<>(section.words("c.of", "c.pair", "c.n"));
        measures.forEach(measure -> header.add(section.names().measure(measure)));
        List<List<Cell>> rows = new ArrayList<>();
        for (String question : Findings.labelQuestions(result)) {
            for (Panel pair : result.pairs()) {
                Optional<Figure> observed = result.figure(question, pair, Measure.OBSERVED, "");
                List<Cell> row = new ArrayList<>(List.of(
                        Cell.of(section.names().question(question)),
                        Cell.of(section.names().panel(pair)),
                        Numbers.n(observed)));
                measures.forEach(measure -> row.add(
                        Numbers.cell(result.figure(question, pair, measure, ""), measure == Measure.COHEN_KAPPA)));
                rows.add(row);
            }
        }
        section.table(messages.text("t.pairsLabels"), header, rows, true);
    }

    private List<String> main(String... first) {
        List<String> header = new ArrayList<>(section.words(first));
        MAIN.forEach(question -> header.add(section.names().question(question)));
        return header;
    }

    void articles() {
        if (result.articles().size() < 2) {
            return;
        }
        section.heading(3, "h.articles");
        List<ComparedArticle> shown = result.articles();
        boolean all = shown.size() <= MOST_ARTICLES;
        if (!all) {
            shown = shown.stream()
                    .sorted(Comparator.comparingDouble(
                            (ComparedArticle article) -> defined(result.primary("statement.tuple", article.id()), 2)))
                    .limit(MOST_ARTICLES)
                    .toList();
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (ComparedArticle article : shown) {
            List<Cell> row = new ArrayList<>(List.of(Cell.of(article.id())));
            MAIN.forEach(question -> row.add(heat(result.primary(question, article.id()))));
            rows.add(row);
        }
        String caption = all
                ? messages.text("t.articles")
                : messages.text(
                        "t.articlesMost", MOST_ARTICLES, result.articles().size());
        section.table(caption, main("c.article"), rows, true);
    }

    private static double defined(Optional<Figure> figure, double otherwise) {
        return figure.filter(found -> found.value().isDefined())
                .map(found -> found.value().value())
                .orElse(otherwise);
    }

    private static Cell heat(Optional<Figure> figure) {
        double value = defined(figure, -1);
        String text = figure.map(found -> Numbers.value(found) + " (" + found.n() + ')')
                .orElse("");
        return new Cell(text, true, figure.isPresent() && value >= 0 ? Math.min(1, value) : -1);
    }

    void drift() {
        List<DriftBin> bins = result.drift();
        if (bins.isEmpty()) {
            return;
        }
        section.heading(3, "h.drift");
        List<List<Cell>> rows = new ArrayList<>();
        for (DriftBin bin : bins) {
            List<Cell> row = new ArrayList<>(List.of(
                    Cell.number(bin.from()),
                    Cell.number(bin.to()),
                    Cell.number(Integer.toString(bin.articles().size()))));
            MAIN.forEach(question -> row.add(heat(of(bin, question))));
            rows.add(row);
        }
        List<Charts.Line> lines = MAIN.stream()
                .filter(question -> !question.equals("stance.score") && !question.equals("statement.contentSpan"))
                .map(question -> new Charts.Line(
                        section.names().question(question),
                        bins.stream()
                                .map(bin -> defined(of(bin, question), Double.NaN))
                                .toList()))
                .toList();
        section.chart(
                messages.text("f.drift"),
                Charts.lines(bins.stream().map(DriftBin::from).toList(), lines, messages.text("h.drift")));
        section.table(messages.text("t.drift"), main("c.from", "c.to", "c.articles"), rows, true);
    }

    private static Optional<Figure> of(DriftBin bin, String question) {
        return bin.figures().stream()
                .filter(figure -> figure.question().equals(question))
                .findFirst();
    }
}
