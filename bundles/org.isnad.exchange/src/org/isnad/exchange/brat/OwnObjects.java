package org.isnad.exchange.brat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.isnad.exchange.ReadRegistry;
import org.isnad.exchange.brat.AnnLine.Argument;
import org.isnad.exchange.brat.AnnLine.Attribute;
import org.isnad.exchange.brat.AnnLine.Event;
import org.isnad.exchange.brat.AnnLine.Normalization;
import org.isnad.exchange.brat.AnnLine.Note;
import org.isnad.exchange.brat.AnnLine.TextBound;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.AnnotationFactory;
import org.isnad.model.annotation.Extra;
import org.isnad.model.annotation.Fragment;
import org.isnad.model.annotation.Frame;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.Origin;
import org.isnad.model.annotation.Quote;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;
import org.isnad.model.cas.AnnotationBase;
import org.isnad.model.cas.Sofa;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.CorpusFactory;
import org.isnad.model.corpus.Issue;
import org.isnad.model.tcas.Annotation;
import org.isnad.text.TextRange;

/** Annotations under our labels, as objects of our types; their ids are those of the file. */
final class OwnObjects {

    private final String text;
    private final Sofa sofa;
    private final Warnings warnings;
    private final Map<String, List<Integer>> pieces = new HashMap<>();
    private final Map<String, String> actors = new LinkedHashMap<>();
    private final Map<String, String> issues = new LinkedHashMap<>();
    private final List<EObject> made = new ArrayList<>();

    /** Takes what had no place in our types. */
    @FunctionalInterface
    interface Warnings {

        void add(String code, int line, Object... arguments);
    }

    OwnObjects(String text, Sofa sofa, List<AnnLine> lines, Warnings warnings) {
        this.text = text;
        this.sofa = sofa;
        this.warnings = warnings;
        for (AnnLine line : lines) {
            if (line instanceof Note note && isAboutPieces(note)) {
                pieces.put(
                        note.target(),
                        Arrays.stream(note.text().split(" "))
                                .map(Integer::valueOf)
                                .toList());
            }
        }
    }

    /** Whether a note tells which pieces of a line are one fragment. */
    static boolean isAboutPieces(Note note) {
        return note.kind().equals(AnnFile.FRAGMENTS) && note.text().matches("[1-9]\\d{0,5}( [1-9]\\d{0,5})*");
    }

    /** Whether a label is that of a span that stands for itself. */
    static boolean isSpan(OwnLabel label) {
        return label == OwnLabel.ZONE || label == OwnLabel.MENTION || label == OwnLabel.QUOTE;
    }

    /** Whether an argument is the cue of a statement or the target of a stance. */
    static boolean isPart(Event event, Argument argument, TextBound line) {
        OwnLabel part = event.label().equals(OwnLabel.STATEMENT.text()) ? OwnLabel.CUE : OwnLabel.TARGET;
        return line != null
                && argument.role().equals(part.text())
                && line.label().equals(part.text());
    }

    List<EObject> made() {
        return made;
    }

    EObject span(TextBound line, List<TextRange> ranges) throws BratFault {
        OwnLabel label = OwnLabel.of(line.label()).orElseThrow();
        Annotation span = create(label, line.id());
        span.setBegin(ranges.get(0).begin());
        span.setEnd(ranges.stream().mapToInt(TextRange::end).max().orElseThrow());
        requireText(line, span.getBegin(), span.getEnd());
        return span;
    }

    private static void requireText(TextBound line, int begin, int end) throws BratFault {
        if (begin == end) {
            TextRange first = line.offsets().get(0);
            throw new BratFault("brat.offset", line.line(), 1, line.id(), first.begin(), first.end());
        }
    }

    EObject frame(Event event, TextBound trigger, List<TextRange> ranges) throws BratFault {
        OwnLabel label = OwnLabel.of(event.label()).orElseThrow();
        AnnotationBase frame = create(label, event.id());
        List<Fragment> fragments = fragments(trigger, ranges);
        if (frame instanceof Statement statement) {
            statement.getContent().addAll(fragments);
        } else if (frame instanceof Stance stance) {
            stance.getEvidence().addAll(fragments);
        }
        return frame;
    }

    void part(Event event, EObject frame, TextBound line, List<TextRange> ranges) throws BratFault {
        List<Fragment> fragments = fragments(line, ranges);
        if (frame instanceof Statement statement) {
            statement.getCue().addAll(fragments);
        } else if (frame instanceof Stance stance) {
            stance.getTargetSpans().addAll(fragments);
        }
    }

    private List<Fragment> fragments(TextBound line, List<TextRange> ranges) throws BratFault {
        List<Integer> counts = pieces.getOrDefault(line.id(), List.of());
        if (counts.stream().mapToInt(Integer::intValue).sum() != ranges.size()) {
            counts = Pieces.naturalCounts(text, ranges);
        }
        List<Fragment> fragments = new ArrayList<>();
        for (TextRange range : Pieces.joined(ranges, counts)) {
            requireText(line, range.begin(), range.end());
            Fragment fragment = AnnotationFactory.eINSTANCE.createFragment();
            fragment.setBegin(range.begin());
            fragment.setEnd(range.end());
            add(fragment, fragment, line.id() + "-" + made.size(), Origin.MANUAL);
            fragments.add(fragment);
        }
        return fragments;
    }

