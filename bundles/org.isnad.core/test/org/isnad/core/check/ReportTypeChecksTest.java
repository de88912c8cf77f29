package org.isnad.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.Quote;
import org.isnad.model.annotation.QuoteFunction;
import org.isnad.model.annotation.ReportType;
import org.isnad.model.annotation.Statement;
import org.isnad.model.annotation.ZoneKind;
import org.junit.jupiter.api.Test;

class ReportTypeChecksTest {

    private final LayerFixture layer =
            new LayerFixture("قال السفير إنّ «المفاوضات، كما نرى، جادّة ومثمرة» وإن بلاده ترحب بـ«أي جهد صادق».\n"
                    + "وأكد أن المستشار صرّح: \"لن نوقّع اليوم");
    private final ActorMention ambassador = layer.mention("السفير", "ambassador");

    @Test
    void directSpeechIsQuoted() {
        Statement statement = layer.statement(ambassador, "قال", "المفاوضات، كما نرى، جادّة ومثمرة");
        statement.setReportType(ReportType.DIRECT);
        assertCount(1, "statement.direct");
        Quote quote = layer.quote("المفاوضات، كما نرى، جادّة ومثمرة", QuoteFunction.SPEECH);
        assertCount(0, "statement.direct");
        quote.setFunction(QuoteFunction.SCARE);
        assertCount(1, "statement.direct");
    }

    @Test
    void interruptedSpeechIsDirectToo() {
        Statement statement = layer.statement(ambassador, "نرى", "المفاوضات", "جادّة ومثمرة");
        statement.setReportType(ReportType.DIRECT);
        statement.getQuotes().add(layer.quote("المفاوضات، كما نرى، جادّة ومثمرة", QuoteFunction.SPEECH));
        assertCount(0, "statement.direct");
        assertCount(0, "statement.quote-outside");
    }

    @Test
    void aQuotedPhraseIsMixed() {
        Statement statement = layer.statement(ambassador, "قال", "بلاده ترحب بـ«أي جهد صادق");
        layer.quote("أي جهد صادق", QuoteFunction.SPEECH);
        assertCount(1, "statement.indirect");
        statement.setReportType(ReportType.REPORTED);
        assertCount(1, "statement.indirect");
        statement.setReportType(ReportType.DIRECT);
        assertCount(1, "statement.direct");
        statement.setReportType(ReportType.MIXED);
        assertCount(0, "statement.indirect");
        assertCount(0, "statement.direct");
        assertCount(0, "statement.mixed");
    }

    @Test
    void mixedNeedsAQuotation() {
        Statement statement = layer.statement(ambassador, "قال", "بلاده ترحب");
        assertCount(0, "statement.mixed");
        statement.setReportType(ReportType.MIXED);
        assertCount(1, "statement.mixed");
    }

    @Test
    void quotationsOfAnInnerVoiceDoNotCountForTheOuter() {
        Statement outer = layer.statement(ambassador, "أكد", "المستشار صرّح: \"لن نوقّع اليوم");
        Quote quote = layer.quote("لن نوقّع اليوم", QuoteFunction.SPEECH);
        assertCount(1, "statement.indirect");
        Statement inner = layer.statement(layer.mention("المستشار", "adviser"), "صرّح", "لن نوقّع اليوم");
        inner.setReportType(ReportType.DIRECT);
        inner.setParent(outer);
        inner.getQuotes().add(quote);
        assertCount(0, "statement.indirect");
        assertCount(0, "statement.direct");
    }

    @Test
    void quotationsAreInTheContent() {
        Statement statement = layer.statement(ambassador, "قال", "بلاده ترحب بـ«أي جهد صادق");
        statement.getQuotes().add(layer.quote("أي جهد صادق", QuoteFunction.SPEECH));
        assertCount(0, "statement.quote-outside");
        statement.getQuotes().add(layer.quote("لن نوقّع اليوم", QuoteFunction.SPEECH));
        assertCount(1, "statement.quote-outside");
    }

    @Test
    void speechHasACue() {
        Statement statement = layer.statement(ambassador, null, "بلاده ترحب");
        assertCount(1, "statement.no-cue");
        statement.setReportType(ReportType.DIRECT);
        assertCount(1, "statement.no-cue");
        statement.setReportType(ReportType.FREE_INDIRECT);
        assertCount(0, "statement.no-cue");
    }

    @Test
    void marksComeInPairs() {
        assertCount(1, "text.unbalanced-marks");
        assertEquals(
                layer.text.indexOf('"'),
                layer.problems("text.unbalanced-marks").get(0).place().begin());
        layer.zone(ZoneKind.BOILERPLATE, "وأكد أن المستشار");
        assertCount(0, "text.unbalanced-marks");
    }

    private void assertCount(int expected, String check) {
        assertEquals(expected, layer.problems(check).size(), check);
    }
}
