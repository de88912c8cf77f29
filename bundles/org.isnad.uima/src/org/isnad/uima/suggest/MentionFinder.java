package org.isnad.uima.suggest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.annotation.MentionType;
import org.isnad.text.Folding;
import org.isnad.text.TextRange;
import org.isnad.text.match.NameHit;
import org.isnad.text.match.NameMatcher;

/**
 * Finds mentions of the actors of a registry: by label, alias, and office in force on the day.
 *
 * <p>A name of several actors counts for the only one of them who holds an office on that day, else for none. A title
 * before the name of its holder is one mention with it. A state that is only a place (after «في» or a point of the
 * compass) is not mentioned, nor the minister in «نائب الوزير».
 */
final class MentionFinder {

    /** One way to read a name. */
    private record Meaning(KnownActor actor, KnownRole role, boolean description) {}

    private static final Set<String> PLACES = Set.of(
            "في", "وفي", "داخل", "خارج", "شمال", "جنوب", "شرق", "غرب", "شمالي", "جنوبي", "شرقي", "غربي", "قرب", "مدينه",
            "العاصمه", "اراضي", "حدود");
    private static final Set<String> DEPUTIES = Set.of(
            "نايب", "نايبه", "مساعد", "مساعده", "وكيل", "مستشار", "مستشاره", "مبعوث", "ممثل", "سكرتير", "معاون", "زوجه",
            "نجل", "شقيق", "مكتب", "قصر");
    private static final Set<String> FORMER = Set.of("السابق", "السابقه", "الاسبق");
    private static final Set<String> DESCRIBING = Set.of("الجانب", "الطرف", "الوفد", "السلطات");

    private final Map<String, List<Meaning>> meanings = new LinkedHashMap<>();
    private final NameMatcher matcher;

    MentionFinder(Registry registry) {
        for (KnownActor actor : registry.actors()) {
            actor.names().forEach(name -> add(name, new Meaning(actor, null, isDescription(actor, name))));
            for (KnownRole role : actor.roles()) {
                add(role.title(), new Meaning(actor, role, true));
                shortTitle(role.title()).ifPresent(title -> add(title, new Meaning(actor, role, true)));
            }
        }
        matcher = NameMatcher.of(meanings.keySet());
    }

    private void add(String name, Meaning meaning) {
        meanings.computeIfAbsent(NameMatcher.key(name), key -> new ArrayList<>())
                .add(meaning);
    }

    private static boolean isDescription(KnownActor actor, String name) {
        return !actor.named() || actor.several() || DESCRIBING.contains(Folding.key(name.split("\\s+")[0]));
    }

    /** «الوزير الروسي» of «وزير الخارجية الروسي»: head and nationality of a title of three words. */
    private static Optional<String> shortTitle(String title) {
        String[] words = title.strip().split("\\s+");
        String last = words[words.length - 1];
        boolean national = words.length == 3 && last.startsWith("ال") && !words[0].startsWith("ال");
        return national ? Optional.of("ال" + words[0] + " " + last) : Optional.empty();
    }

    /** In text order, none overlapping another. */
    List<FoundMention> find(ArticleText article, LocalDate published) {
        List<FoundMention> found = new ArrayList<>();
        for (NameHit hit : matcher.find(article.text())) {
            Meaning meaning = meaning(hit.name(), published);
            if (meaning != null && !isPlace(article, hit, meaning) && !isAnother(article, hit, meaning)) {
                MentionType type = meaning.description ? MentionType.NOMINAL : MentionType.NAME;
                found.add(new FoundMention(hit.range(), meaning.actor.id(), type));
            }
        }
        return joined(article, found);
    }

    private Meaning meaning(String name, LocalDate published) {
        Map<String, Meaning> actors = new HashMap<>();
        Set<String> holders = new LinkedHashSet<>();
        for (Meaning meaning : meanings.getOrDefault(name, List.of())) {
            boolean now = meaning.role == null || meaning.role.isHeldOn(published);
            if (now) {
                actors.putIfAbsent(meaning.actor.id(), meaning);
            }
            if (published != null && meaning.actor.roles().stream().anyMatch(role -> role.isHeldOn(published))) {
                holders.add(meaning.actor.id());
            }
        }
        holders.retainAll(actors.keySet());
        if (actors.size() == 1) {
            return actors.values().iterator().next();
        }
        return holders.size() == 1 ? actors.get(holders.iterator().next()) : null;
    }

    private static boolean isPlace(ArticleText article, NameHit hit, Meaning meaning) {
        int first = article.after(hit.range().begin());
        boolean attached = article.token(first).begin() < hit.range().begin();
        return meaning.actor.isState() && !meaning.description && !attached && PLACES.contains(article.word(first - 1));
    }

    private static boolean isAnother(ArticleText article, NameHit hit, Meaning meaning) {
        int first = article.after(hit.range().begin());
        int next = article.after(hit.range().end());
        return meaning.role != null
                && (DEPUTIES.contains(withoutConjunction(article.word(first - 1)))
                        || FORMER.contains(article.word(next)));
    }

    private static String withoutConjunction(String word) {
        boolean conjunction = word.length() > 3 && (word.charAt(0) == 'و' || word.charAt(0) == 'ف');
        return conjunction ? word.substring(1) : word;
    }

    /** A title and the name after it, of one actor, are one mention. */
    private static List<FoundMention> joined(ArticleText article, List<FoundMention> found) {
        List<FoundMention> joined = new ArrayList<>();
        for (FoundMention mention : found) {
            FoundMention before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (before != null
                    && before.actor().equals(mention.actor())
                    && before.type() == MentionType.NOMINAL
                    && mention.type() == MentionType.NAME
                    && isGap(article.text(), before.end(), mention.begin())) {
                TextRange range = new TextRange(before.begin(), mention.end());
                joined.set(joined.size() - 1, new FoundMention(range, mention.actor(), MentionType.NAME));
            } else {
                joined.add(mention);
            }
        }
        return joined;
    }

    private static boolean isGap(String text, int begin, int end) {
        String gap = text.substring(begin, end);
        return !gap.isEmpty() && gap.isBlank() && gap.indexOf('\n') < 0;
    }
}
