package org.isnad.ui.network;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.eclipse.swt.widgets.Scale;
import org.eclipse.ui.part.ViewPart;
import org.isnad.core.drawing.Raster;
import org.isnad.core.outcome.Outcome;
import org.isnad.network.Behind;
import org.isnad.network.EventFilter;
import org.isnad.network.EventFilter.Filtered;
import org.isnad.network.Graph;
import org.isnad.network.Graph.Edge;
import org.isnad.network.Names;
import org.isnad.network.Network;
import org.isnad.network.NetworkComputation;
import org.isnad.network.NetworkOptions;
import org.isnad.network.NetworkType;
import org.isnad.network.Node;
import org.isnad.network.Stance;
import org.isnad.network.StanceData;
import org.isnad.network.file.NetworkFile;
import org.isnad.network.layout.NetworkLayout;
import org.isnad.network.picture.Emphasis;
import org.isnad.network.picture.NetworkPicture;
import org.isnad.ui.Jobs;
import org.isnad.ui.label.Isolate;

/** The network of actors and issues with the options of Discourse Network Analyzer; a click shows the stances behind it. */
public final class NetworkView extends ViewPart implements Exporting {

    public static final String ID = "org.isnad.ui.network.view";

    /** The layout of the same network is the same. */
    private static final long SEED = 1;

    private static final double NEAR = 6;

    /** A computed network, one for each window, with the layout of the one shown. */
    private record Shown(List<Network> networks, int index, Graph graph, NetworkLayout layout, Names names) {

        Network network() {
            return networks.get(index);
        }
    }

    private OptionsPane options;
    private DrawingCanvas canvas;
    private Label state;
    private Label leftOut;
    private Label list;
    private Scale windows;
    private StanceTable table;
    private StanceSource source;
    private StanceData data;
    private Shown shown;
    private Job job;

