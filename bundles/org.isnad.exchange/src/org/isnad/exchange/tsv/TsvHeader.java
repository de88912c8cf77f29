package org.isnad.exchange.tsv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.isnad.exchange.tsv.TsvColumn.Kind;
import org.isnad.model.typesystem.UimaFeature;
import org.isnad.model.typesystem.UimaType;

/** The header of a file: which layers have which columns. */
final class TsvHeader {

    private static final Pattern FORMAT = Pattern.compile("#FORMAT=WebAnno TSV 3\\.[0-3]");
    private static final Pattern ROLE = Pattern.compile("ROLE_([^:]*):([^_]+)_(.+)");
    private static final String BASE = "BT_";
    private static final String STRING = "uima.cas.String";
    private static final String ANNOTATION = "uima.tcas.Annotation";

    /** A line of the header. */
    private record Declaration(TsvLayer layer, String type, List<String> fields, int line) {}

    private final List<Declaration> declarations = new ArrayList<>();

    private TsvHeader() {}

    /** Reads up to the empty line that ends the header. */
    static TsvHeader read(TsvLines lines) throws TsvFault {
        String first = lines.next();
        if (first == null || !FORMAT.matcher(first).matches()) {
            throw new TsvFault("format", 1, 1);
        }
        TsvHeader header = new TsvHeader();
        for (String line = lines.next(); line != null && !line.isBlank(); line = lines.next()) {
            header.declarations.add(declaration(line, lines.number()));
        }
        return header;
    }

    private static Declaration declaration(String line, int number) throws TsvFault {
        for (TsvLayer layer : TsvLayer.values()) {
            if (line.startsWith(layer.prefix())) {
                List<String> fields = new ArrayList<>(
                        List.of(line.substring(layer.prefix().length()).split("\\|")));
                String type = fields.remove(0);
                fields.removeIf(String::isEmpty);
                return new Declaration(layer, type, fields, number);
            }
        }
        throw new TsvFault("header", number, 1);
    }

    static boolean isFormat(String line) {
        return FORMAT.matcher(line).matches();
    }

    /** The names of the types that are declared. */
    List<String> typeNames() {
        return declarations.stream().map(Declaration::type).toList();
    }

    /** The types that the header tells of, with strings as features. */
    org.isnad.model.typesystem.TypeSystem types() {
        Map<String, UimaType> types = new LinkedHashMap<>();
        Map<String, UimaType> guesses = new LinkedHashMap<>();
        for (Declaration declaration : declarations) {
            List<UimaFeature> features = new ArrayList<>();
            if (declaration.layer == TsvLayer.RELATION) {
                features.add(feature(TsvLayer.SOURCE, ANNOTATION));
                features.add(feature(TsvLayer.GOAL, ANNOTATION));
            } else if (declaration.layer == TsvLayer.CHAIN) {
                addChain(declaration.type, features, types);
            }
            addFeatures(declaration, features, guesses);
            types.putIfAbsent(declaration.type, new UimaType(declaration.type, "", ANNOTATION, features, List.of()));
        }
        guesses.forEach(types::putIfAbsent);
        return new org.isnad.model.typesystem.TypeSystem(List.copyOf(types.values()));
    }

    private static UimaFeature feature(String name, String range) {
        return new UimaFeature(name, "", range, null, false);
    }

    private static void addChain(String link, List<UimaFeature> features, Map<String, UimaType> types) {
        features.add(feature(TsvLayer.NEXT, link));
        String head = chainOf(link);
        List<UimaFeature> first = List.of(feature(TsvLayer.FIRST, link));
        types.put(head, new UimaType(head, "", "uima.cas.AnnotationBase", first, List.of()));
    }

    /** By convention the head of a chain of {@code XLink} is {@code XChain}. */
    static String chainOf(String link) {
        return (link.endsWith("Link") ? link.substring(0, link.length() - 4) : link) + "Chain";
    }

