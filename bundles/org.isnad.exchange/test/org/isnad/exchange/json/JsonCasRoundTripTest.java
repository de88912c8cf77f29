package org.isnad.exchange.json;

import org.isnad.exchange.FormatReader;
import org.isnad.exchange.FormatWriter;
import org.isnad.exchange.Formats;
import org.isnad.exchange.RoundTripContract;

class JsonCasRoundTripTest extends RoundTripContract {

    @Override
    protected FormatWriter writer() {
        return Formats.writer("json-cas").orElseThrow();
    }

    @Override
    protected FormatReader reader() {
        return Formats.reader("json-cas").orElseThrow();
    }
}
