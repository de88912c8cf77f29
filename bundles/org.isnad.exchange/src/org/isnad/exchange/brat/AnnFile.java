package org.isnad.exchange.brat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.isnad.exchange.Losses;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.Frame;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;
import org.isnad.model.xmi.CasXmiResource;
import org.isnad.text.CodePoints;
import org.isnad.text.TextRange;

/** The lines of one {@code .ann} file, made from a layer. */
final class AnnFile {

    static final String ACTOR = "Actor";
    static final String HOLDER = "Holder";
    static final String TARGET_ACTOR = "TargetActor";
    static final String TARGET_ISSUE = "TargetIssue";
    static final String COMMENT = "AnnotatorNotes";
    static final String REASON = "Reason";
    static final String EXTRA = "Extra";
    static final String FRAGMENTS = "Fragments";

    private final String text;
    private final CodePoints points;
    private final Marks marks;
    private final Function<String, String> labelOf;
    private final ForeignLabels foreign = new ForeignLabels();
    private final StringBuilder lines = new StringBuilder();
    private final StringBuilder tail = new StringBuilder();
    private int attributes;
    private int normalizations;
    private int notes;
    private int relations;
    private int size;

    private AnnFile(String text, Marks marks, Function<String, String> labelOf) {
        this.text = text;
        this.points = CodePoints.of(text);
        this.marks = marks;
        this.labelOf = labelOf;
        relations = marks.relations().size();
    }

    /** @param labelOf what an actor or issue of an id is called, or null */
    static AnnFile of(String text, CasXmiResource resource, Function<String, String> labelOf, Losses losses) {
        AnnFile file = new AnnFile(text, Marks.of(text, resource.getContents(), losses), labelOf);
        List<Mark> list = file.marks.list();
        list.forEach(file::textBound);
        list.stream().filter(Mark::isEvent).forEach(file::event);
        list.stream().filter(mark -> !file.marks.isPart(mark)).forEach(mark -> file.details(mark, losses));
        ForeignLines foreign = new ForeignLines(file, file.foreign, losses);
        file.marks.relations().forEach(foreign::relation);
        file.marks.equivs().forEach(foreign::equiv);
        return file;
    }

    private void textBound(Mark mark) {
        List<TextRange> ranges = mark.pieces().ranges();
        lines.append(mark.textId()).append('\t').append(mark.label());
        char separator = ' ';
        for (TextRange range : ranges) {
            lines.append(separator).append(points.fromUtf16(range.begin()));
            lines.append(' ').append(points.fromUtf16(range.end()));
            separator = ';';
        }
        separator = '\t';
        for (TextRange range : ranges) {
            lines.append(separator).append(text, range.begin(), range.end());
            separator = ' ';
        }
        lines.append('\n');
        size++;
        if (!mark.pieces().isPlain(text)) {
            note(
                    FRAGMENTS,
                    mark.textId(),
                    mark.pieces().counts().stream().map(String::valueOf).collect(Collectors.joining(" ")));
        }
    }

    private void event(Mark mark) {
        StringBuilder roles = new StringBuilder(mark.label() + ":" + mark.textId());
        if (mark.object() instanceof Statement statement) {
            roles(roles, "Source", statement.getSources());
            marks.partId(statement).ifPresent(id -> role(roles, "Cue", id));
            roles(roles, "Quote", statement.getQuotes());
            roles(roles, "Relay", statement.getRelays());
            roles(roles, "Addressee", statement.getAddressees());
            marks.id(statement.getParent()).ifPresent(id -> role(roles, "Parent", id));
        } else if (mark.object() instanceof Stance stance) {
            marks.id(stance.getHolderMention()).ifPresent(id -> role(roles, "Holder", id));
            marks.partId(stance).ifPresent(id -> role(roles, "Target", id));
            marks.id(stance.getTargetStatement()).ifPresent(id -> role(roles, "TargetStatement", id));
            marks.id(stance.getBasis()).ifPresent(id -> role(roles, "Basis", id));
        }
        lines.append(mark.id()).append('\t').append(roles).append('\n');
        size++;
    }

