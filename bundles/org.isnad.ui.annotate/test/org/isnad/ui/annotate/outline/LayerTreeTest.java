package org.isnad.ui.annotate.outline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.AnnotationFactory;
import org.isnad.model.annotation.Fragment;
import org.isnad.model.annotation.Statement;
import org.junit.jupiter.api.Test;

class LayerTreeTest {

    private final LayerTree tree = new LayerTree();
    private final ActorMention name = mention("kerry");
    private final ActorMention pronoun = mention("kerry");
    private final ActorMention other = mention(null);
    private final Statement first = AnnotationFactory.eINSTANCE.createStatement();
    private final Statement told = AnnotationFactory.eINSTANCE.createStatement();

    @Test
    void mentionsStandUnderTheirActor() {
        tree.read(List.of(name, other, pronoun), List.of(), List.of());
        assertArrayEquals(new Object[] {new ActorEntry("kerry"), new ActorEntry("")}, tree.getChildren(Group.ACTORS));
        assertArrayEquals(new Object[] {name, pronoun}, tree.getChildren(new ActorEntry("kerry")));
        assertEquals(new ActorEntry("kerry"), tree.getParent(pronoun));
        assertEquals(2, tree.count(Group.ACTORS));
    }

    @Test
    void aToldStatementStandsUnderItsParentBesideTheParts() {
        Fragment content = AnnotationFactory.eINSTANCE.createFragment();
        first.getSources().add(name);
        first.getContent().add(content);
        told.setParent(first);
        tree.read(List.of(name), List.of(first, told), List.of());
        assertArrayEquals(new Object[] {first}, tree.getChildren(Group.STATEMENTS));
        assertArrayEquals(
                new Object[] {new Part(first, Part.Role.SOURCE, name), new Part(first, Part.Role.CONTENT, content), told
                },
                tree.getChildren(first));
        assertEquals(first, tree.getParent(told));
        assertEquals(2, tree.count(Group.STATEMENTS));
    }

    @Test
    void parentsInACircleHideNothing() {
        first.setParent(told);
        told.setParent(first);
        tree.read(List.of(), List.of(first, told), List.of());
        assertArrayEquals(new Object[] {first, told}, tree.getChildren(Group.STATEMENTS));
        assertEquals(Group.STATEMENTS, tree.getParent(first));
    }

    private static ActorMention mention(String actor) {
        ActorMention mention = AnnotationFactory.eINSTANCE.createActorMention();
        mention.setActor(actor);
        return mention;
    }
}
