package org.isnad.exchange.tsv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.apache.uima.cas.ArrayFS;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.isnad.exchange.tsv.TsvColumn.Kind;
import org.isnad.exchange.xmi.DkproTypes;

/** The rows of a CAS: on which tokens and parts of tokens its annotations lie, and by which numbers they are told apart. */
final class TsvUnits {

    /** A sentence that has tokens. */
    record Row(AnnotationFS sentence, List<TsvUnit> tokens) {}

    /** The place of a link in a chain, from 1. */
    record ChainPlace(int chain, int index) {}

    private final CAS cas;
    private final TsvSchema schema;
    private final List<Row> sentences = new ArrayList<>();
    private final List<TsvUnit> tokens = new ArrayList<>();
    private final NavigableMap<Integer, Integer> begins = new TreeMap<>();
    private final NavigableMap<Integer, Integer> ends = new TreeMap<>();
    private final Map<FeatureStructure, TsvUnit> defining = new HashMap<>();
    private final Map<FeatureStructure, Integer> numbers = new HashMap<>();
    private final Map<FeatureStructure, ChainPlace> chainPlaces = new HashMap<>();
    private final Map<FeatureStructure, int[]> readBack = new LinkedHashMap<>();
    private final Set<TsvColumn> active = new HashSet<>();

    TsvUnits(CAS cas, TsvSchema schema) {
        this.cas = cas;
        this.schema = schema;
        findTokens();
        findChains();
        if (!tokens.isEmpty()) {
            schema.types().forEach(this::place);
        }
        tokens.forEach(token -> {
            activate(token);
            token.parts().forEach(this::activate);
        });
        activatePlaceholders();
    }

    private void findTokens() {
        Type sentence = cas.getTypeSystem().getType(DkproTypes.SENTENCE);
        Type token = cas.getTypeSystem().getType(DkproTypes.TOKEN);
        List<AnnotationFS> all = new ArrayList<>();
        cas.<AnnotationFS>getAnnotationIndex(token).forEach(all::add);
        int next = 0;
        int free = 0;
        for (AnnotationFS range : cas.<AnnotationFS>getAnnotationIndex(sentence)) {
            List<TsvUnit> own = new ArrayList<>();
            free = Math.max(free, range.getBegin());
            while (next < all.size() && all.get(next).getBegin() < range.getEnd()) {
                AnnotationFS found = all.get(next++);
                if (found.getBegin() >= free && found.getEnd() <= range.getEnd() && found.getEnd() > found.getBegin()) {
                    TsvUnit unit = new TsvUnit(
                            (sentences.size() + 1) + "-" + (own.size() + 1), found.getBegin(), found.getEnd());
                    unit.add(schema.layerType(found.getType()), found);
                    defining.put(found, unit);
                    own.add(unit);
                    free = found.getEnd();
                }
            }
            if (!own.isEmpty()) {
                sentences.add(new Row(range, own));
                own.forEach(this::index);
            }
        }
    }

    private void index(TsvUnit token) {
        begins.put(token.begin(), tokens.size());
        ends.put(token.end(), tokens.size());
        tokens.add(token);
    }

    private void findChains() {
        int chain = 0;
        for (Type head : schema.chains()) {
            List<FeatureStructure> heads =
                    new ArrayList<>(cas.getIndexRepository().getIndexedFSs(head));
            heads.sort(Comparator.comparingInt(FeatureStructure::_id));
            for (FeatureStructure found : heads) {
                FeatureStructure link = reference(found, TsvLayer.FIRST);
                int index = 1;
                chain += link == null ? 0 : 1;
                while (link != null && chainPlaces.putIfAbsent(link, new ChainPlace(chain, index++)) == null) {
                    link = reference(link, TsvLayer.NEXT);
                }
            }
        }
    }

    static FeatureStructure reference(FeatureStructure from, String feature) {
        return from.getFeatureValue(from.getType().getFeatureByBaseName(feature));
    }

    private void place(Type type) {
        TsvLayer layer = schema.layer(type);
        for (AnnotationFS annotation : cas.<AnnotationFS>getAnnotationIndex(type)) {
            AnnotationFS anchor = annotation;
            if (layer == TsvLayer.RELATION) {
                anchor = reference(annotation, TsvLayer.GOAL) instanceof AnnotationFS goal ? goal : null;
            }
            boolean complete = layer != TsvLayer.RELATION || reference(annotation, TsvLayer.SOURCE) != null;
            boolean linked = layer != TsvLayer.CHAIN || chainPlaces.containsKey(annotation);
            if (anchor != null && complete && linked) {
                place(annotation, anchor.getBegin(), anchor.getEnd(), layer);
            }
        }
    }

    private void place(AnnotationFS annotation, int begin, int end, TsvLayer layer) {
        int last = lastToken(end);
        int first = begin == end ? last : Math.min(firstToken(begin), last);
        TsvUnit from = tokens.get(first);
        TsvUnit to = tokens.get(last);
        boolean many = layer != TsvLayer.RELATION;
        if (from.begin() == begin && to.end() == end) {
            define(annotation, from, layer);
            if (many) {
                add(annotation, to, layer);
            }
        } else if (begin == end) {
            int position = Math.max(from.begin(), Math.min(from.end(), end));
            define(annotation, from.part(position, position), layer);
        } else {
            placeAcross(annotation, begin, end, layer, first, last);
        }
        if (many) {
            for (int i = first + 1; i < last; i++) {
                add(annotation, tokens.get(i), layer);
            }
        }
        if (layer == TsvLayer.SPAN && first != last) {
            number(annotation);
        }
    }

