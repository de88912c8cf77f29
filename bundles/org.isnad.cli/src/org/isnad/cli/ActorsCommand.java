package org.isnad.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.project.Project;
import org.isnad.core.registry.MentionPlace;
import org.isnad.core.registry.Mentions;
import org.isnad.core.registry.MergeActors;
import org.isnad.core.registry.NearDuplicate;
import org.isnad.core.registry.NearDuplicates;
import org.isnad.core.registry.Tallies;
import org.isnad.core.registry.Tally;
import org.isnad.core.registry.Tally.ActorCount;
import org.isnad.exchange.JsonOutput;
import org.isnad.model.corpus.Actor;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code isnad actors DIR}: the registry, which of its actors look alike, where one is named; and merging. */
@Command(name = "actors", resourceBundle = "org.isnad.cli.messages")
final class ActorsCommand implements Callable<Integer> {

    /** One of these at most; without any the registry is listed. */
    static final class What {

        @Option(names = "--duplicates", descriptionKey = "duplicates")
        private boolean duplicates;

        @Option(names = "--where", paramLabel = "ACTOR", descriptionKey = "where")
        private String where;

        @Option(names = "--merge", paramLabel = "ACTOR", arity = "2..*", descriptionKey = "merge")
        private List<String> merge;
    }

    record ActorLine(
            String id,
            String label,
            String labelEn,
            List<String> aliases,
            String type,
            int mentions,
            int statements,
            int stancesHeld,
            int stancesToward) {}

    record PairLine(String one, String other, String reason, int score) {}

    record MergeLine(String into, List<String> merged, int mentions, int stances) {}

    @ParentCommand
    private Main main;

    @Mixin
    private ProjectFolder folder;

    @ArgGroup
    private What what = new What();

    @Option(names = "--json", paramLabel = "FILE", descriptionKey = "json")
    private Path json;

    @Override
    public Integer call() throws IOException {
        try (Project project = folder.open(main.terminal())) {
            if (project == null) {
                return Main.BAD_INPUT;
            }
            if (what.where != null) {
                return where(project);
            }
            if (what.merge != null) {
                return merge(project);
            }
            return what.duplicates ? duplicates(project) : list(project);
        }
    }

    private int list(Project project) throws IOException {
        Tally tally = Tallies.of(project);
        List<ActorLine> lines = project.corpus().getActors().stream()
                .map(actor -> line(actor, tally.actor(actor.getId())))
                .toList();
        for (ActorLine line : lines) {
            print(
                    "actors.line",
                    line.id,
                    line.label,
                    line.mentions,
                    line.statements,
                    line.stancesHeld,
                    line.stancesToward);
        }
        return written(lines);
    }

    private static ActorLine line(Actor actor, ActorCount count) {
        return new ActorLine(
                actor.getId(),
                actor.getLabel(),
                actor.getLabelEn(),
                List.copyOf(actor.getAliases()),
                actor.getType() == null ? null : actor.getType().getName(),
                count.mentions(),
                count.statements(),
                count.held(),
                count.toward());
    }

    private int duplicates(Project project) throws IOException {
        List<NearDuplicate> pairs = NearDuplicates.find(project.corpus());
        for (NearDuplicate pair : pairs) {
            print(
                    "actors.pair",
                    pair.one().getId(),
                    pair.one().getLabel(),
                    pair.other().getId(),
                    pair.other().getLabel(),
                    Texts.text("actors.reason." + pair.reason()));
        }
        print("actors.pairs", pairs.size());
        written(pairs.stream()
                .map(pair -> new PairLine(
                        pair.one().getId(), pair.other().getId(), pair.reason().name(), pair.score()))
                .toList());
        return pairs.isEmpty() ? Main.OK : Main.FINDINGS;
    }

    private int where(Project project) throws IOException {
        Optional<Actor> actor = find(project, what.where);
        if (actor.isEmpty()) {
            return Main.BAD_INPUT;
        }
        List<MentionPlace> places =
                Mentions.of(project, actor.get().getId(), main.terminal().monitor());
        for (MentionPlace place : places) {
            print(
                    "actors.place",
                    place.article(),
                    place.annotator(),
                    place.begin(),
                    place.end(),
                    Texts.text("actors.role." + place.role()),
                    place.before().strip() + " [" + place.words() + "] "
                            + place.after().strip());
        }
        return written(places);
    }

    private int merge(Project project) throws IOException {
        List<Actor> actors = new ArrayList<>();
        for (String name : what.merge) {
            Optional<Actor> actor = find(project, name);
            if (actor.isEmpty()) {
                return Main.BAD_INPUT;
            }
            actors.add(actor.get());
        }
        Actor into = actors.get(0);
        List<Actor> others = actors.subList(1, actors.size());
        Tally tally = Tallies.of(project);
        List<ActorCount> counts =
                others.stream().map(other -> tally.actor(other.getId())).toList();
        MergeLine line = new MergeLine(
                into.getId(),
                others.stream().map(Actor::getId).toList(),
                counts.stream().mapToInt(ActorCount::mentions).sum(),
                counts.stream().mapToInt(count -> count.held() + count.toward()).sum());
        Outcome<Void> merged = project.edits().run(new MergeActors(project, into, others));
        main.terminal().problems(merged.problems());
        if (merged.hasErrors()) {
            return Main.BAD_INPUT;
        }
        Outcome<Void> saved = project.saveAll();
        main.terminal().problems(saved.problems());
        if (saved.hasErrors()) {
            return Main.BAD_INPUT;
        }
        print("actors.merged", String.join(", ", line.merged), line.into, line.mentions, line.stances);
        return written(line);
    }

    /** By identifier, else by label. */
    private Optional<Actor> find(Project project, String name) {
        List<Actor> actors = project.corpus().getActors();
        List<Actor> found = Stream.concat(
                        actors.stream().filter(actor -> name.equals(actor.getId())),
                        actors.stream().filter(actor -> name.equals(actor.getLabel())))
                .toList();
        if (found.isEmpty()) {
            main.terminal().error(Texts.text("actors.unknown", name));
        }
        return found.stream().findFirst();
    }

    private void print(String key, Object... args) {
        main.terminal().line(Texts.text(key, args));
    }

    private int written(Object result) throws IOException {
        if (json != null) {
            try (PrintStream out = new PrintStream(Files.newOutputStream(json), false, StandardCharsets.UTF_8)) {
                JsonOutput.write(result, out);
            }
        }
        return Main.OK;
    }
}
