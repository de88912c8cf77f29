package org.isnad.exchange.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;
import org.isnad.exchange.ArticleDetails;
import org.junit.jupiter.api.Test;

class NamePatternTest {

    @Test
    void fieldsAreTakenFromTheName() {
        assertEquals(
                Optional.of(new ArticleDetails("نهاية الهدنة", "", "السفير", "2014-03-02", "")),
                pattern("{outlet}-{date}-{title}").details("السفير-20140302-نهاية_الهدنة.txt"));
        assertEquals(
                Optional.of(new ArticleDetails("", "", "منبر", "2014-03-02", "")),
                pattern("{date}_{outlet}_{*}").details("2014-3-2_منبر_17.html"));
    }

    @Test
    void aNameThatDoesNotFitTellsNothing() {
        assertEquals(Optional.empty(), pattern("{outlet}_{date}").details("خبر.txt"));
        assertEquals(
                "",
                pattern("{outlet}_{date}")
                        .details("منبر_2014-13-40.txt")
                        .orElseThrow()
                        .published());
    }

    @Test
    void unknownAndDoubledFieldsAreRefused() {
        assertFalse(NamePattern.of("{place}_{date}").isPresent());
        assertFalse(NamePattern.of("{date}_{date}").isPresent());
        assertFalse(NamePattern.of("outlet").isPresent());
    }

    private static NamePattern pattern(String wish) {
        return NamePattern.of(wish).value();
    }
}
