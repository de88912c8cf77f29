package org.isnad.ui.exchange.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.jface.dialogs.DialogSettings;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.Project;
import org.isnad.exchange.Formats;
import org.isnad.exchange.Losses;
import org.isnad.ui.exchange.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LossForecastTest {

    private final ExportChoice choice =
            new ExportChoice(Formats.writers(), List.of("mercury"), Path.of("out"), new DialogSettings("test"));
    private final LossForecast forecast = new LossForecast(choice);

    @Test
    void isMadeAnewWhenTheFormatOrTheLayerIsAnother() {
        assertFalse(forecast.isCurrent());
        forecast.take(Outcome.of(new Losses()));
        assertTrue(forecast.isCurrent());
        choice.setLayer(Optional.of("mercury"));
        assertFalse(forecast.isCurrent());
        choice.setLayer(Optional.empty());
        assertTrue(forecast.isCurrent());
        choice.setFormat(choice.formats().get(1));
        assertFalse(forecast.isCurrent());
    }

    @Test
    void listsEachKindOfLoss() {
        Losses losses = new Losses();
        losses.add("COMMENT", 3);
        losses.add("CONFIDENCE", 2);
        forecast.take(Outcome.of(losses));
        assertEquals(Messages.Export_lossesSome, forecast.headline());
        assertEquals(2, forecast.text().lines().count());
        assertTrue(forecast.text().contains("3"));
    }

    @Test
    void saysThatNothingIsLost() {
        forecast.take(Outcome.of(new Losses()));
        assertEquals(Messages.Export_lossesNone, forecast.headline());
        assertEquals("", forecast.text());
        assertFalse(forecast.isFailure());
    }

    @Test
    void aLayerThatCannotBeReadIsToldBeforeTheExport() {
        forecast.take(Outcome.failed(Problem.error("x", "The layer is broken.", Place.NOWHERE, "Mend it.")));
        assertTrue(forecast.isFailure());
        assertTrue(forecast.text().contains("The layer is broken."));
    }

    @Test
    void aCancelledCountIsNoFailure(@TempDir Path folder) {
        try (Project project = Project.create(folder.resolve("p"), "p").value()) {
            BasicMonitor monitor = new BasicMonitor();
            monitor.setCanceled(true);
            forecast.take(forecast.count(project, monitor));
            assertFalse(forecast.isFailure());
        }
    }
}
