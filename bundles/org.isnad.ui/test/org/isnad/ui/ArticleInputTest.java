package org.isnad.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import org.eclipse.ui.XMLMemento;
import org.junit.jupiter.api.Test;

class ArticleInputTest {

    @Test
    void anInputComesBackFromItsMemento() {
        ArticleInput input = new ArticleInput(Path.of("/corpora/../corpora/talks"), "sochi", "mercury");
        XMLMemento memento = XMLMemento.createWriteRoot("input");
        input.saveState(memento);
        assertEquals(input, new ArticleInputFactory().createElement(memento));
        assertEquals(Path.of("/corpora/talks").toAbsolutePath(), input.folder());
    }

    @Test
    void aBrokenMementoGivesNone() {
        assertNull(new ArticleInputFactory().createElement(XMLMemento.createWriteRoot("input")));
    }
}