    /** brat counts the roles of one name: Source, Source2 … */
    private void roles(StringBuilder roles, String name, Collection<? extends EObject> objects) {
        int number = 0;
        for (EObject object : objects) {
            String id = marks.id(object).orElse(null);
            if (id != null) {
                role(roles, ++number == 1 ? name : name + number, id);
            }
        }
    }

    private static void role(StringBuilder roles, String name, String id) {
        roles.append(' ').append(name).append(':').append(id);
    }

    private void details(Mark mark, Losses losses) {
        if (mark.object() instanceof Item item) {
            OwnLabel label = OwnLabel.of(mark.label()).orElseThrow();
            label.tags().forEach(tag -> tag(mark.id(), label, item, tag));
            item(mark.id(), item);
        } else {
            new ForeignLines(this, foreign, losses).write(mark);
        }
    }

    private void tag(String id, OwnLabel label, Item item, EAttribute tag) {
        Object value = item.eGet(tag);
        if (value != null && value != label.usualOrigin()) {
            attribute(OwnLabel.attributeName(tag), id, ((Enumerator) value).getLiteral());
        }
    }

    private void item(String id, Item item) {
        if (item.getConfidence() != 0) {
            attribute(OwnLabel.CONFIDENCE, id, Integer.toString(item.getConfidence()));
        }
        if (item instanceof ActorMention mention) {
            reference(id, ACTOR, mention.getActor());
        }
        if (item instanceof Stance stance) {
            reference(id, HOLDER, stance.getHolder());
            reference(id, TARGET_ACTOR, stance.getTargetActor());
            reference(id, TARGET_ISSUE, stance.getTargetIssue());
        }
        note(COMMENT, id, item.getComment());
        note(REASON, id, item.getReason());
        if (item instanceof Frame frame) {
            frame.getExtras().forEach(extra -> note(EXTRA, id, extra.getName() + "=" + extra.getValue()));
        }
    }

    private void reference(String id, String database, String key) {
        if (key != null && !key.isEmpty()) {
            String label = labelOf.apply(key);
            String shown = label == null ? key : label;
            tail.append('N')
                    .append(++normalizations)
                    .append("\tReference ")
                    .append(id)
                    .append(' ');
            tail.append(database).append(':').append(Escapes.word(key)).append('\t');
            tail.append(Escapes.line(shown)).append('\n');
            size++;
        }
    }

    void attribute(String name, String id, String value) {
        tail.append('A')
                .append(++attributes)
                .append('\t')
                .append(name)
                .append(' ')
                .append(id);
        tail.append(' ').append(value).append('\n');
        size++;
    }

    void relation(String name, String from, String to) {
        Map<String, String> arguments = new LinkedHashMap<>();
        arguments.put("Arg1", from);
        arguments.put("Arg2", to);
        relation("R" + ++relations, name, arguments);
    }

    /** @param arguments ids by the names of the arguments */
    void relation(String id, String name, Map<String, String> arguments) {
        tail.append(id).append('\t').append(name);
        arguments.forEach(
                (role, target) -> tail.append(' ').append(role).append(':').append(target));
        tail.append('\n');
        size++;
    }

    void equiv(String name, List<String> ids) {
        tail.append("*\t")
                .append(name)
                .append(' ')
                .append(String.join(" ", ids))
                .append('\n');
        size++;
    }

    /** Nothing for nothing. */
    void note(String kind, String id, String value) {
        if (value != null && !value.isEmpty()) {
            tail.append('#')
                    .append(++notes)
                    .append('\t')
                    .append(kind)
                    .append(' ')
                    .append(id)
                    .append('\t');
            tail.append(Escapes.line(value)).append('\n');
            size++;
        }
    }

    Marks marks() {
        return marks;
    }

    /** How many lines there are. */
    int size() {
        return size;
    }

    ForeignLabels foreign() {
        return foreign;
    }

    void writeTo(OutputStream output) throws IOException {
        output.write(lines.append(tail).toString().getBytes(StandardCharsets.UTF_8));
        tail.setLength(0);
    }
}
