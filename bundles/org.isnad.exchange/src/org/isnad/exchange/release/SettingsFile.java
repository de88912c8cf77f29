package org.isnad.exchange.release;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.AtomicFile;
import org.isnad.exchange.BrokenInput;
import org.isnad.exchange.ExchangeMessages;
import org.isnad.exchange.JsonOutput;

/** The file {@code release.json} in the folder of a project, UTF-8 JSON; a project may have none. */
public final class SettingsFile {

    public static final String NAME = "release.json";

    private static final long LARGEST = 4L << 20;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private SettingsFile() {}

    /** The settings, the usual ones where there is no file; {@code release.settings} with line and column where it is wrong. */
    public static Outcome<ReleaseSettings> read(Path project) {
        Path file = project.resolve(NAME);
        try {
            ReleaseSettings settings = MAPPER.readValue(BrokenInput.text(file, LARGEST), ReleaseSettings.class);
            return settings == null ? Outcome.of(ReleaseSettings.usual()) : sound(settings, file);
        } catch (NoSuchFileException none) {
            return Outcome.of(ReleaseSettings.usual());
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            Place place = at == null ? Place.file(NAME) : Place.file(NAME, at.getLineNr(), at.getColumnNr());
            return Outcome.failed(problem(place, firstLine(BrokenInput.reason(e))));
        } catch (IOException e) {
            return Outcome.failed(problem(Place.file(NAME), BrokenInput.reason(e)));
        }
    }

    /** Writes it whole or leaves the old one; {@code export.io} where that fails. */
    public static Outcome<Void> write(Path project, ReleaseSettings settings) {
        Path file = project.resolve(NAME);
        try {
            AtomicFile.write(file, output -> {
                JsonOutput.write(settings, output);
                output.write('\n');
            });
            return Outcome.of(null);
        } catch (IOException e) {
            return Outcome.failed(
                    ExchangeMessages.error("export.io", Place.file(NAME), NAME, String.valueOf(e.getMessage())));
        }
    }

    private static Outcome<ReleaseSettings> sound(ReleaseSettings settings, Path file) {
        double threshold = settings.duplicateThreshold();
        if (!settings.sizes().areSound()) {
            return Outcome.failed(problem(Place.file(NAME), "sizes"));
        }
        if (!(threshold > 0 && threshold <= 1)) {
            return Outcome.failed(problem(Place.file(NAME), "duplicateThreshold"));
        }
        return Outcome.of(settings);
    }

    private static Problem problem(Place place, String detail) {
        return ExchangeMessages.error("release.settings", place, detail);
    }

    private static String firstLine(String message) {
        return message == null ? "" : message.lines().findFirst().orElse("");
    }
}
