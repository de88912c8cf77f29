package org.isnad.benchmarks;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Opens a text of a million characters in one of two widgets, measures one thing and prints it. */
final class CanvasProcess {

    static final String FIGURE = "figure ";

    private static final int CHARACTERS = 1_000_000;
    private static final int ANNOTATIONS = 25_000;
    private static final int STEPS = 300;
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 900;

    /** What can be measured. */
    enum Task {
        /** Milliseconds from the text to its first picture; what the widget lays out later is not counted. */
        FIRST_PAINT,
        /** Milliseconds from the text to the picture of its last page by the key that leads there. */
        TO_THE_END,
        /** Milliseconds for one more annotation in view with its picture, 95th percentile. */
        ADD,
        /** How many times longer that takes with 100,000 annotations than with 1,000. */
        GROWTH,
        /** Milliseconds for the next page with its picture, 95th percentile. */
        SCROLL,
        /** Megabytes of heap kept by the open article. */
        HEAP
    }

    private final Display display = new Display();
    private final boolean ours;

    private CanvasProcess(boolean ours) {
        this.ours = ours;
    }

    /** @param arguments a task and "ours" or "peer" */
    public static void main(String[] arguments) {
        CanvasProcess process = new CanvasProcess("ours".equals(arguments[1]));
        process.warmUp();
        double figure = process.measure(Task.valueOf(arguments[0]));
        System.out.println(FIGURE + figure);
        System.exit(0);
    }

    /** Loads what any text needs, as a workbench in which some article was open has done. */
    private void warmUp() {
        for (int i = 0; i < 3; i++) {
            Shell shell = open(StyledArticle.create(4_000, 100), null);
            shell.dispose();
            drain();
        }
    }

    private double measure(Task task) {
        return switch (task) {
            case FIRST_PAINT -> {
                StyledArticle article = StyledArticle.create(CHARACTERS, ANNOTATIONS);
                double[] time = new double[1];
                open(article, time);
                yield time[0];
            }
            case TO_THE_END -> toTheEnd();
            case ADD -> add(ANNOTATIONS);
            case GROWTH -> {
                double few = add(1_000);
                yield add(100_000) / few;
            }
            case SCROLL -> {
                Peer peer = peer(StyledArticle.create(CHARACTERS, ANNOTATIONS));
                yield percentile(i -> peer.pageDown());
            }
            case HEAP -> heap();
        };
    }

    private double toTheEnd() {
        StyledArticle article = StyledArticle.create(CHARACTERS, ANNOTATIONS);
        Shell shell = new Shell(display);
        shell.setSize(WIDTH, HEIGHT);
        Peer peer = ours ? new CanvasPeer(shell) : new StyledTextPeer(shell);
        shell.open();
        drain();
        long begin = System.nanoTime();
        peer.show(article);
        peer.goToEnd();
        return (System.nanoTime() - begin) / 1e6;
    }

    private double add(int annotations) {
        StyledArticle article = StyledArticle.create(CHARACTERS, annotations);
        Peer peer = peer(article);
        double figure = percentile(peer::add);
        peer.close();
        drain();
        return figure;
    }

    private double heap() {
        StyledArticle article = StyledArticle.create(CHARACTERS, ANNOTATIONS);
        long before = used();
        Peer peer = peer(article);
        long after = used();
        java.lang.ref.Reference.reachabilityFence(peer);
        java.lang.ref.Reference.reachabilityFence(article);
        return (after - before) / 1e6;
    }

    private double percentile(IntConsumer step) {
        double[] times = new double[STEPS];
        for (int i = -STEPS / 3; i < STEPS; i++) {
            long begin = System.nanoTime();
            step.accept(i + STEPS);
            if (i >= 0) {
                times[i] = (System.nanoTime() - begin) / 1e6;
            }
            drain();
        }
        Arrays.sort(times);
        return times[STEPS * 95 / 100];
    }

    private Shell open(StyledArticle article, double[] time) {
        Shell shell = new Shell(display);
        shell.setSize(WIDTH, HEIGHT);
        Peer peer = ours ? new CanvasPeer(shell) : new StyledTextPeer(shell);
        shell.open();
        drain();
        long begin = System.nanoTime();
        peer.show(article);
        if (time != null) {
            time[0] = (System.nanoTime() - begin) / 1e6;
        }
        drain();
        return shell;
    }

    private Peer peer(StyledArticle article) {
        Shell shell = new Shell(display);
        shell.setSize(WIDTH, HEIGHT);
        Peer peer = ours ? new CanvasPeer(shell) : new StyledTextPeer(shell);
        shell.open();
        peer.show(article);
        drain();
        return peer;
    }

    private void drain() {
        boolean more = true;
        while (more) {
            more = display.readAndDispatch();
        }
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        long used = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            System.gc();
            used = Math.min(used, runtime.totalMemory() - runtime.freeMemory());
        }
        return used;
    }

    /** A widget that shows a styled text. */
    interface Peer {

        /** Shows the article and draws it. */
        void show(StyledArticle article);

        /** Adds an annotation that is in view and draws it. */
        void add(int step);

        /** Shows the next page and draws it. */
        void pageDown();

        /** Moves the caret to the end of the text and draws what is there. */
        void goToEnd();

        void close();
    }
}
