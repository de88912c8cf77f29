package org.isnad.ui.network;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.isnad.core.drawing.Raster;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.search.Delimited;
import org.isnad.network.EventFilter;
import org.isnad.network.Names;
import org.isnad.network.NetworkMessages;
import org.isnad.network.NetworkOptions;
import org.isnad.network.NetworkType;
import org.isnad.network.Stance;
import org.isnad.network.StanceData;
import org.isnad.network.figures.Figure;
import org.isnad.network.figures.Grouping;
import org.isnad.network.figures.Period;
import org.isnad.network.file.NetworkFile;
import org.isnad.network.picture.FigurePicture;
import org.isnad.network.picture.FigurePicture.Part;
import org.isnad.ui.label.Isolate;

/** Stances for and against over time, by outlet and by what they are about; a click on a bar shows its stances. */
public final class FiguresView extends ViewPart implements Exporting {

    public static final String ID = "org.isnad.ui.network.figures";

    private static final double WIDTH = 760;

    private Choices<String> layer;
    private Choices<Boolean> english;
    private Choices<Grouping> grouping;
    private Choices<Period> period;
    private Button shares;
    private OptionsForm form;
    private StanceFilters filters;
    private Label summary;
    private DrawingCanvas canvas;
    private StanceTable table;
    private StanceSource source;
    private StanceData data;
    private Figure figure;
    private Names names;
    private FigurePicture.Result picture;

    @Override
    public void createPartControl(Composite parent) {
        SashForm sides = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
        options(sides);
        SashForm right = new SashForm(sides, SWT.VERTICAL | SWT.SMOOTH);
        canvas = new DrawingCanvas(right);
        canvas.onClick(this::clicked);
        canvas.tips(this::tip);
        Composite below = new Composite(right, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(3, 3).spacing(3, 3).applyTo(below);
        summary = new Label(below, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(summary);
        table = new StanceTable(below, stance -> StanceSource.open(getSite().getPage(), stance));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        right.setWeights(66, 34);
        source = new StanceSource(canvas, this::another, this::read);
        source.follow();
    }

    private void options(SashForm sides) {
        form = new OptionsForm(sides);
        Composite body = form.body();
        layer = new Choices<>(body, Messages.Option_layer, StanceSource::layerName, () -> source.take(layer.taken()));
        english = new Choices<>(
                body,
                Messages.Option_labels,
                choice -> choice ? Messages.Labels_english : Messages.Labels_arabic,
                this::draw);
        english.offer(List.of(false, true));
        english.take(!Locale.getDefault().getLanguage().equals("ar"));
        grouping = new Choices<>(body, Messages.Figures_by, NetworkMessages::name, this::draw);
        grouping.offer(List.of(Grouping.values()));
        period = new Choices<>(body, Messages.Figures_period, NetworkMessages::name, this::draw);
        period.offer(List.of(Period.values()));
        shares = new Button(body, SWT.CHECK);
        shares.setText(Messages.Figures_shares);
        shares.addListener(SWT.Selection, event -> draw());
        GridDataFactory.swtDefaults().span(2, 1).applyTo(shares);
        filters = new StanceFilters(form, this::draw);
    }

    @Override
    public void setFocus() {
        if (canvas.drawing() == null) {
            grouping.control().setFocus();
        } else {
            canvas.setFocus();
        }
    }

    /** What is shown, or null while it is read. */
    public Figure figure() {
        return figure;
    }

    @Override
    public DrawingCanvas canvas() {
        return canvas;
    }

    private void another() {
        data = null;
        figure = null;
        picture = null;
        layer.offer(source.layers());
        layer.take(source.layer());
        form.fit();
        canvas.show(null, List.of(), null);
        table.show(List.of(), null);
        say(source.project().isPresent() ? Messages.State_reading : Messages.State_noProject);
    }

    private void read(Outcome<StanceData> read) {
        data = read.value();
        draw();
        if (!read.problems().isEmpty()) {
            say(NLS.bind(Messages.State_failed, read.problems().get(0).message()));
        }
    }

    private void draw() {
        if (data == null || source.project().isEmpty()) {
            return;
        }
        names = Names.of(source.project().get().corpus(), Boolean.TRUE.equals(english.taken()));
        filters.offer(data, names);
        NetworkOptions options = filters.applied(NetworkOptions.DEFAULT.with(NetworkType.EVENT_LIST));
        period.control().setEnabled(grouping.taken() == Grouping.TIME);
        List<Stance> counted =
                EventFilter.filter(data.stances(), options, names).events();
        figure = Figure.of(counted, grouping.taken(), period.taken(), names);
        picture = FigurePicture.of(
                figure, new FigurePicture.Style(WIDTH, isMirrored(), shares.getSelection(), Raster::width));
        canvas.show(
                picture.drawing(),
                picture.parts().stream().map(FiguresView::spot).toList(),
                null);
        list(counted);
    }

    private static boolean isMirrored() {
        return Window.getDefaultOrientation() == SWT.RIGHT_TO_LEFT;
    }

    private void list(List<Stance> stances) {
        table.show(stances, names);
        say(NLS.bind(Messages.Figures_summary, Isolate.of(stances.size())));
    }

    private void say(String text) {
        summary.setText(text);
        summary.requestLayout();
    }

    private Part part(double x, double y) {
        return picture == null
                ? null
                : picture.parts().stream()
                        .filter(part -> part.contains(x, y))
                        .findFirst()
                        .orElse(null);
    }

    private void clicked(double x, double y) {
        Part part = part(x, y);
        if (part != null) {
            list(part.bar().stances().stream()
                    .filter(stance -> stance.polarity() == part.polarity())
                    .toList());
        } else if (figure != null) {
            list(figure.bars().stream().flatMap(bar -> bar.stances().stream()).toList());
        }
    }

    private String tip(double x, double y) {
        Part part = part(x, y);
        if (part == null) {
            return null;
        }
        return Isolate.sentence(name(part));
    }

    private static Spot spot(Part part) {
        return new Spot(
                part.x() + part.width() / 2, part.y() + part.height() / 2, part.width(), part.height(), name(part));
    }

    private static String name(Part part) {
        String side = NetworkMessages.text(
                "figure." + (part.polarity() == null ? "unset" : part.polarity().getName()));
        return Isolate.of(part.bar().label()) + " · " + side + " · "
                + Isolate.of(part.bar().count(part.polarity()));
    }

    @Override
    public Map<String, String> formats() {
        Map<String, String> formats = new LinkedHashMap<>();
        formats.put("svg", Messages.Export_svg);
        formats.put("png", Messages.Export_png);
        formats.put("csv", Messages.Export_figureCsv);
        return formats;
    }

    @Override
    public String fileName() {
        return "stances.svg";
    }

    @Override
    public Outcome<Path> export(Path file) {
        if (figure == null) {
            return NetworkExport.nothing();
        }
        if (NetworkFile.ending(file).equals("csv")) {
            Outcome<Void> written = Delimited.write(file, figure.table());
            return written.hasErrors() ? Outcome.failed(written.problems()) : Outcome.of(file);
        }
        return NetworkFile.picture(file, picture.drawing());
    }
}
