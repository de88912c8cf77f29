package org.isnad.exchange.release.card;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The JSON-LD context that the specification of Croissant recommends. */
final class CroissantContext {

    private static final List<String> TERMS = List.of(
            "annotation",
            "arrayShape",
            "citeAs",
            "column",
            "containedIn",
            "equivalentProperty",
            "excludes",
            "extract",
            "field",
            "fileProperty",
            "fileObject",
            "fileSet",
            "format",
            "includes",
            "isArray",
            "isLiveDataset",
            "jsonPath",
            "key",
            "md5",
            "parentField",
            "recordSet",
            "references",
            "regex",
            "readLines",
            "sdVersion",
            "separator",
            "source",
            "subField",
            "transform",
            "unArchive",
            "value");

    private CroissantContext() {}

    /** Appendix 1 of the specification. */
    static Map<String, Object> of() {
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("@language", "en");
        context.put("@vocab", "http://schema.org/");
        context.put("sc", "http://schema.org/");
        context.put("cr", "http://mlcommons.org/croissant/");
        context.put("rai", "http://mlcommons.org/croissant/RAI/");
        context.put("dct", "http://purl.org/dc/terms/");
        context.put("conformsTo", "dct:conformsTo");
        for (String term : TERMS) {
            context.put(term, "cr:" + term);
        }
        context.put("data", typed("cr:data", "@json"));
        context.put("dataType", typed("cr:dataType", "@vocab"));
        context.put("examples", typed("cr:examples", "@json"));
        return context;
    }

    private static Map<String, Object> typed(String id, String type) {
        Map<String, Object> term = new LinkedHashMap<>();
        term.put("@id", id);
        term.put("@type", type);
        return term;
    }
}
