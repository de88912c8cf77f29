package org.isnad.exchange.brat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.exchange.ExchangeMessages;
import org.isnad.exchange.ReadLayer;
import org.isnad.exchange.ReadRegistry;
import org.isnad.exchange.brat.AnnLine.Argument;
import org.isnad.exchange.brat.AnnLine.Attribute;
import org.isnad.exchange.brat.AnnLine.Equiv;
import org.isnad.exchange.brat.AnnLine.Event;
import org.isnad.exchange.brat.AnnLine.Normalization;
import org.isnad.exchange.brat.AnnLine.Note;
import org.isnad.exchange.brat.AnnLine.Relation;
import org.isnad.exchange.brat.AnnLine.TextBound;
import org.isnad.model.cas.Sofa;
import org.isnad.model.tcas.DocumentAnnotation;
import org.isnad.model.tcas.TcasFactory;
import org.isnad.model.typesystem.ForeignPackages;
import org.isnad.model.typesystem.TypeSystem;
import org.isnad.model.xmi.CasXmiResource;
import org.isnad.model.xmi.CasXmiResourceFactory;
import org.isnad.text.TextRange;

/** Makes a layer of the lines of a file: first the types, then the objects, then what links them and what is said of them. */
final class LayerBuilder {

    private final Path file;
    private final String text;
    private final OffsetCount count;
    private final BratConf conf;
    private final List<AnnLine> lines;
    private final BratTypes types = new BratTypes();
    private final Map<String, TextBound> texts = new HashMap<>();
    private final Map<String, Event> events = new HashMap<>();
    private final Map<String, Relation> relations = new HashMap<>();
    private final Map<String, String> eventOfTrigger = new HashMap<>();
    private final Set<String> parts = new HashSet<>();
    private final Map<String, EObject> objects = new LinkedHashMap<>();
    private final List<Problem> warnings = new ArrayList<>();
    private CasXmiResource resource;
    private ForeignObjects foreign;
    private OwnObjects own;

    LayerBuilder(Path file, String text, OffsetCount count, BratConf conf, List<AnnLine> lines) {
        this.file = file;
        this.text = text;
        this.count = count;
        this.conf = conf;
        this.lines = lines;
    }

    void build() throws BratFault {
        index();
        declare();
        ResourceSet set = CasXmiResourceFactory.resourceSet();
        ForeignPackages.register(types.typeSystem(), set.getPackageRegistry());
        resource = new CasXmiResource(URI.createFileURI(file.toAbsolutePath().toString()));
        set.getResources().add(resource);
        Sofa sofa = resource.createSofa(text);
        DocumentAnnotation document = TcasFactory.eINSTANCE.createDocumentAnnotation();
        document.setSofa(sofa);
        document.setEnd(text.length());
        document.setLanguage("x-unspecified");
        resource.getContents().add(document);
        foreign = new ForeignObjects(types, set.getPackageRegistry(), sofa);
        own = new OwnObjects(
                text, sofa, lines, (code, line, arguments) -> warnings.add(warning(code, line, arguments)));
        for (AnnLine line : lines) {
            create(line);
        }
        for (AnnLine line : lines) {
            link(line);
        }
        for (AnnLine line : lines) {
            say(line);
        }
        resource.getContents().addAll(own.made());
        resource.getContents().addAll(foreign.made());
    }

    private Problem warning(String code, int line, Object... arguments) {
        return ExchangeMessages.warning(code, Place.file(file.toString(), line, 1), arguments);
    }

    private void index() throws BratFault {
        for (AnnLine line : lines) {
            if (line instanceof TextBound bound) {
                texts.put(bound.id(), bound);
            } else if (line instanceof Event event) {
                events.put(event.id(), event);
                eventOfTrigger.putIfAbsent(event.trigger(), event.id());
            } else if (line instanceof Relation relation) {
                relations.put(relation.id(), relation);
            }
        }
        for (Event event : events.values()) {
            if (!texts.containsKey(event.trigger())) {
                throw new BratFault("brat.trigger", event.line(), 1, event.id(), event.trigger());
            }
            if (isOwn(event)) {
                event.arguments().stream()
                        .filter(argument -> OwnObjects.isPart(event, argument, texts.get(argument.id())))
                        .forEach(argument -> parts.add(argument.id()));
            }
        }
    }

    private boolean isOwn(Event event) {
        return conf.isOurs()
                && OwnLabel.of(event.label()).filter(OwnLabel::isEvent).isPresent();
    }

    private boolean isOwn(TextBound line) {
        return conf.isOurs()
                && OwnLabel.of(line.label()).filter(OwnObjects::isSpan).isPresent();
    }

    /** What is said of a trigger is said of its event. */
    private String subject(String id) {
        return eventOfTrigger.getOrDefault(id, id);
    }

    private String label(AnnLine line, String id) throws BratFault {
        String subject = subject(id);
        if (events.containsKey(subject)) {
            return events.get(subject).label();
        }
        if (texts.containsKey(subject)) {
            return texts.get(subject).label();
        }
        if (relations.containsKey(subject)) {
            return relations.get(subject).label();
        }
        throw new BratFault("brat.unknown-id", line.line(), 1, id);
    }

