package org.isnad.exchange.tsv;

import org.isnad.exchange.FormatReader;
import org.isnad.exchange.FormatWriter;
import org.isnad.exchange.Formats;
import org.isnad.exchange.RoundTripContract;

class TsvRoundTripTest extends RoundTripContract {

    @Override
    protected FormatWriter writer() {
        return Formats.writer("webanno-tsv").orElseThrow();
    }

    @Override
    protected FormatReader reader() {
        return Formats.reader("webanno-tsv").orElseThrow();
    }
}
