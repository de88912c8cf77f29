package org.isnad.ui.corpus.articles;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.isnad.core.project.LayerSummary;
import org.isnad.model.annotation.LayerState;
import org.isnad.model.corpus.Article;
import org.isnad.model.corpus.CorpusFactory;

/**
 * The table of the corpus view with so many articles, in a window of its own: how long it takes until rows are drawn, and how long
 * the window stands still at most while somebody types in the filter, sorts and clears it. In the package of the view, whose
 * classes nobody else uses.
 */
public final class CorpusTableProcess {

    public static final String FIRST = "first rows ";
    public static final String STALL = "longest stall ";
    private static final long SLICE = 10_000_000;
    private static final String[] TYPED = {
        "ا", "ال", "الم", "المف", "المفا", "المفاو", "", "9", "99", "991", "", "منبر", "منبر 3", ""
    };

    private final Display display = new Display();
    private CorpusTable table;
    private CorpusRows rows;
    private double stall;

    private CorpusTableProcess() {}

    /** @param arguments how many articles */
    public static void main(String[] arguments) {
        CorpusTableProcess process = new CorpusTableProcess();
        process.open(articles(500)).dispose();
        process.drain();
        List<Article> articles = articles(Integer.parseInt(arguments[0]));
        long begin = System.nanoTime();
        process.open(articles);
        System.out.printf(Locale.ROOT, "%s%.3f%n", FIRST, (System.nanoTime() - begin) / 1e6);
        process.goOn();
        process.stall = 0;
        for (String typed : TYPED) {
            process.type(typed);
        }
        process.sort(CorpusColumn.TITLE);
        process.sort(CorpusColumn.MENTIONS);
        System.out.printf(Locale.ROOT, "%s%.3f%n", STALL, process.stall);
        System.exit(0);
    }

    private Shell open(List<Article> articles) {
        Shell shell = new Shell(display, SWT.SHELL_TRIM);
        shell.setLayout(new FillLayout());
        shell.setSize(900, 700);
        table = new CorpusTable(shell, () -> {});
        shell.open();
        rows = new CorpusRows(articles, CorpusTableProcess::facts);
        table.show(rows);
        drain();
        return shell;
    }

    private void type(String text) {
        step(() -> {
            rows.filter(text, null);
            rows.readOn(SLICE);
            table.refresh();
        });
        goOn();
    }

    private void sort(CorpusColumn column) {
        step(() -> {
            rows.sort(column, true);
            table.refresh();
        });
        goOn();
    }

    /** As the view does: a slice, then whatever the window has to do. */
    private void goOn() {
        while (rows.isWaiting()) {
            step(() -> {
                List<Article> before = rows.shown();
                rows.readOn(SLICE);
                if (before == rows.shown()) {
                    table.count();
                } else {
                    table.refresh();
                }
            });
        }
        while (table.viewer().isWaiting()) {
            step(() -> {});
        }
    }

    private void step(Runnable work) {
        measured(work);
        drain();
    }

    private void drain() {
        boolean[] more = {true};
        while (more[0]) {
            measured(() -> more[0] = display.readAndDispatch());
        }
    }

    /** Between two parts the window does what the user asks for. */
    private void measured(Runnable part) {
        long begin = System.nanoTime();
        part.run();
        stall = Math.max(stall, (System.nanoTime() - begin) / 1e6);
    }

    private static ArticleFacts facts(Article article) {
        int number = Integer.parseInt(article.getId());
        LayerState state = number % 3 == 0 ? LayerState.DONE : LayerState.IN_PROGRESS;
        return new ArticleFacts(new LayerSummary("mercury", state, number % 90, number % 20, number % 12), List.of());
    }

    private static List<Article> articles(int count) {
        List<Article> articles = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Article article = CorpusFactory.eINSTANCE.createArticle();
            article.setId(Integer.toString(i));
            article.setTitle("المفاوضات مستمرة قبل نهاية الشهر في العاصمة " + i % 977 + " والوفد يرفض المقترح");
            article.setOutlet("منبر " + i % 7);
            article.setPublished("2024-%02d-%02d".formatted(i / 28 % 12 + 1, i % 28 + 1));
            articles.add(article);
        }
        return articles;
    }
}
