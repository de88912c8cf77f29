package org.isnad.uima.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.model.annotation.QuoteFunction;
import org.isnad.text.Quotation;
import org.isnad.text.TextRange;

/** Tells what quotation marks are there for: a name after a noun that calls for one, a term, distance, or speech. */
final class QuoteFinder {

    /** A quotation with its function; without marks, in UTF-16 code units. */
    record FoundQuote(TextRange range, QuoteFunction function) {}

    /** Nouns after which quotation marks hold a name. */
    static final Set<String> CLASSIFIERS = Set.of(
            "صحيفه", "جريده", "مجله", "وكاله", "قناه", "موقع", "اذاعه", "شبكه", "تلفزيون", "تنظيم", "حركه", "حزب",
            "جبهه", "هييه", "جماعه", "كتيبه", "لواء", "فصيل", "ميليشيا", "مليشيا", "تحالف", "عمليه", "صاروخ", "سفينه",
            "طايره", "منظومه", "منصه", "مسار", "منظمه", "شركه", "مركز", "معهد", "مجموعه", "لصحيفه", "لقناه", "لوكاله",
            "وصحيفه", "وقناه", "ووكاله", "وتنظيم", "لتنظيم", "بتنظيم");

    private static final Set<String> DISTANCE = Set.of(
            "يسمي",
            "يسميه",
            "تسميه",
            "سماه",
            "سمته",
            "يسمونه",
            "اسماه",
            "اسمته",
            "وصفه",
            "وصفته",
            "المزعوم",
            "المزعومه");

    private static final int SHORT = 3;

    private final ArticleText text;
    private final Mentions mentions;

    QuoteFinder(ArticleText text, Mentions mentions) {
        this.text = text;
        this.mentions = mentions;
    }

    /** Whether a quotation that stands in a content is speech. */
    boolean isSpeech(Quotation quotation) {
        return !isName(quotation) && text.words(quotation.inner()) > 1;
    }

    /** The quotations of the text that are not quoted by a statement already, the outermost alone. */
    List<FoundQuote> besides(List<Draft> statements) {
        List<FoundQuote> quotes = new ArrayList<>();
        int reached = 0;
        for (Quotation quotation : text.quotations()) {
            boolean known =
                    statements.stream().anyMatch(draft -> draft.quotes.stream().anyMatch(quotation.outer()::overlaps));
            if (quotation.outer().begin() >= reached) {
                reached = quotation.outer().end();
                if (!known) {
                    quotes.add(new FoundQuote(quotation.inner(), function(quotation)));
                }
            }
        }
        return quotes;
    }

    private QuoteFunction function(Quotation quotation) {
        if (isName(quotation)) {
            return QuoteFunction.NAME;
        }
        int mark = text.after(quotation.outer().begin());
        if (DISTANCE.contains(text.word(mark - 1)) || DISTANCE.contains(text.word(mark - 2))) {
            return QuoteFunction.SCARE;
        }
        return text.words(quotation.inner()) <= SHORT ? QuoteFunction.TERM : QuoteFunction.SPEECH;
    }

    private boolean isName(Quotation quotation) {
        TextRange inner = quotation.inner();
        int mark = text.after(quotation.outer().begin());
        boolean named = mentions.at(inner.begin())
                .filter(m -> m.begin() <= inner.begin() && m.end() >= inner.end())
                .isPresent();
        return named || CLASSIFIERS.contains(text.word(mark - 1)) && text.words(inner) <= SHORT;
    }
}