    private void placeAcross(AnnotationFS annotation, int begin, int end, TsvLayer layer, int first, int last) {
        TsvUnit from = tokens.get(first);
        TsvUnit to = tokens.get(last);
        if (from.begin() < begin) {
            define(
                    annotation,
                    from.part(Math.min(begin, from.end()), Math.min(from.end(), Math.max(end, begin))),
                    layer);
        } else if (from.end() <= end) {
            define(annotation, from, layer);
        }
        if (to.end() > end) {
            TsvUnit part = to.part(Math.max(to.begin(), Math.min(begin, end)), Math.max(to.begin(), end));
            add(annotation, part, layer);
            if (first == last) {
                defining.put(annotation, part);
            }
        } else if (first != last && layer != TsvLayer.RELATION) {
            add(annotation, to, layer);
        }
        defining.putIfAbsent(annotation, from);
    }

    private int firstToken(int begin) {
        Map.Entry<Integer, Integer> entry = begins.floorEntry(begin);
        boolean before = entry != null && tokens.get(entry.getValue()).end() < begin;
        if (entry == null || before && ends.higherEntry(begin) != null) {
            entry = ends.higherEntry(begin);
        }
        return entry == null ? tokens.size() - 1 : entry.getValue();
    }

    private int lastToken(int end) {
        Map.Entry<Integer, Integer> entry = ends.ceilingEntry(end);
        boolean after = entry != null && tokens.get(entry.getValue()).begin() > end;
        if (entry == null || after && ends.lowerEntry(end) != null) {
            entry = ends.lowerEntry(end);
        }
        return entry == null ? 0 : entry.getValue();
    }

    private void define(AnnotationFS annotation, TsvUnit unit, TsvLayer layer) {
        defining.put(annotation, unit);
        add(annotation, unit, layer);
    }

    private void add(AnnotationFS annotation, TsvUnit unit, TsvLayer layer) {
        Type type = schema.layerType(annotation.getType());
        boolean stacked = unit.add(type, annotation);
        if (stacked && layer == TsvLayer.SPAN) {
            unit.on(type).forEach(this::number);
        }
        readBack.merge(annotation, new int[] {unit.begin(), unit.end()}, (old, more) ->
                new int[] {Math.min(old[0], more[0]), Math.max(old[1], more[1])});
    }

    private void number(FeatureStructure annotation) {
        numbers.putIfAbsent(annotation, numbers.size() + 1);
    }

    private void activate(TsvUnit unit) {
        List<TsvColumn> columns = schema.columns();
        for (int i = 0; i < columns.size(); i++) {
            TsvColumn column = columns.get(i);
            List<AnnotationFS> stack = unit.on(column.type());
            if (stack.isEmpty() || column.kind() == Kind.PLACEHOLDER) {
                continue;
            }
            if (column.kind() == Kind.RELATION) {
                // The header names the type of the source as the last relation has it, as WebAnno does.
                active.remove(column);
                column = column.withTarget(sourceType(stack.get(0)));
                columns.set(i, column);
            }
            active.add(column);
            boolean anything = column.kind() == Kind.SLOT_TARGET
                    && column.target().getName().equals(CAS.TYPE_NAME_ANNOTATION);
            if (anything) {
                TsvColumn slot = column;
                stack.forEach(host -> links(host, slot).forEach(link -> number(reference(link, TsvLayer.TARGET))));
            }
        }
    }

    private Type sourceType(AnnotationFS relation) {
        if (relation.getType().getName().equals(DkproTypes.DEPENDENCY)) {
            // WebAnno shows dependencies between parts of speech.
            return cas.getTypeSystem().getType(DkproTypes.POS);
        }
        return schema.layerType(reference(relation, TsvLayer.SOURCE).getType());
    }

    private void activatePlaceholders() {
        Set<Type> shown = new HashSet<>();
        active.forEach(column -> shown.add(column.type()));
        for (TsvColumn column : schema.columns()) {
            boolean used = readBack.keySet().stream().anyMatch(fs -> schema.layerType(fs.getType()) == column.type());
            if (column.kind() == Kind.PLACEHOLDER && !shown.contains(column.type()) && used) {
                active.add(column);
            }
        }
    }

    /** The links of a slot that lead to what has a row. */
    List<FeatureStructure> links(FeatureStructure host, TsvColumn column) {
        List<FeatureStructure> links = new ArrayList<>();
        if (host.getFeatureValue(column.feature()) instanceof ArrayFS<?> array) {
            for (int i = 0; i < array.size(); i++) {
                FeatureStructure link = array.get(i);
                FeatureStructure target = link == null ? null : reference(link, TsvLayer.TARGET);
                if (target != null && defining.containsKey(target)) {
                    links.add(link);
                }
            }
        }
        return links;
    }

    List<Row> sentences() {
        return sentences;
    }

    List<TsvColumn> header() {
        return schema.inHeader(active);
    }

    /** The row by which an annotation is referred to. */
    TsvUnit defining(FeatureStructure annotation) {
        return defining.get(annotation);
    }

    /** The number of an annotation that shares its row, or null. */
    Integer number(FeatureStructure annotation, boolean orZero) {
        Integer number = numbers.get(annotation);
        return number == null && orZero ? Integer.valueOf(0) : number;
    }

    ChainPlace chainPlace(FeatureStructure link) {
        return chainPlaces.get(link);
    }

    /** The edges that each annotation gets when it is read again: begin and end. */
    Map<FeatureStructure, int[]> readBack() {
        return readBack;
    }
}
