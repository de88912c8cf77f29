package org.isnad.exchange.dna;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.isnad.core.outcome.Place;
import org.isnad.exchange.ArticleDetails;
import org.isnad.exchange.ReadDocument;
import org.isnad.exchange.ReadLayer;
import org.isnad.exchange.TypeIdentifiers;
import org.isnad.exchange.dna.DnaContents.Coding;
import org.isnad.exchange.dna.DnaContents.Document;
import org.isnad.exchange.dna.DnaContents.Entity;
import org.isnad.exchange.dna.DnaContents.StatementType;
import org.isnad.model.cas.Sofa;
import org.isnad.model.tcas.Annotation;
import org.isnad.model.tcas.DocumentAnnotation;
import org.isnad.model.tcas.TcasFactory;
import org.isnad.model.typesystem.ForeignPackages;
import org.isnad.model.typesystem.TypeNames;
import org.isnad.model.typesystem.TypeSystem;
import org.isnad.model.typesystem.UimaFeature;
import org.isnad.model.typesystem.UimaType;
import org.isnad.model.xmi.CasXmiResource;
import org.isnad.model.xmi.CasXmiResourceFactory;

/**
 * The documents of a database, a layer for each coder: a statement type is a type {@code dna.<Label>}, its variables are string
 * features; of several values of one role, the second stands in {@code role_2}. A boolean is "1" or "0".
 */
final class DnaLayers {

    static final String PACKAGE = "dna";
    /** The id that the statement has in the database. */
    static final String ID = "dnaId";

    private static final String STRING = "uima.cas.String";
    private static final List<String> TAKEN = List.of("begin", "end", "sofa", "xmiId", ID);

    private final Path file;
    private final DnaContents contents;
    private final DnaRegistry registry;
    private final TypeSystem types;

    DnaLayers(Path file, DnaContents contents) {
        this.file = file;
        this.contents = contents;
        this.registry = new DnaRegistry(contents);
        this.types = types();
    }

    /** All that the statement types may have, and what the statements do have. */
    private TypeSystem types() {
        Map<String, Map<String, UimaFeature>> features = new LinkedHashMap<>();
        for (StatementType type : contents.types()) {
            Map<String, UimaFeature> own = features.computeIfAbsent(typeName(type), name -> new LinkedHashMap<>());
            own.put(ID, string(ID));
            type.variables().forEach(name -> own.putIfAbsent(feature(name, 0), string(feature(name, 0))));
        }
        for (Document document : contents.documents()) {
            for (Coding coding : document.codings()) {
                Map<String, UimaFeature> own = features.get(typeName(coding.type()));
                coding.values().forEach((name, values) -> {
                    for (int i = 0; i < values.size(); i++) {
                        own.putIfAbsent(feature(name, i), string(feature(name, i)));
                    }
                });
            }
        }
        return new TypeSystem(features.entrySet().stream()
                .map(type -> new UimaType(
                        type.getKey(),
                        "",
                        "uima.tcas.Annotation",
                        List.copyOf(type.getValue().values()),
                        List.of()))
                .toList());
    }

    private static UimaFeature string(String name) {
        return new UimaFeature(name, "", STRING, null, false);
    }

    private static String typeName(StatementType type) {
        return PACKAGE + "." + TypeIdentifiers.of(type.label());
    }

    private static String feature(String variable, int index) {
        String name = TypeIdentifiers.of(variable);
        name = TAKEN.contains(name) ? name + "_" : name;
        return index == 0 ? name : name + "_" + (index + 1);
    }

    List<Document> documents() {
        return contents.documents();
    }

    ReadDocument document(Document document) {
        Map<String, List<Coding>> byCoder = new LinkedHashMap<>();
        List<Entity> named = new ArrayList<>();
        for (Coding coding : document.codings()) {
            byCoder.computeIfAbsent(coding.coder(), coder -> new ArrayList<>()).add(coding);
            named.addAll(coding.entities());
        }
        List<ReadLayer> layers = new ArrayList<>();
        byCoder.forEach((coder, codings) -> layers.add(layer(document, coder, codings)));
        ArticleDetails details = new ArticleDetails(
                document.title(), document.author(), document.source(), published(document.date()), "");
        String name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
        return new ReadDocument(
                name + "-" + document.id(),
                details,
                "",
                document.text(),
                layers,
                registry.of(named),
                Place.file(file.toString()));
    }

    /** ISO 8601; "" for what is no date of a newspaper. */
    private static String published(long seconds) {
        try {
            LocalDateTime date = LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC);
            return date.getYear() < 1 || date.getYear() > 9999
                    ? ""
                    : date.toLocalDate().toString();
        } catch (DateTimeException e) {
            return "";
        }
    }

    private ReadLayer layer(Document document, String coder, List<Coding> codings) {
        ResourceSet set = CasXmiResourceFactory.resourceSet();
        ForeignPackages.register(types, set.getPackageRegistry());
        CasXmiResource resource = new CasXmiResource(URI.createURI("dna-" + document.id() + ".xmi"));
        set.getResources().add(resource);
        Sofa sofa = resource.createSofa(document.text());
        DocumentAnnotation whole = TcasFactory.eINSTANCE.createDocumentAnnotation();
        whole.setSofa(sofa);
        whole.setEnd(document.text().length());
        whole.setLanguage("x-unspecified");
        resource.getContents().add(whole);
        for (Coding coding : codings) {
            String type = typeName(coding.type());
            EClass eClass = (EClass) set.getPackageRegistry()
                    .getEPackage(TypeNames.namespace(type))
                    .getEClassifier(TypeNames.localName(type));
            Annotation annotation = (Annotation) EcoreUtil.create(eClass);
            annotation.setSofa(sofa);
            annotation.setBegin((int) coding.start());
            annotation.setEnd((int) coding.stop());
            set(annotation, ID, Long.toString(coding.id()));
            coding.values().forEach((name, values) -> {
                for (int i = 0; i < values.size(); i++) {
                    set(annotation, feature(name, i), values.get(i));
                }
            });
            resource.getContents().add(annotation);
        }
        return new ReadLayer(coder, resource, TypeSystem.isnad().plus(types));
    }

    private static void set(Annotation annotation, String feature, String value) {
        annotation.eSet(annotation.eClass().getEStructuralFeature(feature), value);
    }
}
