package org.isnad.ui.exchange.article;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.isnad.exchange.text.ImportCandidate;

/** The files that a user gathered for an import, each once, in the order in which they came. */
final class Candidates {

    private final Map<Path, Candidate> all = new LinkedHashMap<>();
    private final Supplier<Map<String, String>> articles;
    private Map<String, String> known;

    /** @param articles names of the articles that are there already, by the keys of their texts; asked once, at need */
    Candidates(Supplier<Map<String, String>> articles) {
        this.articles = articles;
    }

    List<Candidate> all() {
        return List.copyOf(all.values());
    }

    List<Candidate> readable() {
        return all.values().stream().filter(Candidate::isReadable).toList();
    }

    List<Candidate> wanted() {
        return all.values().stream().filter(Candidate::isWanted).toList();
    }

    /** Takes files that are not here yet, and returns the candidates made of them. */
    List<Candidate> add(List<ImportCandidate> files) {
        List<Candidate> added = new ArrayList<>();
        for (ImportCandidate file : files) {
            if (!all.containsKey(file.path())) {
                Candidate candidate = new Candidate(file);
                all.put(file.path(), candidate);
                added.add(candidate);
            }
        }
        markTwins();
        return added;
    }

    void remove(Collection<Candidate> leaving) {
        Set<Candidate> gone = new HashSet<>(leaving);
        all.values().removeIf(gone::contains);
        markTwins();
    }

    /** Wants a candidate or not; one whose text comes from elsewhere cannot be wanted. */
    void want(Candidate candidate, boolean wanted) {
        candidate.setWanted(wanted && candidate.twin().isEmpty());
        markTwins();
    }

    /** Says of each candidate whose text it repeats: an article's, or a wanted candidate's before it. */
    void markTwins() {
        if (known == null) {
            known = articles.get();
        }
        Map<String, String> seen = new HashMap<>(known);
        List<Candidate> byWish = new ArrayList<>(wanted());
        readable().stream().filter(candidate -> !byWish.contains(candidate)).forEach(byWish::add);
        for (Candidate candidate : byWish) {
            candidate.setTwin(seen.get(candidate.key()));
            if (candidate.isWanted()) {
                seen.put(candidate.key(), candidate.fileName());
            }
        }
    }
}
