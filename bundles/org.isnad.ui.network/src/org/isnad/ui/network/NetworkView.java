package org.isnad.ui.network;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.util.Monitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.isnad.core.drawing.Raster;
import org.isnad.core.outcome.Outcome;
import org.isnad.network.EventFilter;
import org.isnad.network.EventFilter.Filtered;
import org.isnad.network.Graph.Edge;
import org.isnad.network.Names;
import org.isnad.network.Network;
import org.isnad.network.NetworkComputation;
import org.isnad.network.NetworkOptions;
import org.isnad.network.StanceData;
import org.isnad.network.picture.Emphasis;
import org.isnad.network.picture.Legend;
import org.isnad.ui.Jobs;
import org.isnad.ui.label.Isolate;

/** The network of actors and issues with the options of Discourse Network Analyzer; a click shows the stances behind it. */
public final class NetworkView extends ViewPart implements Exporting {

    public static final String ID = "org.isnad.ui.network.view";

    private OptionsPane options;
    private DrawingCanvas canvas;
    private BusyLine state;
    private Label leftOut;
    private Label list;
    private WindowScale windows;
    private StanceTable table;
    private StanceSource source;
    private StanceData data;
    private ShownNetwork shown;
    private Emphasis emphasis = Emphasis.NONE;
    private int tie;
    private Job job;

    @Override
    public void createPartControl(Composite parent) {
        SashForm sides = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
        options = new OptionsPane(sides, this::compute, layer -> source.take(layer));
        SashForm right = new SashForm(sides, SWT.VERTICAL | SWT.SMOOTH);
        Composite above = column(right);
        state = new BusyLine(above, this::cancel);
        canvas = new DrawingCanvas(above);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
        windows = new WindowScale(above, this::place);
        leftOut = line(above);
        Composite below = column(right);
        list = line(below);
        table = new StanceTable(below, stance -> StanceSource.open(getSite().getPage(), stance));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        right.setWeights(77, 23);
        canvas.onClick(this::clicked);
        canvas.tips((x, y) -> shown == null ? null : shown.tip(x, y));
        canvas.over(sight -> shown == null || shown.layout() == null ? null : shown.landmarks(sight, emphasis));
        canvas.keys().onTurn(this::turn);
        source = new StanceSource(canvas, this::another, this::read);
        source.follow();
    }

    private static Composite column(Composite parent) {
        Composite column = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(3, 3).spacing(3, 3).applyTo(column);
        return column;
    }

    private static Label line(Composite parent) {
        Label label = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(label);
        return label;
    }

    @Override
    public void setFocus() {
        if (canvas.drawing() == null) {
            options.setFocus();
        } else {
            canvas.setFocus();
        }
    }

    @Override
    public void dispose() {
        stop();
        super.dispose();
    }

    private void stop() {
        if (job != null) {
            job.cancel();
        }
    }

    private void cancel() {
        stop();
        state.say(Messages.State_cancelled);
    }

    /** The network that is shown, or null while it is computed. */
    public Network network() {
        return shown == null ? null : shown.network();
    }

    @Override
    public DrawingCanvas canvas() {
        return canvas;
    }

    private void another() {
        data = null;
        shown = null;
        options.layers(source.layers(), source.layer());
        canvas.show(null, List.of(), null);
        table.show(List.of(), null);
        state.say(source.project().isPresent() ? Messages.State_reading : Messages.State_noProject);
        say(leftOut, "");
        say(list, "");
    }

    private void read(Outcome<StanceData> read) {
        data = read.value();
        options.offer(data, names());
        compute();
        if (!read.problems().isEmpty()) {
            say(leftOut, NLS.bind(Messages.State_failed, read.problems().get(0).message()));
        }
    }

    private Names names() {
        return source.project()
                .map(project -> Names.of(project.corpus(), options.isEnglish()))
                .orElseThrow();
    }

    private void compute() {
        if (data == null || source.project().isEmpty()) {
            return;
        }
        NetworkOptions wanted = options.options();
        Names names = names();
        StanceData stances = data;
        background(
                monitor -> NetworkComputation.windows(stances.stances(), wanted, names, monitor)
                        .then(networks -> Outcome.of(ShownNetwork.of(
                                networks, ShownNetwork.first(networks), names, Raster::width, monitor))),
                computed -> computed(computed, wanted, names));
    }