    @SuppressWarnings("unchecked")
    private <T extends AnnotationBase> T create(OwnLabel label, String id) {
        T object = (T) EcoreUtil.create(label.type());
        add(object, (Item) object, id, label.usualOrigin());
        return object;
    }

    private void add(AnnotationBase object, Item item, String id, Origin origin) {
        object.setSofa(sofa);
        item.setId(id);
        item.setOrigin(origin);
        made.add(object);
    }

    void role(Event event, EObject frame, Argument role, EObject object) {
        boolean done = frame instanceof Statement statement
                ? statementRole(statement, BratConf.baseRole(role.role()), object)
                : stanceRole((Stance) frame, role.role(), object);
        if (!done) {
            warnings.add("brat.left-out", event.line(), event.id(), role.role());
        }
    }

    private static boolean statementRole(Statement statement, String role, EObject object) {
        if (object instanceof ActorMention mention) {
            return switch (role) {
                case "Source" -> statement.getSources().add(mention);
                case "Relay" -> statement.getRelays().add(mention);
                case "Addressee" -> statement.getAddressees().add(mention);
                default -> false;
            };
        }
        if (object instanceof Quote quote && role.equals("Quote")) {
            return statement.getQuotes().add(quote);
        }
        if (object instanceof Statement parent && role.equals("Parent")) {
            statement.setParent(parent);
            return true;
        }
        return false;
    }

    private static boolean stanceRole(Stance stance, String role, EObject object) {
        if (object instanceof ActorMention mention && role.equals("Holder")) {
            stance.setHolderMention(mention);
            return true;
        }
        if (object instanceof Statement statement && role.equals("TargetStatement")) {
            stance.setTargetStatement(statement);
            return true;
        }
        if (object instanceof Statement statement && role.equals("Basis")) {
            stance.setBasis(statement);
            return true;
        }
        return false;
    }

    void attribute(Attribute line, EObject object) throws BratFault {
        if (line.name().equals(OwnLabel.CONFIDENCE)) {
            if (!line.value().matches("[1-3]")) {
                throw new BratFault("brat.tag", line.line(), 1, line.name(), AnnParser.shortened(line.value()));
            }
            ((Item) object).setConfidence(Integer.parseInt(line.value()));
            return;
        }
        for (EAttribute tag : object.eClass().getEAllAttributes()) {
            if (OwnLabel.isTag(tag) && OwnLabel.attributeName(tag).equals(line.name())) {
                tag(line, object, tag);
                return;
            }
        }
        if (object instanceof Frame frame) {
            extra(frame, line.name(), line.value());
        } else {
            warnings.add("brat.left-out", line.line(), line.target(), line.name());
        }
    }

    private static void tag(Attribute line, EObject object, EAttribute tag) throws BratFault {
        if (!OwnLabel.values(tag).contains(line.value())) {
            throw new BratFault("brat.tag", line.line(), 1, line.name(), AnnParser.shortened(line.value()));
        }
        object.eSet(tag, EcoreUtil.createFromString(tag.getEAttributeType(), line.value()));
    }

    private void extra(Frame frame, String name, String value) {
        Extra extra = AnnotationFactory.eINSTANCE.createExtra();
        extra.setName(name);
        extra.setValue(value);
        made.add(extra);
        frame.getExtras().add(extra);
    }

    void normalization(Normalization line, EObject object) {
        String key = Escapes.unword(line.key());
        String label = line.text().isBlank() ? key : Escapes.unline(line.text());
        if (object instanceof ActorMention mention && line.database().equals(AnnFile.ACTOR)) {
            mention.setActor(key);
            actors.putIfAbsent(key, label);
        } else if (object instanceof Stance stance && line.database().equals(AnnFile.HOLDER)) {
            stance.setHolder(key);
            actors.putIfAbsent(key, label);
        } else if (object instanceof Stance stance && line.database().equals(AnnFile.TARGET_ACTOR)) {
            stance.setTargetActor(key);
            actors.putIfAbsent(key, label);
        } else if (object instanceof Stance stance && line.database().equals(AnnFile.TARGET_ISSUE)) {
            stance.setTargetIssue(key);
            issues.putIfAbsent(key, label);
        } else {
            warnings.add("brat.left-out", line.line(), line.target(), line.database());
        }
    }

    void note(Note line, EObject object) {
        Item item = (Item) object;
        String value = Escapes.unline(line.text());
        int equals = value.indexOf('=');
        if (line.kind().equals(AnnFile.REASON)) {
            item.setReason(value);
        } else if (line.kind().equals(AnnFile.EXTRA) && item instanceof Frame frame && equals > 0) {
            extra(frame, value.substring(0, equals), value.substring(equals + 1));
        } else {
            item.setComment(item.getComment() == null ? value : item.getComment() + "\n" + value);
        }
    }

    /** Those that the file names. */
    ReadRegistry registry() {
        List<Actor> knownActors = new ArrayList<>();
        actors.forEach((id, label) -> {
            Actor actor = CorpusFactory.eINSTANCE.createActor();
            actor.setId(id);
            actor.setLabel(label);
            knownActors.add(actor);
        });
        List<Issue> knownIssues = new ArrayList<>();
        issues.forEach((id, label) -> {
            Issue issue = CorpusFactory.eINSTANCE.createIssue();
            issue.setId(id);
            issue.setLabel(label);
            knownIssues.add(issue);
        });
        return new ReadRegistry(knownActors, knownIssues);
    }
}
