package org.isnad.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DisposablesTest {

    @Test
    void theLastGoesFirstAndEachOnce() {
        List<String> log = new ArrayList<>();
        Disposables disposables = new Disposables();
        disposables.add(() -> log.add("first"));
        disposables.add(() -> log.add("on"), () -> log.add("off"));
        disposables.close();
        disposables.close();
        assertEquals(List.of("on", "off", "first"), log);
    }
}
