package org.isnad.exchange.conll;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.isnad.core.outcome.Problem;
import org.isnad.exchange.ArticleSink;
import org.isnad.exchange.ExportReport.ExportedFile;
import org.isnad.exchange.ExportTarget;
import org.isnad.exchange.ExportedArticle;
import org.isnad.exchange.Losses;
import org.isnad.text.Segmenter;
import org.isnad.text.TextRange;

/** The files of all layers, open until the last article; annotated articles only. */
final class ConllSink implements ArticleSink {

    private final Map<ConllLayer, BufferedWriter> writers = new EnumMap<>(ConllLayer.class);
    private final Map<ConllLayer, Integer> spans = new EnumMap<>(ConllLayer.class);

    ConllSink(ExportTarget target) throws IOException {
        try {
            for (ConllLayer layer : ConllLayer.values()) {
                writers.put(layer, Files.newBufferedWriter(target.folder().resolve(layer.file())));
                spans.put(layer, 0);
            }
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    @Override
    public List<Problem> write(ExportedArticle article) throws IOException {
        if (article.layer().isEmpty()) {
            return List.of();
        }
        List<TextRange> tokens = Segmenter.tokens(article.text());
        List<TextRange> sentences = Segmenter.sentences(article.text());
        for (ConllLayer layer : ConllLayer.values()) {
            TokenTags tags = new TokenTags(tokens);
            tags.add(layer.of(article.layer().get(), article.corpus()), article, new Losses());
            spans.merge(layer, tags.spans(), Integer::sum);
            write(writers.get(layer), article.text(), tokens, sentences, tags);
        }
        return List.of();
    }

    private static void write(
            BufferedWriter writer, String text, List<TextRange> tokens, List<TextRange> sentences, TokenTags tags)
            throws IOException {
        writer.write("-DOCSTART- O\n\n");
        int sentence = 0;
        boolean begins = true;
        for (int i = 0; i < tokens.size(); i++) {
            while (sentence < sentences.size()
                    && sentences.get(sentence).end() <= tokens.get(i).begin()) {
                sentence++;
                if (!begins) {
                    writer.write('\n');
                    begins = true;
                }
            }
            String tag = tags.tag(i);
            // A sentence begins with no inside.
            String own = begins && tag.startsWith("I-") ? "B-" + tag.substring(2) : tag;
            writer.write(word(tokens.get(i).of(text)) + ' ' + own + '\n');
            begins = false;
        }
        writer.write('\n');
    }

    /** A token is one column: blanks inside it, as a no-break space in a number, become low lines. */
    private static String word(String token) {
        StringBuilder word = new StringBuilder(token);
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                word.setCharAt(i, '_');
            }
        }
        return word.toString();
    }

    @Override
    public void close() throws IOException {
        for (BufferedWriter writer : writers.values()) {
            writer.close();
        }
    }

    @Override
    public List<ExportedFile> files() {
        return spans.entrySet().stream()
                .map(layer -> new ExportedFile(layer.getKey().file(), layer.getValue()))
                .toList();
    }
}