    private boolean isOwn(String id) {
        String subject = subject(id);
        return events.containsKey(subject)
                ? isOwn(events.get(subject))
                : texts.containsKey(subject) && (isOwn(texts.get(subject)) || parts.contains(subject));
    }

    private void declare() throws BratFault {
        conf.declare(types);
        for (AnnLine line : lines) {
            if (line instanceof TextBound bound && !isOwn(bound) && !isHidden(bound)) {
                types.type(bound.label());
            } else if (line instanceof Event event && !isOwn(event)) {
                types.type(event.label());
                event.arguments().forEach(role -> types.references(event.label(), BratConf.baseRole(role.role())));
            } else if (line instanceof Relation relation) {
                types.type(relation.label());
                relation.arguments().forEach(role -> types.reference(relation.label(), role.role()));
            } else if (line instanceof Equiv equiv) {
                types.references(equiv.label(), BratTypes.MEMBERS);
            } else if (line instanceof Attribute attribute && isSaidOfForeign(line, attribute.target())) {
                types.string(label(line, attribute.target()), attribute.name());
            } else if (line instanceof Normalization key && isSaidOfForeign(line, key.target())) {
                types.string(label(line, key.target()), key.database());
                types.string(label(line, key.target()), key.database() + "Text");
            }
        }
    }

    /** Whether a line is a trigger, or a part of a frame of ours. */
    private boolean isHidden(TextBound line) {
        return eventOfTrigger.containsKey(line.id()) || parts.contains(line.id());
    }

    private boolean isSaidOfForeign(AnnLine line, String target) throws BratFault {
        label(line, target);
        return !isOwn(target);
    }

    private List<TextRange> ranges(TextBound line) {
        return line.offsets().stream()
                .map(range -> count.range(range).orElseThrow())
                .toList();
    }

    private void create(AnnLine line) throws BratFault {
        if (line instanceof TextBound bound && !isHidden(bound)) {
            objects.put(bound.id(), isOwn(bound) ? own.span(bound, ranges(bound)) : foreign.span(bound, ranges(bound)));
        } else if (line instanceof Event event) {
            TextBound trigger = texts.get(event.trigger());
            objects.put(
                    event.id(),
                    isOwn(event) ? own.frame(event, trigger, ranges(trigger)) : foreign.event(event, ranges(trigger)));
        } else if (line instanceof Relation relation) {
            objects.put(relation.id(), foreign.relation(relation));
        }
    }

    private EObject object(AnnLine line, String id) throws BratFault {
        EObject object = objects.get(subject(id));
        if (object == null) {
            throw new BratFault("brat.unknown-id", line.line(), 1, id);
        }
        return object;
    }

    private void link(AnnLine line) throws BratFault {
        if (line instanceof Event event) {
            for (Argument role : event.arguments()) {
                if (parts.contains(role.id()) && isOwn(event)) {
                    TextBound part = texts.get(role.id());
                    own.part(event, objects.get(event.id()), part, ranges(part));
                } else if (isOwn(event)) {
                    own.role(event, objects.get(event.id()), role, object(line, role.id()));
                } else {
                    foreign.role(event, objects.get(event.id()), role, object(line, role.id()));
                }
            }
        } else if (line instanceof Relation relation) {
            for (Argument argument : relation.arguments()) {
                foreign.argument(relation, objects.get(relation.id()), argument, object(line, argument.id()));
            }
        } else if (line instanceof Equiv equiv) {
            List<EObject> members = new ArrayList<>();
            for (String member : equiv.members()) {
                members.add(object(line, member));
            }
            foreign.equiv(equiv, members);
        }
    }

    private void say(AnnLine line) throws BratFault {
        if (line instanceof Attribute attribute) {
            if (isOwn(attribute.target())) {
                own.attribute(attribute, object(line, attribute.target()));
            } else {
                String label = label(line, attribute.target());
                foreign.say(label, object(line, attribute.target()), attribute.name(), attribute.value());
            }
        } else if (line instanceof Normalization key) {
            if (isOwn(key.target())) {
                own.normalization(key, object(line, key.target()));
            } else {
                EObject object = object(line, key.target());
                foreign.say(label(line, key.target()), object, key.database(), key.key());
                foreign.say(label(line, key.target()), object, key.database() + "Text", key.text());
            }
        } else if (line instanceof Note note && !OwnObjects.isAboutPieces(note)) {
            label(line, note.target());
            if (isOwn(note.target()) && objects.containsKey(subject(note.target()))) {
                own.note(note, object(line, note.target()));
            } else if (objects.containsKey(subject(note.target()))) {
                foreign.note(object(line, note.target()), note.text());
            }
        }
    }

    ReadLayer layer() {
        return new ReadLayer("", resource, TypeSystem.isnad().plus(types.typeSystem()));
    }

    ReadRegistry registry() {
        return own.registry();
    }

    List<Problem> warnings() {
        return warnings;
    }
}
