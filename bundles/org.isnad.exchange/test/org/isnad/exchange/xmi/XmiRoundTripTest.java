package org.isnad.exchange.xmi;

import org.isnad.exchange.FormatReader;
import org.isnad.exchange.FormatWriter;
import org.isnad.exchange.Formats;
import org.isnad.exchange.RoundTripContract;

class XmiRoundTripTest extends RoundTripContract {

    @Override
    protected FormatWriter writer() {
        return Formats.writer("xmi").orElseThrow();
    }

    @Override
    protected FormatReader reader() {
        return Formats.reader("xmi").orElseThrow();
    }
}
