package org.isnad.exchange.xmi;

import java.nio.file.Path;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.exchange.ExchangeMessages;
import org.isnad.model.xmi.MalformedXmiException;

/** What is said of XMI that cannot be read. */
final class XmiFaults {

    private XmiFaults() {}

    /** {@code read.xml}, with line and column where they are known. */
    static Problem problem(Path file, MalformedXmiException e) {
        Place place = e.line() < 1
                ? Place.file(file.toString())
                : Place.file(file.toString(), e.line(), Math.max(1, e.column()));
        String reason = ExchangeMessages.text("xmi.fault." + e.fault().name(), e.detail());
        return ExchangeMessages.error("read.xml", place, file.getFileName(), reason);
    }
}
