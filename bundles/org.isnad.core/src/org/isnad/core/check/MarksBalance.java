package org.isnad.core.check;

import java.util.List;
import org.isnad.core.outcome.Severity;
import org.isnad.model.annotation.Zone;
import org.isnad.text.QuotationMarks;
import org.isnad.text.TextRange;

/** The quotation marks of a paragraph come in pairs. */
final class MarksBalance extends Rule {

    MarksBalance() {
        super("text.unbalanced-marks", Severity.WARNING);
    }

    @Override
    public void run(CheckedLayer layer, Findings findings) {
        for (TextRange paragraph : layer.paragraphs()) {
            List<TextRange> single = QuotationMarks.unbalanced(layer.text(), paragraph);
            boolean furniture = layer.overlapping(Zone.class, paragraph.begin(), paragraph.end()).stream()
                    .anyMatch(FurnitureUnmarked::isFurniture);
            if (!single.isEmpty() && !furniture) {
                findings.add(this, new TextRange(single.get(0).begin(), paragraph.end()));
            }
        }
    }
}
