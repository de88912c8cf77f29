package org.isnad.ui.exchange.export;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.exchange.Format;
import org.isnad.exchange.FormatWriter;
import org.isnad.ui.exchange.Messages;

/** What formats are for, so that who looks for one need not know its name. */
enum FormatGroup {
    DATASETS(Messages.Export_groupDatasets, Set.of("jsonl", "conll", "prodigy")),
    TABLES(Messages.Export_groupTables, Set.of("csv")),
    UIMA(Messages.Export_groupUima, Set.of("xmi", "json-cas")),
    TOOLS(Messages.Export_groupTools, Set.of("webanno-tsv", "brat", "dna-csv", "doccano", "label-studio")),
    EDITIONS(Messages.Export_groupEditions, Set.of("tei", "web-annotation")),
    NETWORKS(Messages.Export_groupNetworks, Set.of("graphml")),
    OTHER(Messages.Export_groupOther, Set.of());

    private final String label;
    private final Set<String> formats;

    FormatGroup(String label, Set<String> formats) {
        this.label = label;
        this.formats = formats;
    }

    String label() {
        return label;
    }

    /** The group of a format; formats that this class does not know are in the last. */
    static FormatGroup of(Format format) {
        for (FormatGroup group : values()) {
            if (group.formats.contains(format.id())) {
                return group;
            }
        }
        return OTHER;
    }

    /** The groups that have formats, with them in their order. */
    static Map<FormatGroup, List<FormatWriter>> of(List<FormatWriter> writers) {
        return writers.stream()
                .collect(Collectors.groupingBy(
                        FormatGroup::of, () -> new EnumMap<>(FormatGroup.class), Collectors.toList()));
    }
}