    private static void addFeatures(
            Declaration declaration, List<UimaFeature> features, Map<String, UimaType> guesses) {
        List<String> fields = declaration.fields;
        for (int i = 0; i < fields.size(); i++) {
            Matcher role = ROLE.matcher(fields.get(i));
            if (declaration.layer == TsvLayer.SPAN && role.matches()) {
                String target = i + 1 < fields.size() ? fields.get(++i) : ANNOTATION;
                String link = role.group(3);
                List<UimaFeature> own = List.of(feature(TsvLayer.ROLE, STRING), feature(TsvLayer.TARGET, target));
                guesses.put(link, new UimaType(link, "", "uima.cas.TOP", own, List.of()));
                if (!target.equals(ANNOTATION)) {
                    guesses.putIfAbsent(target, new UimaType(target, "", ANNOTATION, List.of(), List.of()));
                }
                features.add(new UimaFeature(role.group(2), "", "uima.cas.FSArray", link, false));
            } else if (fields.get(i).startsWith(BASE)) {
                String base = fields.get(i).substring(BASE.length());
                guesses.putIfAbsent(base, new UimaType(base, "", ANNOTATION, List.of(), List.of()));
            } else {
                features.add(feature(fields.get(i), STRING));
            }
        }
    }

    /** The columns in the order of the file. */
    List<TsvColumn> columns(TypeSystem types) throws TsvFault {
        List<TsvColumn> columns = new ArrayList<>();
        for (Declaration declaration : declarations) {
            Type type = type(types, declaration.type, declaration.line);
            if (!types.subsumes(types.getType(ANNOTATION), type)) {
                throw new TsvFault("type", declaration.line, 1, declaration.type);
            }
            for (String field : declaration.fields) {
                columns.add(column(types, declaration, type, field, columns));
            }
            if (declaration.fields.isEmpty()) {
                columns.add(new TsvColumn(declaration.layer, Kind.PLACEHOLDER, type, null, null));
            }
        }
        return columns;
    }

    private static TsvColumn column(
            TypeSystem types, Declaration declaration, Type type, String field, List<TsvColumn> before)
            throws TsvFault {
        TsvLayer layer = declaration.layer;
        Matcher role = ROLE.matcher(field);
        TsvColumn previous = before.isEmpty() ? null : before.get(before.size() - 1);
        if (layer == TsvLayer.SPAN && role.matches()) {
            Feature slot = feature(type, role.group(2), declaration.line);
            if (!TsvSchema.isSlot(slot)) {
                throw new TsvFault("feature", declaration.line, 1, type.getName(), role.group(2));
            }
            return new TsvColumn(layer, Kind.SLOT_ROLE, type, slot, null);
        }
        if (layer == TsvLayer.SPAN
                && previous != null
                && previous.kind() == Kind.SLOT_ROLE
                && previous.type() == type) {
            Type target = type(types, field, declaration.line);
            return new TsvColumn(layer, Kind.SLOT_TARGET, type, previous.feature(), target);
        }
        if (layer == TsvLayer.RELATION && field.startsWith(BASE)) {
            feature(type, TsvLayer.GOAL, declaration.line);
            Feature source = feature(type, TsvLayer.SOURCE, declaration.line);
            Type base = type(types, field.substring(BASE.length()), declaration.line);
            return new TsvColumn(layer, Kind.RELATION, type, source, base);
        }
        Feature feature = feature(type, field, declaration.line);
        if (!feature.getRange().isPrimitive()) {
            throw new TsvFault("feature", declaration.line, 1, type.getName(), field);
        }
        boolean chain = layer == TsvLayer.CHAIN;
        Kind kind = chain && field.equals(TsvLayer.CHAIN_TYPE)
                ? Kind.CHAIN_TYPE
                : chain && field.equals(TsvLayer.CHAIN_RELATION) ? Kind.CHAIN_LINK : Kind.PRIMITIVE;
        return new TsvColumn(layer, kind, type, feature, null);
    }

    private static Type type(TypeSystem types, String name, int line) throws TsvFault {
        Type type = types.getType(name);
        if (type == null) {
            throw new TsvFault("type", line, 1, name);
        }
        return type;
    }

    private static Feature feature(Type type, String name, int line) throws TsvFault {
        Feature feature = type.getFeatureByBaseName(name);
        if (feature == null) {
            throw new TsvFault("feature", line, 1, type.getName(), name);
        }
        return feature;
    }
}
