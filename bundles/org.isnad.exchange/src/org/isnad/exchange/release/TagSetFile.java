package org.isnad.exchange.release;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EPackage;
import org.isnad.exchange.JsonOutput;
import org.isnad.model.annotation.AnnotationPackage;
import org.isnad.model.corpus.Corpus;
import org.isnad.model.corpus.CorpusPackage;
import org.isnad.model.corpus.FeatureDefinition;
import org.isnad.model.corpus.TagSetting;

/** {@code tagset.json}: the closed tag sets with what the project hides or calls otherwise, and the features it added. */
final class TagSetFile {

    private final Corpus corpus;

    TagSetFile(Corpus corpus) {
        this.corpus = corpus;
    }

    void write(Path file) throws IOException {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("schemeVersion", "1");
        all.put("tagSets", tagSets());
        Map<String, Integer> ids = new LinkedHashMap<>();
        for (String label : List.of("AGAINST", "NONE", "NEUTRAL", "FAVOR")) {
            ids.put(label, ids.size());
        }
        all.put("stanceLabelIds", ids);
        all.put(
                "addedFeatures",
                corpus.getFeatureDefinitions().stream().map(TagSetFile::feature).toList());
        try (OutputStream output = Files.newOutputStream(file)) {
            JsonOutput.write(all, output);
            output.write('\n');
        }
    }

    private Map<String, Object> tagSets() {
        Map<String, Object> sets = new LinkedHashMap<>();
        for (EPackage each : List.of(AnnotationPackage.eINSTANCE, CorpusPackage.eINSTANCE)) {
            for (EClassifier classifier : each.getEClassifiers()) {
                if (classifier instanceof EEnum tags) {
                    sets.put(tags.getName(), tags(tags));
                }
            }
        }
        return sets;
    }

    private List<Map<String, Object>> tags(EEnum set) {
        List<Map<String, Object>> tags = new ArrayList<>();
        for (EEnumLiteral literal : set.getELiterals()) {
            TagSetting setting = corpus.getTagSettings().stream()
                    .filter(each -> set.getName().equals(each.getTagSet())
                            && literal.getLiteral().equals(each.getTag()))
                    .findFirst()
                    .orElse(null);
            Map<String, Object> tag = new LinkedHashMap<>();
            tag.put("tag", literal.getLiteral());
            tag.put("label", setting == null || setting.getLabel() == null ? "" : setting.getLabel());
            tag.put("hidden", setting != null && setting.isHidden());
            tags.add(tag);
        }
        return tags;
    }

    private static Map<String, Object> feature(FeatureDefinition definition) {
        Map<String, Object> feature = new LinkedHashMap<>();
        feature.put("owner", definition.getOwner());
        feature.put("name", definition.getName());
        feature.put("label", definition.getLabel() == null ? "" : definition.getLabel());
        feature.put("tags", List.copyOf(definition.getTags()));
        return feature;
    }
}
