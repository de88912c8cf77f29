package org.isnad.exchange.conll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.BasicMonitor;
import org.isnad.core.edit.MarkActor;
import org.isnad.core.edit.MarkQuote;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.exchange.ExportRequest;
import org.isnad.exchange.FormatWriter;
import org.isnad.exchange.FormatWriterContract;
import org.isnad.exchange.Formats;
import org.isnad.exchange.RandomLayers;
import org.isnad.exchange.SampleProject;
import org.isnad.model.annotation.MentionType;
import org.isnad.model.annotation.QuoteFunction;
import org.junit.jupiter.api.Test;

class ConllWriterTest extends FormatWriterContract {

    @Override
    protected FormatWriter writer() {
        return Formats.writer("conll").orElseThrow();
    }

    /** The format has no offsets: the tokens are looked for in the text one after the other. */
    @Override
    protected List<String> coveredTexts(Path exported) throws Exception {
        return List.of(covered("actors", "PERSON"), covered("contents", "DIRECT"), covered("stances", "FAVOR"));
    }

    @Test
    void linesAreTokenAndTag() throws IOException {
        export("mercury");
        List<String> lines = Files.readAllLines(output.resolve("actors.conll"));
        assertEquals("-DOCSTART- O", lines.get(0));
        assertEquals("", lines.get(1));
        assertTrue(lines.contains("الوزيرُ B-PERSON"));
        assertTrue(lines.contains("سالم I-PERSON"));
        assertTrue(lines.contains("قالَ O"));
        lines.stream().filter(line -> !line.isEmpty()).forEach(line -> assertEquals(2, line.split(" ").length, line));
    }

    @Test
    void anInsideFollowsItsBegin() throws IOException {
        for (int seed = 0; seed < 5; seed++) {
            Path out = folder.resolve("out" + seed);
            try (Project random = new RandomLayers(seed).project(folder.resolve("random" + seed), 2)) {
                SampleProject.value(writer().write(
                                new ExportRequest(random, Optional.of(RandomLayers.ANNOTATOR)),
                                out,
                                new BasicMonitor()));
            }
            for (ConllLayer layer : ConllLayer.values()) {
                String before = "O";
                for (String line : Files.readAllLines(out.resolve(layer.file()))) {
                    String tag = line.isEmpty() ? "O" : line.split("\\s")[1];
                    assertTrue(
                            !tag.startsWith("I-") || before.substring(1).equals(tag.substring(1)),
                            seed + " " + layer + ": " + before + " " + tag);
                    before = tag;
                }
            }
        }
    }

    @Test
    void whatNestsIsDroppedAndCounted() throws IOException {
        assertTrue(!lostKinds().contains("NESTED"));
        OpenLayer layer = layer();
        int whole = SampleProject.TEXT.indexOf(SampleProject.CONTENT);
        SampleProject.run(project, new MarkQuote(layer, whole, whole + "تُؤيّد الهُدنة".length(), QuoteFunction.TERM));
        assertEquals(1, lost().get("NESTED"));
        export("mercury");
        assertTrue(!Files.readString(output.resolve("quotes.conll")).contains("TERM"), "the longer is kept");
    }

    @Test
    void partsOfWordsAreWidenedAndCounted() throws IOException {
        int begin = SampleProject.TEXT.indexOf("بلاده");
        SampleProject.run(
                project,
                new MarkActor(
                        layer(),
                        begin + 3,
                        begin + 5,
                        project.corpus().getActors().get(0),
                        MentionType.PRONOUN));
        assertEquals(1, lost().get("WIDENED"));
        export("mercury");
        assertTrue(Files.readString(output.resolve("actors.conll")).contains("بلاده"));
    }

    @Test
    void whatElseIsLostIsCounted() {
        assertTrue(
                lostKinds().containsAll(Set.of("ACTOR", "REFERENCE", "STANCE_SIDES", "TAG")),
                lostKinds().toString());
    }

    private OpenLayer layer() {
        return SampleProject.value(project.layer(project.article("first").orElseThrow(), "mercury"));
    }

    private String covered(String file, String tag) throws IOException {
        int at = 0;
        int begin = -1;
        int end = -1;
        for (String line : Files.readAllLines(output.resolve(file + ".conll"))) {
            if (line.isEmpty() || line.startsWith("-DOCSTART-")) {
                continue;
            }
            String token = line.substring(0, line.indexOf(' '));
            int found = SampleProject.TEXT.indexOf(token, at);
            at = found + token.length();
            if (line.endsWith(" B-" + tag)) {
                begin = found;
            }
            if (line.endsWith("-" + tag)) {
                end = at;
            }
        }
        return SampleProject.TEXT.substring(begin, end);
    }
}
