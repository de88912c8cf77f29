package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** An article with annotations that another project made with brat, under labels of its own. */
final class BratFiles {

    static final String TEXT = "قال الوزير سمير إن الحكومة ترفض الاتفاق. وأيدت هند الخطة.\n";

    static final String MAPPING =
            """
            {"isnad-mapping":1,"name":"labels","rules":[
             {"type":"brat.Person","to":"MENTION"},
             {"type":"brat.Opinion","to":"STANCE","slots":{
               "EVIDENCE":[{"annotation":""}],
               "HOLDER":[{"annotation":"^brat.Holds@Arg1/Arg2"}],
               "TARGET_ISSUE":[{"constant":"الخطة"}],
               "POLARITY":[{"feature":"Leaning","values":{"pro":"FAVOR"}}],
               "INTENSITY":[{"constant":"MEDIUM"}]}}]}
            """;

    private BratFiles() {}

    /** Writes {@code text.txt} and {@code text.ann}; returns the latter. */
    static Path write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("text.txt"), TEXT);
        List<String> lines = new ArrayList<>();
        lines.add(span("T1", "Person", "الوزير سمير"));
        lines.add(span("T2", "Person", "هند"));
        lines.add(span("T3", "Opinion", "أيدت هند الخطة"));
        lines.add("R1\tHolds Arg1:T3 Arg2:T2");
        lines.add("A1\tLeaning T3 pro");
        return Files.write(folder.resolve("text.ann"), lines);
    }

    private static String span(String id, String label, String words) {
        int begin = TEXT.indexOf(words);
        return id + '\t' + label + ' ' + begin + ' ' + (begin + words.length()) + '\t' + words;
    }
}
