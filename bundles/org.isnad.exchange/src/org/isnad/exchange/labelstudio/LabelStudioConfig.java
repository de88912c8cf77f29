package org.isnad.exchange.labelstudio;

import java.util.List;
import java.util.Map;
import org.isnad.exchange.spans.SpanLabel;
import org.isnad.exchange.spans.SpanRelation;
import org.isnad.exchange.spans.TagNames;

/** The labelling configuration: spans and relations over a text from right to left, and the tags of the chosen region. */
final class LabelStudioConfig {

    private LabelStudioConfig() {}

    static String xml() {
        StringBuilder xml = new StringBuilder("<View>\n  <Relations>\n");
        for (SpanRelation.Type type : SpanRelation.Type.values()) {
            xml.append("    <Relation value=\"").append(type).append("\"/>\n");
        }
        xml.append("  </Relations>\n  <Labels name=\"label\" toName=\"text\">\n");
        for (SpanLabel label : SpanLabel.values()) {
            xml.append("    <Label value=\"").append(label).append("\" background=\"");
            xml.append(label.colour()).append("\"/>\n");
        }
        xml.append("  </Labels>\n  <View style=\"direction: rtl; text-align: right\">\n");
        xml.append("    <Text name=\"text\" value=\"$text\" granularity=\"symbol\"/>\n  </View>\n");
        for (SpanLabel label : SpanLabel.values()) {
            TagNames.closed(label).forEach((name, tags) -> choices(xml, label, name, tags));
            TagNames.free(label).forEach(name -> textArea(xml, label, name));
        }
        return xml.append("</View>\n").toString();
    }

    /** How many controls of tags there are, with that of the labels. */
    static int controls() {
        int controls = 1;
        for (SpanLabel label : SpanLabel.values()) {
            Map<String, List<String>> closed = TagNames.closed(label);
            controls += closed.size() + TagNames.free(label).size();
        }
        return controls;
    }

    private static void choices(StringBuilder xml, SpanLabel label, String name, List<String> tags) {
        xml.append("  <Choices name=\"").append(name).append('"');
        perRegion(xml, label).append(" choice=\"single\" showInline=\"true\">\n");
        for (String tag : tags) {
            xml.append("    <Choice value=\"").append(tag).append("\"/>\n");
        }
        xml.append("  </Choices>\n");
    }

    private static void textArea(StringBuilder xml, SpanLabel label, String name) {
        xml.append("  <TextArea name=\"").append(name).append('"');
        perRegion(xml, label).append(" maxSubmissions=\"1\" editable=\"true\" placeholder=\"");
        xml.append(name).append("\"/>\n");
    }

    private static StringBuilder perRegion(StringBuilder xml, SpanLabel label) {
        return xml.append(" toName=\"text\" perRegion=\"true\" visibleWhen=\"region-selected\" whenTagName=\"label\"")
                .append(" whenLabelValue=\"")
                .append(label)
                .append('"');
    }
}
