package org.isnad.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.isnad.core.outcome.Outcome;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.ActorType;
import org.isnad.model.corpus.Anonymity;
import org.isnad.model.corpus.Corpus;
import org.isnad.model.corpus.CorpusFactory;
import org.isnad.model.corpus.Issue;
import org.isnad.model.corpus.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegistryFileTest {

    @TempDir
    private Path folder;

    @Test
    void allThatActorsAndIssuesHaveComesBack() throws IOException {
        Path file = folder.resolve(RegistryFile.FILE_NAME);
        RegistryFile.write(corpus(), Set.of(), file);
        ReadRegistry read = RegistryFile.beside(folder.resolve("deeper/layer.xmi"), ReadMemory.NONE)
                .value();
        Actor delegation = read.actors().get(0);
        assertEquals("الوفد", delegation.getLabel());
        assertEquals("Delegation", delegation.getLabelEn());
        assertEquals(List.of("البعثة", "وفد"), delegation.getAliases());
        assertEquals(ActorType.POLITICAL_GROUP, delegation.getType());
        assertEquals(Anonymity.NAMED, delegation.getAnonymity());
        assertSame(read.actors().get(1), delegation.getMembers().get(0));
        assertEquals("رئيس", delegation.getRoles().get(0).getTitle());
        assertEquals("2019", delegation.getRoles().get(0).getFrom());
        assertSame(read.issues().get(1), read.issues().get(0).getParent());
        assertEquals("تعريف", read.issues().get(0).getDefinition());
    }

    @Test
    void brokenRegistriesAreRefusedAsAWhole() throws IOException {
        assertRefused("read.json", "{\"actors\": [");
        assertRefused("read.json", "{\"actors\": [{\"id\": \"a\", \"aliases\": \"b\"}]}");
        assertRefused("registry.id", "{\"actors\": [{\"label\": \"a\"}]}");
        assertRefused("registry.id", "{\"issues\": [{\"id\": \"a\"}, {\"id\": \"a\"}]}");
        assertRefused("registry.value", "{\"actors\": [{\"id\": \"a\", \"type\": \"ROBOT\"}]}");
        assertRefused("registry.reference", "{\"actors\": [{\"id\": \"a\", \"members\": [\"b\"]}]}");
        assertRefused("registry.id", "{\"articles\": [{\"id\": \"a\"}, {\"id\": \"a\"}]}");
        assertRefused("registry.character", "{\"articles\": [{\"id\": \"a\", \"title\": \"\\u0001\"}]}");
        assertRefused("registry.reference", "{\"issues\": [{\"id\": \"a\", \"parent\": \"b\"}]}");
    }

    @Test
    void noRegistryIsNoProblem() {
        assertEquals(
                ReadRegistry.NONE,
                RegistryFile.beside(folder.resolve("x/y/layer.xmi"), ReadMemory.NONE)
                        .value());
    }

    private void assertRefused(String code, String json) throws IOException {
        Outcome<ReadRegistry> outcome = RegistryFile.read(Files.writeString(folder.resolve("broken.json"), json));
        assertFalse(outcome.isPresent(), json);
        assertEquals(code, outcome.problems().get(0).code());
    }

    private static Corpus corpus() {
        Corpus corpus = CorpusFactory.eINSTANCE.createCorpus();
        Actor member = CorpusFactory.eINSTANCE.createActor();
        member.setId("salem");
        Actor delegation = CorpusFactory.eINSTANCE.createActor();
        delegation.setId("delegation");
        delegation.setLabel("الوفد");
        delegation.setLabelEn("Delegation");
        delegation.getAliases().addAll(List.of("البعثة", "وفد"));
        delegation.setType(ActorType.POLITICAL_GROUP);
        delegation.setAnonymity(Anonymity.NAMED);
        delegation.getMembers().add(member);
        Role role = CorpusFactory.eINSTANCE.createRole();
        role.setTitle("رئيس");
        role.setFrom("2019");
        delegation.getRoles().add(role);
        corpus.getActors().addAll(List.of(delegation, member));
        Issue parent = CorpusFactory.eINSTANCE.createIssue();
        parent.setId("peace");
        Issue issue = CorpusFactory.eINSTANCE.createIssue();
        issue.setId("truce");
        issue.setParent(parent);
        issue.setDefinition("تعريف");
        corpus.getIssues().addAll(List.of(issue, parent));
        return corpus;
    }
}
