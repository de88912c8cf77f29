package org.isnad.core.guideline;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.isnad.core.CoreMessages;
import org.isnad.model.corpus.Corpus;

/** A guideline to begin with: one heading for each type and tag of the scheme, and a place for the rule and the examples. */
public final class GuidelineTemplate {

    private GuidelineTemplate() {}

    /** Tags that the project hides are left out. */
    public static String of(Corpus corpus) {
        StringBuilder text = new StringBuilder();
        text.append("# ")
                .append(CoreMessages.text("guideline.title", corpus.getName()))
                .append("\n\n")
                .append(CoreMessages.text("guideline.introduction"))
                .append("\n");
        for (EClass type : TagAnchors.types()) {
            text.append("\n# ").append(type.getName()).append("\n\n");
            String documentation = EcoreUtil.getDocumentation(type);
            text.append(documentation == null ? "" : documentation + "\n");
            TagAnchors.tagged(type).forEach(feature -> TagAnchors.tags(feature).stream()
                    .filter(tag -> !isHidden(
                            corpus, feature.getEType().getInstanceClass().getSimpleName(), tag.getName()))
                    .forEach(tag -> text.append("\n## ")
                            .append(TagAnchors.of(feature, tag))
                            .append("\n\n")
                            .append(CoreMessages.text("guideline.rule"))
                            .append("\n\n> ")
                            .append(CoreMessages.text("guideline.example"))
                            .append("\n")));
        }
        return text.toString();
    }

    private static boolean isHidden(Corpus corpus, String tagSet, String tag) {
        return corpus.getTagSettings().stream()
                .anyMatch(setting ->
                        setting.isHidden() && tagSet.equals(setting.getTagSet()) && tag.equals(setting.getTag()));
    }
}
