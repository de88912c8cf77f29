package org.isnad.uima.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.ActorType;
import org.isnad.model.corpus.Anonymity;
import org.isnad.model.corpus.Corpus;
import org.isnad.model.corpus.Role;

/** The actors of a corpus as they were at one moment, for engines that run beside the user. */
public final class Registry {

    private static final String FIELD = "\t";
    private static final int FIXED = 4;

    private final List<KnownActor> actors;

    private Registry(List<KnownActor> actors) {
        this.actors = List.copyOf(actors);
    }

    /** A copy that later edits do not change. */
    public static Registry of(Corpus corpus) {
        return new Registry(corpus.getActors().stream()
                .filter(actor -> actor.getId() != null)
                .map(Registry::known)
                .toList());
    }

    private static KnownActor known(Actor actor) {
        List<String> names = Stream.concat(Stream.of(actor.getLabel(), actor.getLabelEn()), actor.getAliases().stream())
                .filter(name -> name != null && !name.isBlank())
                .toList();
        List<KnownRole> roles = actor.getRoles().stream()
                .filter(role -> role.getTitle() != null && !role.getTitle().isBlank())
                .map(Registry::known)
                .toList();
        boolean named = actor.getAnonymity() == null || actor.getAnonymity() == Anonymity.NAMED;
        boolean several = !actor.getMembers().isEmpty();
        return new KnownActor(actor.getId(), actor.getType(), named, several, names, roles);
    }

    private static KnownRole known(Role role) {
        return new KnownRole(role.getTitle(), Objects.toString(role.getFrom(), ""), Objects.toString(role.getTo(), ""));
    }

    List<KnownActor> actors() {
        return actors;
    }

    /** As the parameter of an engine: an actor a string. */
    String[] lines() {
        return actors.stream().map(Registry::line).toArray(String[]::new);
    }

    private static String line(KnownActor actor) {
        List<String> fields = new ArrayList<>(List.of(
                plain(actor.id()),
                actor.type() == null ? "" : actor.type().name(),
                actor.named() ? "named" : "",
                actor.several() ? "several" : ""));
        actor.names().forEach(name -> fields.add(plain(name)));
        for (KnownRole role : actor.roles()) {
            fields.add("@" + plain(role.title()));
            fields.add("@" + plain(role.from()));
            fields.add("@" + plain(role.to()));
        }
        return String.join(FIELD, fields);
    }

    private static String plain(String value) {
        return value.replace('\t', ' ');
    }

    /** The opposite of {@link #lines}. */
    static Registry parse(String[] lines) {
        return new Registry(Stream.of(lines).map(Registry::parse).toList());
    }

    private static KnownActor parse(String line) {
        List<String> fields = List.of(line.split(FIELD, -1));
        List<String> names = new ArrayList<>();
        List<KnownRole> roles = new ArrayList<>();
        for (int i = FIXED; i < fields.size(); i++) {
            if (fields.get(i).startsWith("@") && i + 2 < fields.size()) {
                roles.add(new KnownRole(
                        fields.get(i).substring(1),
                        fields.get(i + 1).substring(1),
                        fields.get(i + 2).substring(1)));
                i += 2;
            } else {
                names.add(fields.get(i));
            }
        }
        ActorType type = fields.get(1).isEmpty() ? null : ActorType.valueOf(fields.get(1));
        return new KnownActor(
                fields.get(0), type, !fields.get(2).isEmpty(), !fields.get(3).isEmpty(), names, roles);
    }
}
