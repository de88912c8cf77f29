package org.isnad.review.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.review.agree.AgreementResult;
import org.isnad.review.agree.Figure;
import org.isnad.review.agree.Measure;
import org.isnad.review.agree.Panel;
import org.isnad.review.report.Block.Bullets;
import org.isnad.review.report.Block.Cell;
import org.isnad.review.report.Block.Chart;
import org.isnad.review.report.Block.Heading;
import org.isnad.review.report.Block.Paragraph;
import org.isnad.review.report.Block.Table;

/** Takes the parts of a report and numbers its tables and figures. */
final class Section {

    private final AgreementResult result;
    private final AgreementMessages messages;
    private final AgreementNames names;
    private final List<Block> blocks = new ArrayList<>();
    private int tables;
    private int charts;

    Section(AgreementResult result, AgreementMessages messages) {
        this.result = result;
        this.messages = messages;
        names = AgreementNames.of(messages);
    }

    AgreementResult result() {
        return result;
    }

    AgreementMessages messages() {
        return messages;
    }

    AgreementNames names() {
        return names;
    }

    List<Block> blocks() {
        return blocks;
    }

    void title() {
        blocks.add(new Heading(1, messages.text("title", result.corpus())));
    }

    void heading(int level, String key) {
        blocks.add(new Heading(level, messages.text(key)));
    }

    void paragraph(String key, Object... arguments) {
        blocks.add(new Paragraph(messages.text(key, arguments)));
    }

    /** Sentences of one paragraph. */
    void sentences(List<String> sentences) {
        if (!sentences.isEmpty()) {
            blocks.add(new Paragraph(String.join(" ", sentences)));
        }
    }

    void bullets(List<String> lines) {
        blocks.add(new Bullets(lines));
    }

    void chart(String caption, String svg) {
        charts++;
        blocks.add(new Chart(messages.text("f", charts), caption, svg));
    }

    /** A table that has rows. */
    void table(String caption, List<String> header, List<List<Cell>> rows, boolean wide) {
        if (!rows.isEmpty()) {
            tables++;
            blocks.add(new Table(messages.text("t", tables), caption, header, rows, wide));
        }
    }

    String nextTable() {
        return messages.text("t.name", tables + 1);
    }

    Optional<Figure> all(String question, Measure measure, String label) {
        return result.figure(question, Panel.ALL, measure, label);
    }

    /** Of the only pair, where there is only one. */
    Optional<Figure> pair(String question, Measure measure, String label) {
        return onlyPair().flatMap(pair -> result.figure(question, pair, measure, label));
    }

    Optional<Panel> onlyPair() {
        return result.pairs().size() == 1 ? Optional.of(result.pairs().get(0)) : Optional.empty();
    }

    List<String> words(String... keys) {
        List<String> words = new ArrayList<>();
        for (String key : keys) {
            words.add(messages.text(key));
        }
        return words;
    }
}
