package org.isnad.exchange.release;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.Polarity;
import org.isnad.model.annotation.ReportType;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;
import org.isnad.model.corpus.Article;

/** Counts what gold has of one article. */
final class GoldCounts {

    private final Map<String, Integer> actorNumbers;
    private final Map<String, Integer> issueNumbers;
    private final int[] polarities = new int[Polarity.values().length + 1];
    private final int[] reportTypes = new int[ReportType.values().length + 1];
    private final TreeSet<Integer> actors = new TreeSet<>();
    private final TreeSet<Integer> issues = new TreeSet<>();
    private int mentions;

    GoldCounts(Map<String, Integer> actorNumbers, Map<String, Integer> issueNumbers) {
        this.actorNumbers = actorNumbers;
        this.issueNumbers = issueNumbers;
    }

    void count(EObject object) {
        if (object instanceof ActorMention mention) {
            mentions++;
            add(actors, actorNumbers, mention.getActor());
        } else if (object instanceof Statement statement) {
            reportTypes[place(statement.getReportType())]++;
        } else if (object instanceof Stance stance) {
            polarities[place(stance.getPolarity())]++;
            add(actors, actorNumbers, stance.getHolder());
            add(actors, actorNumbers, stance.getTargetActor());
            add(issues, issueNumbers, stance.getTargetIssue());
        }
    }

    private static int place(Enumerator tag) {
        return tag == null ? 0 : ((Enum<?>) tag).ordinal() + 1;
    }

    private static void add(TreeSet<Integer> found, Map<String, Integer> numbers, String id) {
        if (id != null && numbers.containsKey(id)) {
            found.add(numbers.get(id));
        }
    }

    SurveyedArticle article(Article article, List<String> layers, boolean hasGold, int characters) {
        return new SurveyedArticle(
                article.getId(),
                orEmpty(article.getOutlet()),
                orEmpty(article.getPublished()),
                orEmpty(article.getEvent()),
                layers,
                hasGold,
                characters,
                mentions,
                sum(reportTypes),
                sum(polarities),
                polarities,
                reportTypes,
                ints(actors),
                ints(issues));
    }

    private static int sum(int[] counts) {
        int sum = 0;
        for (int count : counts) {
            sum += count;
        }
        return sum;
    }

    private static int[] ints(TreeSet<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value.strip();
    }
}
