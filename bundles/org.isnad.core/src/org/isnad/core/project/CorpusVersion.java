package org.isnad.core.project;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.isnad.core.CoreMessages;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.model.corpus.CorpusPackage;

/** Tells from the root of {@code corpus.isnad} whether this program can read the file; the namespace ends in the version. */
final class CorpusVersion {

    private static final Pattern NAMESPACE = Pattern.compile("http://isnad\\.org/corpus/([0-9]{1,9})");

    private CorpusVersion() {}

    /** The problems that the root shows; none where the file may be read. */
    static List<Problem> check(Path path, byte[] bytes) {
        String file = path.toString();
        try {
            XMLStreamReader reader = Xml.reader(new ByteArrayInputStream(bytes));
            reader.nextTag();
            String namespace = String.valueOf(reader.getNamespaceURI());
            Matcher version = NAMESPACE.matcher(namespace);
            if (namespace.equals(CorpusPackage.eNS_URI)) {
                return List.of();
            }
            int line = reader.getLocation().getLineNumber();
            int column = reader.getLocation().getColumnNumber();
            Place place = Place.file(file, line, column);
            if (version.matches()) {
                return List.of(CoreMessages.error("project.newer", place, file, version.group(1)));
            }
            String detail = CoreMessages.text("project.broken.root");
            return List.of(CoreMessages.error("project.broken", place, file, Faults.where(line, column), detail));
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? -1 : e.getLocation().getLineNumber();
            int column = e.getLocation() == null ? -1 : e.getLocation().getColumnNumber();
            Place place = Place.file(file, line, column);
            return List.of(
                    CoreMessages.error("project.broken", place, file, Faults.where(line, column), Xml.reason(e)));
        }
    }
}
