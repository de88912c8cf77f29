package org.isnad.ui.review.comparison;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.isnad.ui.canvas.ArticleCanvas;
import org.isnad.ui.label.ItemLabels;
import org.isnad.ui.review.comparison.list.Compared;

/** Layers one over the other on one text: what differs in the colour of its annotator, what agrees once and without colour. */
final class OverlayPane extends Composite {

    private final Composite names;
    private final ArticleCanvas canvas;
    private final PaneDrawing drawing;
    private List<ShownLayer> layers = List.of();

    OverlayPane(Composite parent, Consumer<List<Object>> clicked) {
        super(parent, SWT.LEFT_TO_RIGHT);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        setLayout(layout);
        names = new Composite(this, PaneHeader.direction());
        RowLayout row = new RowLayout();
        row.marginTop = 0;
        row.marginBottom = 0;
        row.spacing = 16;
        names.setLayout(row);
        names.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        canvas = new ArticleCanvas(this, SWT.NONE);
        canvas.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        canvas.setHover(this::describe);
        canvas.onMarkClick(click -> clicked.accept(click.keys()));
        drawing = new PaneDrawing(canvas);
    }

    ArticleCanvas canvas() {
        return canvas;
    }

    void show(List<ShownLayer> newLayers) {
        layers = List.copyOf(newLayers);
        for (int i = 0; i < layers.size(); i++) {
            PaneHeader header = new PaneHeader(names);
            header.setColour(AnnotatorColours.at(i));
            header.setNumber(number(i));
            header.show(layers.get(i));
        }
        if (!layers.isEmpty()) {
            drawing.text(layers.get(0).text());
        }
    }

    /**
     * @param gaps what each layer does not have; its sign says whose gap it is, by the number of the layer
     * @param quiet whether what agrees loses its colour
     */
    void draw(Compared compared, Map<String, LayerItems> items, Map<String, List<Gap>> gaps, boolean quiet) {
        Map<EObject, UnaryOperator<RGB>> colours = new IdentityHashMap<>();
        Map<String, Integer> indexes = new HashMap<>();
        for (int i = 0; i < layers.size(); i++) {
            indexes.put(layers.get(i).name(), i);
        }
        for (Compared.Unit unit : compared.units()) {
            String first = unit.aligned().readings().firstKey();
            unit.aligned().readings().forEach((layer, reading) -> {
                if (items.containsKey(layer) && (!unit.isAgreed() || layer.equals(first))) {
                    items.get(layer)
                            .item(reading.id())
                            .ifPresent(item -> colours.put(
                                    item,
                                    unit.isAgreed()
                                            ? agreed(quiet)
                                            : colour -> AnnotatorColours.at(indexes.get(layer))));
                }
            });
        }
        PaneMarks all = PaneMarks.EMPTY;
        for (ShownLayer layer : layers) {
            int index = indexes.get(layer.name());
            List<Gap> missing = gaps.getOrDefault(layer.name(), List.of()).stream()
                    .map(gap -> new Gap(gap.begin(), gap.end(), new Lacking(gap.key(), index)))
                    .toList();
            all = all.and(PaneMarks.of(layer, colours::get))
                    .and(PaneMarks.EMPTY.withSigns(missing, gapSign(index), AnnotatorColours.at(index)));
        }
        drawing.draw(all);
    }

    /** What stands in the margin where the layer of an index has nothing. */
    static String gapSign(int index) {
        return PaneMarks.NOTHING + number(index);
    }

    /** How a layer is known without its colour: its number in a circle. */
    static String number(int index) {
        return String.valueOf((char) ('①' + Math.min(index, 19)));
    }

    /** That the layer of an index lacks a unit. */
    record Lacking(Object unit, int layer) {}

    private static UnaryOperator<RGB> agreed(boolean quiet) {
        return quiet ? colour -> PaneMarks.QUIET : UnaryOperator.identity();
    }

    void emphasise(Set<?> keys, Collection<Gap> places) {
        drawing.highlight(places);
        Set<Object> all = new HashSet<>(keys);
        for (int i = 0; i < layers.size(); i++) {
            int layer = i;
            keys.forEach(key -> all.add(new Lacking(key, layer)));
        }
        canvas.setActiveKeys(all);
    }

    private String describe(Collection<?> keys) {
        return keys.stream().map(this::describe).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private String describe(Object key) {
        if (key instanceof Lacking gap) {
            return LayerNames.label(layers.get(gap.layer()).name()) + ": " + PaneMarks.NOTHING;
        }
        return key instanceof EObject item ? describe(item) : "";
    }

    private String describe(EObject item) {
        return layers.stream()
                .filter(layer -> item.eResource() == layer.resource())
                .findFirst()
                .map(layer -> LayerNames.label(layer.name()) + ": "
                        + new ItemLabels(layer.corpus(), layer.text()).label(item))
                .orElse("");
    }
}