    @Override
    public void createPartControl(Composite parent) {
        SashForm sides = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
        options = new OptionsPane(sides, this::compute, layer -> source.take(layer));
        SashForm right = new SashForm(sides, SWT.VERTICAL | SWT.SMOOTH);
        sides.setWeights(24, 76);
        Composite above = column(right);
        state = line(above);
        canvas = new DrawingCanvas(above);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
        windows = new Scale(above, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(windows);
        windows.setVisible(false);
        leftOut = line(above);
        Composite below = column(right);
        list = line(below);
        table = new StanceTable(below, stance -> StanceSource.open(getSite().getPage(), stance));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        right.setWeights(77, 23);
        canvas.onClick(this::clicked);
        canvas.tips(this::tip);
        windows.addListener(SWT.Selection, event -> place(windows.getSelection()));
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
        options.setFocus();
    }

    @Override
    public void dispose() {
        if (job != null) {
            job.cancel();
        }
        super.dispose();
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
        canvas.show(null, true);
        table.show(List.of(), null);
        say(state, source.project().isPresent() ? Messages.State_reading : Messages.State_noProject);
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
        if (job != null) {
            job.cancel();
        }
        NetworkOptions wanted = options.options();
        Names names = names();
        StanceData stances = data;
        job = Jobs.background(
                Messages.State_reading,
                monitor -> NetworkComputation.windows(stances.stances(), wanted, names, monitor)
                        .then(networks -> Outcome.of(placed(networks, networks.size() / 2, names, monitor))),
                computed -> computed(computed, wanted, names));
    }

    private static Shown placed(List<Network> networks, int index, Names names, Monitor monitor) {
        if (networks.isEmpty()) {
            return new Shown(networks, 0, null, null, names);
        }
        Graph graph = Graph.of(networks.get(index));
        boolean list = networks.get(index).options().type() == NetworkType.EVENT_LIST;
        NetworkLayout layout = list ? null : NetworkLayout.of(graph, Raster::width, SEED, monitor);
        return new Shown(networks, index, graph, layout, names);
    }

    private void computed(Outcome<Shown> computed, NetworkOptions wanted, Names names) {
        if (canvas.isDisposed() || data == null) {
            return;
        }
        if (!computed.isPresent()) {
            shown = null;
            canvas.show(null, true);
            say(state, computed.problems().get(0).message() + ' '
                    + computed.problems().get(0).remedy());
            return;
        }
        Filtered filtered = EventFilter.filter(data.stances(), wanted, names);
        String numbers = NLS.bind(Messages.State_leftOut, new Object[] {
            Isolate.of(filtered.incomplete()),
            Isolate.of(filtered.excluded()),
            Isolate.of(filtered.undated()),
            Isolate.of(filtered.duplicates())
        });
        say(
                leftOut,
                data.withheld() == 0
                        ? numbers
                        : numbers + "  ·  " + NLS.bind(Messages.State_withheld, Isolate.of(data.withheld())));
        windows(computed.value().networks());
        show(computed.value());
    }

    private void windows(List<Network> networks) {
        boolean several = networks.size() > 1;
        windows.setVisible(several);
        ((org.eclipse.swt.layout.GridData) windows.getLayoutData()).exclude = !several;
        if (several) {
            windows.setMaximum(networks.size() - 1);
            windows.setPageIncrement(Math.max(1, networks.size() / 10));
            windows.setSelection(networks.size() / 2);
        }
        windows.requestLayout();
    }

    /** Shows another window of the same networks. */
    private void place(int index) {
        if (shown == null || index == shown.index || index >= shown.networks.size()) {
            return;
        }
        if (job != null) {
            job.cancel();
        }
        Shown before = shown;
        job = Jobs.background(
                Messages.State_reading,
                monitor -> placed(before.networks, index, before.names, monitor),
                placed -> {
                    if (!canvas.isDisposed()) {
                        show(placed);
                    }
                });
    }

    private void show(Shown placed) {
        shown = placed;
        if (placed.networks.isEmpty() || placed.network().events().isEmpty() && placed.graph.nodes().isEmpty()) {
            canvas.show(null, true);
            table.show(List.of(), placed.names);
            say(state, Messages.State_noStances);
            say(list, "");
            return;
        }
        Network network = placed.network();
        if (placed.layout == null) {
            canvas.show(null, true);
            say(state, Messages.State_eventList);
        } else {
            canvas.show(NetworkPicture.of(network, placed.graph, placed.layout, Emphasis.NONE), true);
            say(state, summary(network));
        }
        list(network.events(), NLS.bind(Messages.List_all, Isolate.of(network.events().size())));
    }

    private String summary(Network network) {
        String numbers = NLS.bind(Messages.State_summary, new Object[] {
            Isolate.of(shown.graph.nodes().size()),
            Isolate.of(network.ties().size()),
            Isolate.of(network.events().size())
        });
        if (shown.networks.size() == 1) {
            return numbers;
        }
        return numbers + "  ·  "
                + NLS.bind(Messages.Option_windowStep, new Object[] {
                    Isolate.of(shown.index + 1),
                    Isolate.of(shown.networks.size()),
                    Isolate.of(network.from()),
                    Isolate.of(network.to())
                });
    }

    private void clicked(double x, double y) {
        if (shown == null || shown.layout == null) {
            return;
        }
        int node = shown.layout.nodeAt(x, y);
        int edge = node >= 0 ? -1 : shown.layout.edgeAt(shown.graph, x, y, NEAR);
        Network network = shown.network();
        if (node >= 0) {
            Node chosen = shown.graph.nodes().get(node);
            emphasise(Emphasis.node(shown.graph, node));
            List<Stance> behind = Behind.node(network, chosen, shown.names);
            list(behind, NLS.bind(Messages.List_node, Isolate.of(chosen.label()), Isolate.of(behind.size())));
        } else if (edge >= 0) {
            Edge chosen = shown.graph.edges().get(edge);
            emphasise(Emphasis.edge(chosen));
            Node source = shown.graph.nodes().get(chosen.source());
            Node target = shown.graph.nodes().get(chosen.target());
            List<Stance> behind = Behind.tie(network, source, target, shown.names);
            list(behind, NLS.bind(Messages.List_tie, new Object[] {
                Isolate.of(source.label()),
                Isolate.of(target.label()),
                Isolate.of(weight(chosen.weight())),
                Isolate.of(behind.size())
            }));
        } else {
            emphasise(Emphasis.NONE);
            list(network.events(), NLS.bind(Messages.List_all, Isolate.of(network.events().size())));
        }
    }

    private void emphasise(Emphasis emphasis) {
        canvas.show(NetworkPicture.of(shown.network(), shown.graph, shown.layout, emphasis), false);
    }

    private String tip(double x, double y) {
        if (shown == null || shown.layout == null) {
            return null;
        }
        int node = shown.layout.nodeAt(x, y);
        if (node >= 0) {
            Node pointed = shown.graph.nodes().get(node);
            return Isolate.sentence(
                    NLS.bind(Messages.List_node, Isolate.of(pointed.label()), Isolate.of(pointed.frequency())));
        }
        return null;
    }

    private static String weight(double weight) {
        String text = weight == Math.rint(weight)
                ? String.valueOf((long) weight)
                : String.format(Locale.ROOT, "%.3f", weight);
        return text.replace('-', '−');
    }

    private void list(List<Stance> stances, String title) {
        table.show(stances, shown.names);
        say(list, title);
    }

    private static void say(Label label, String text) {
        label.setText(text);
        label.requestLayout();
    }

    @Override
    public Map<String, String> formats() {
        Map<String, String> formats = new LinkedHashMap<>();
        formats.put("graphml", Messages.Export_graphml);
        formats.put("csv", Messages.Export_csv);
        formats.put("svg", Messages.Export_svg);
        formats.put("png", Messages.Export_png);
        formats.put("dl", Messages.Export_dl);
        if (shown != null && shown.layout == null) {
            formats.keySet().retainAll(List.of("csv"));
        }
        return formats;
    }

    @Override
    public String fileName() {
        return shown != null && shown.layout == null ? "events.csv" : "network.graphml";
    }

    @Override
    public Outcome<Path> export(Path file) {
        if (shown == null || shown.networks.isEmpty()) {
            return Outcome.of(file);
        }
        boolean mirrored = Window.getDefaultOrientation() == SWT.RIGHT_TO_LEFT;
        return NetworkFile.write(file, shown.network(), shown.graph, shown.layout, shown.names, mirrored);
    }
}