    /** Only the last work that was asked for tells its result. */
    private <T> void background(Function<Monitor, T> work, Consumer<T> result) {
        stop();
        state.busy(Messages.State_computing);
        Job[] mine = new Job[1];
        mine[0] = Jobs.background(Messages.State_computing, work, value -> {
            if (job == mine[0] && !canvas.isDisposed()) {
                result.accept(value);
            }
        });
        job = mine[0];
    }

    private void computed(Outcome<ShownNetwork> computed, NetworkOptions wanted, Names names) {
        if (data == null) {
            return;
        }
        if (!computed.isPresent()) {
            shown = null;
            canvas.show(null, List.of(), null);
            state.say(computed.problems().get(0).message()
                    + ' '
                    + computed.problems().get(0).remedy());
            return;
        }
        say(leftOut, leftOut(EventFilter.filter(data.stances(), wanted, names), data.withheld()));
        windows.show(computed.value().networks().size(), computed.value().index());
        show(computed.value());
    }

    private static String leftOut(Filtered filtered, int withheld) {
        String numbers = NLS.bind(Messages.State_leftOut, new Object[] {
            Isolate.of(filtered.incomplete()),
            Isolate.of(filtered.excluded()),
            Isolate.of(filtered.undated()),
            Isolate.of(filtered.duplicates())
        });
        return withheld == 0 ? numbers : numbers + "  ·  " + NLS.bind(Messages.State_withheld, Isolate.of(withheld));
    }

    /** Shows another window of the same networks. */
    private void place(int index) {
        if (shown == null || index == shown.index() || index >= shown.networks().size()) {
            return;
        }
        ShownNetwork before = shown;
        background(
                monitor -> ShownNetwork.of(before.networks(), index, before.names(), Raster::width, monitor),
                this::show);
    }

    private void show(ShownNetwork placed) {
        shown = placed;
        emphasis = Emphasis.NONE;
        tie = -1;
        if (placed.isEmpty()) {
            canvas.show(null, List.of(), null);
            table.show(List.of(), placed.names());
            state.say(placed.networks().size() > 1 ? placed.summary() : Messages.State_noStances);
            say(list, "");
            return;
        }
        if (placed.layout() == null) {
            canvas.show(null, List.of(), null);
            state.say(Messages.State_eventList);
        } else {
            boolean mirrored = Window.getDefaultOrientation() == SWT.RIGHT_TO_LEFT;
            canvas.show(
                    placed.picture(emphasis), placed.spots(), Legend.of(placed.network(), placed.graph(), mirrored));
            state.say(placed.summary());
        }
        list(placed.all());
    }

    private void clicked(double x, double y) {
        if (shown != null && shown.layout() != null) {
            tie = -1;
            take(shown.at(x, y));
        }
    }

    /** To the next tie of the node where the keyboard is. */
    private void turn(int step) {
        List<Edge> edges = canvas.keys().at() < 0 || shown == null
                ? List.of()
                : shown.edges(canvas.keys().at());
        if (!edges.isEmpty()) {
            tie = tie < 0 && step < 0 ? edges.size() - 1 : Math.floorMod(tie + step, edges.size());
            take(shown.edge(edges.get(tie)));
        }
    }

    private void take(Chosen chosen) {
        emphasis = chosen.emphasis();
        canvas.recolour(shown.picture(emphasis));
        list(chosen);
    }

    private void list(Chosen chosen) {
        table.show(chosen.stances(), shown.names());
        say(list, chosen.title());
    }

    private static void say(Label label, String text) {
        label.setText(text);
        label.requestLayout();
    }

    @Override
    public Map<String, String> formats() {
        return new NetworkExport(shown).formats();
    }

    @Override
    public String fileName() {
        return new NetworkExport(shown).fileName();
    }

    @Override
    public Outcome<Path> export(Path file) {
        return new NetworkExport(shown).write(file);
    }
}
