package org.isnad.exchange.tsv;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;

/** The links of chains by the numbers of chain and link; they are tied together when all are there. */
final class TsvChains {

    private record Link(AnnotationFS annotation, CellPlace place) {}

    private final Map<Integer, SortedMap<Integer, Link>> chains = new TreeMap<>();

    /**
     * The link of these numbers, {@code chain-link}; null for none.
     *
     * @throws IllegalArgumentException for what is no such pair
     */
    AnnotationFS get(String numbers) {
        int[] pair = pair(numbers);
        Link link = chains.getOrDefault(pair[0], new TreeMap<>()).get(pair[1]);
        return link == null ? null : link.annotation();
    }

    /** Puts a link in, in place of one that has the numbers. */
    void put(String numbers, AnnotationFS link, CellPlace place) {
        int[] pair = pair(numbers);
        chains.computeIfAbsent(pair[0], number -> new TreeMap<>()).put(pair[1], new Link(link, place));
    }

    private static int[] pair(String numbers) {
        String[] pair = numbers.split("-", -1);
        if (pair.length != 2) {
            throw new IllegalArgumentException(numbers);
        }
        return new int[] {Integer.parseInt(pair[0]), Integer.parseInt(pair[1])};
    }

    /** Ties the links of each chain together; returns the heads of the chains. */
    List<FeatureStructure> tie(CAS cas) throws TsvFault {
        List<FeatureStructure> heads = new ArrayList<>();
        for (SortedMap<Integer, Link> chain : chains.values()) {
            heads.add(tie(cas, new ArrayList<>(chain.values())));
        }
        return heads;
    }

    private static FeatureStructure tie(CAS cas, List<Link> links) throws TsvFault {
        AnnotationFS begin = links.get(0).annotation();
        Type type = begin.getType();
        Type headType = cas.getTypeSystem().getType(TsvHeader.chainOf(type.getName()));
        Feature first = headType == null ? null : headType.getFeatureByBaseName(TsvLayer.FIRST);
        Feature next = type.getFeatureByBaseName(TsvLayer.NEXT);
        for (Link link : links) {
            if (first == null || next == null || link.annotation().getType() != type) {
                throw link.place().fault("type", TsvHeader.chainOf(type.getName()));
            }
        }
        FeatureStructure head = cas.createFS(headType);
        head.setFeatureValue(first, begin);
        for (int i = 1; i < links.size(); i++) {
            links.get(i - 1).annotation().setFeatureValue(next, links.get(i).annotation());
        }
        return head;
    }
}
