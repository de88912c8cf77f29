package org.isnad.core.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.isnad.core.edit.MarkStatement;
import org.isnad.model.annotation.AnnotationFactory;
import org.isnad.model.annotation.Token;
import org.isnad.text.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeLayerTest {

    @TempDir
    Path temp;

    @Test
    void manyAnnotationsCarryNoAdaptersAndAnEditTouchesFew() {
        try (Project project = Projects.create(temp.resolve("p"))) {
            OpenLayer made = Projects.layer(project, "كلمة ".repeat(25_000));
            List<Token> tokens = new ArrayList<>();
            for (int i = 0; i < 25_000; i++) {
                Token token = AnnotationFactory.eINSTANCE.createToken();
                token.setBegin(5 * i);
                token.setEnd(5 * i + 4);
                token.setSofa(made.sofa());
                tokens.add(token);
            }
            made.resource().getContents().addAll(tokens);
            Projects.done(project.save(made));
            project.close(made);
            OpenLayer layer = Projects.value(project.layer(made.article(), "mercury"));
            assertEquals(25_000, layer.spans(Token.class).size());
            assertEquals(1, layer.at(50_003, Token.class).size());
            Projects.done(
                    project.edits().run(new MarkStatement(layer, List.of(), List.of(), List.of(new TextRange(0, 4)))));
            for (EObject object : layer.resource().getContents()) {
                assertTrue(object.eAdapters().isEmpty(), object.toString());
            }
            assertEquals(1, layer.resource().eAdapters().size());
        }
    }
}
