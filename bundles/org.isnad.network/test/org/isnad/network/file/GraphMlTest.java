package org.isnad.network.file;

import static org.isnad.network.Samples.document;
import static org.isnad.network.Samples.stance;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.isnad.core.outcome.Outcome;
import org.isnad.model.annotation.Polarity;
import org.isnad.network.Aggregation;
import org.isnad.network.Graph;
import org.isnad.network.Names;
import org.isnad.network.Network;
import org.isnad.network.NetworkComputation;
import org.isnad.network.NetworkOptions;
import org.isnad.network.NetworkType;
import org.isnad.network.Qualifier;
import org.isnad.network.Samples;
import org.isnad.network.Stance;
import org.isnad.network.layout.NetworkLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class GraphMlTest {

    private static final List<Stance> STANCES = List.of(
            stance(document("d1", "o", "2019-01-01"), "r", "c", Polarity.FAVOR),
            stance(document("d1", "o", "2019-01-01"), "u", "c", Polarity.AGAINST),
            stance(document("d1", "o", "2019-01-01"), "<&\"\u0001>", "c", Polarity.AGAINST));

    private static final Names NAMES = Names.of(Samples.corpus(), false);

    private static Network network(NetworkOptions options) {
        return NetworkComputation.network(STANCES, options, NAMES).value();
    }

    private static NetworkLayout layout(Graph graph) {
        return NetworkLayout.of(graph, (text, size, bold) -> 7.0 * text.length(), 1, new BasicMonitor());
    }

    private static Element root(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }

    @Test
    void everyValueHasATypedKeyAndArabicNamesStay() throws Exception {
        Network network = network(NetworkOptions.DEFAULT.with(Qualifier.AGREEMENT, Aggregation.SUBTRACT));
        Graph graph = Graph.of(network);
        Element root = root(GraphMl.of(network, graph, layout(graph)));
        Map<String, Element> keys = new HashMap<>();
        NodeList declared = root.getElementsByTagName("key");
        for (int i = 0; i < declared.getLength(); i++) {
            Element key = (Element) declared.item(i);
            assertTrue(List.of("string", "int", "double").contains(key.getAttribute("attr.type")));
            keys.put(key.getAttribute("id"), key);
        }
        NodeList data = root.getElementsByTagName("data");
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < data.getLength(); i++) {
            Element value = (Element) data.item(i);
            Element key = keys.get(value.getAttribute("key"));
            assertEquals(key.getAttribute("for"), value.getParentNode().getNodeName());
            if (!key.getAttribute("attr.type").equals("string")) {
                Double.parseDouble(value.getTextContent());
            } else if (key.getAttribute("attr.name").equals("name")) {
                names.append(value.getTextContent()).append('|');
            }
        }
        assertTrue(names.toString().contains("روسيا|"), names.toString());
        assertTrue(names.toString().contains("<&\">|"), names.toString());
        assertEquals(4, root.getElementsByTagName("node").getLength());
        assertEquals(3, root.getElementsByTagName("edge").getLength());
    }

    @Test
    void theMatrixHasItsLabelsAndZeros() {
        Network one = network(
                NetworkOptions.DEFAULT.with(NetworkType.ONE_MODE).with(Qualifier.AGREEMENT, Aggregation.CONFLICT));
        List<List<String>> table = Tables.matrix(one);
        assertEquals(4, table.size());
        assertEquals(
                table.get(0).subList(1, 4),
                table.stream().skip(1).map(row -> row.get(0)).toList());
        for (int i = 1; i < 4; i++) {
            assertEquals("0", table.get(i).get(i));
            for (int j = 1; j < 4; j++) {
                assertEquals(table.get(i).get(j), table.get(j).get(i));
            }
        }
    }

    @Test
    void theEndingTellsTheFormat(@TempDir Path folder) throws Exception {
        Network network = network(NetworkOptions.DEFAULT);
        Graph graph = Graph.of(network);
        for (String ending : NetworkFile.ENDINGS) {
            Path file = folder.resolve("شبكة." + ending);
            assertTrue(NetworkFile.write(file, network, graph, layout(graph), NAMES, true)
                    .isPresent());
            byte[] bytes = Files.readAllBytes(file);
            NetworkFile.write(file, network, graph, layout(graph), NAMES, true);
            assertEquals(
                    new String(bytes, StandardCharsets.ISO_8859_1),
                    Files.readString(file, StandardCharsets.ISO_8859_1));
        }
        assertEquals("svg", root(Files.readString(folder.resolve("شبكة.svg"))).getNodeName());
        assertTrue(Files.readString(folder.resolve("شبكة.svg")).contains(">روسيا</text>"));
        Outcome<Path> unknown = NetworkFile.write(folder.resolve("x.doc"), network, graph, null, NAMES, false);
        assertEquals("network.ending", unknown.problems().get(0).code());
        Outcome<Path> nowhere = NetworkFile.write(folder.resolve("no/x.dl"), network, graph, null, NAMES, false);
        assertEquals("network.unwritable", nowhere.problems().get(0).code());
    }

    @Test
    void anEventListIsATableOnly(@TempDir Path folder) throws Exception {
        Network events = network(NetworkOptions.DEFAULT.with(NetworkType.EVENT_LIST));
        Path file = folder.resolve("events.csv");
        assertTrue(NetworkFile.write(file, events, Graph.of(events), null, NAMES, false)
                .isPresent());
        assertEquals(4, Files.readAllLines(file).size());
        Outcome<Path> picture =
                NetworkFile.write(folder.resolve("events.svg"), events, Graph.of(events), null, NAMES, false);
        assertEquals("network.eventlist", picture.problems().get(0).code());
    }
}
