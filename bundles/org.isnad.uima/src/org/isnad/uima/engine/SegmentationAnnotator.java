package org.isnad.uima.engine;

import org.apache.uima.analysis_component.CasAnnotator_ImplBase;
import org.apache.uima.cas.CAS;
import org.isnad.model.annotation.AnnotationPackage;
import org.isnad.text.Segmenter;
import org.isnad.text.TextRange;

/** Marks paragraphs, sentences (joined while a quotation is open) and tokens; those of an earlier run go. */
public final class SegmentationAnnotator extends CasAnnotator_ImplBase {

    @Override
    public void process(CAS cas) {
        String text = cas.getDocumentText();
        if (text == null) {
            return;
        }
        Replacement paragraphs = Replacement.of(cas, AnnotationPackage.Literals.PARAGRAPH);
        Replacement sentences = Replacement.of(cas, AnnotationPackage.Literals.SENTENCE);
        Replacement tokens = Replacement.of(cas, AnnotationPackage.Literals.TOKEN);
        for (TextRange paragraph : Segmenter.paragraphs(text)) {
            paragraphs.add(paragraph.begin(), paragraph.end());
            Segmenter.sentences(text, paragraph).forEach(sentence -> sentences.add(sentence.begin(), sentence.end()));
        }
        Segmenter.tokens(text).forEach(token -> tokens.add(token.begin(), token.end()));
    }
}
