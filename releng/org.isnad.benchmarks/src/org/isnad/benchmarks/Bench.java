package org.isnad.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs the measurements that are named, or all, and prints a row for each. */
public final class Bench {

    private static final Map<String, Measure> MEASURES = new LinkedHashMap<>();

    static {
        MEASURES.put("layer-load", new Speed(LayerLoad.class));
        MEASURES.put("layer-save", new Speed(LayerSave.class));
        MEASURES.put("layer-heap", new LayerHeap());
        MEASURES.put("kill-save", new KillSave());
        MEASURES.put("suggest", new Suggest());
        MEASURES.put("agree-corpus", new AgreeCorpus());
        MEASURES.put("canvas-first-paint", new CanvasMeasure(CanvasProcess.Task.FIRST_PAINT, "ms"));
        MEASURES.put(
                "canvas-to-the-end", new CanvasMeasure(CanvasProcess.Task.TO_THE_END, "ms from the text to its end"));
        MEASURES.put("canvas-add-annotation", new CanvasMeasure(CanvasProcess.Task.ADD, "ms (p95)"));
        MEASURES.put("canvas-add-growth", new CanvasMeasure(CanvasProcess.Task.GROWTH, "× from 1,000 to 100,000"));
        MEASURES.put("canvas-scroll", new CanvasMeasure(CanvasProcess.Task.SCROLL, "ms (p95)"));
        MEASURES.put("canvas-heap", new CanvasMeasure(CanvasProcess.Task.HEAP, "MB"));
        for (int units : new int[] {10_000, 100_000}) {
            String suffix = units == 100_000 ? "" : "-10k";
            MEASURES.put("kappa" + suffix, new LabelAgreement(LabelAgreement.What.KAPPA, units));
            MEASURES.put("alpha-nominal" + suffix, new LabelAgreement(LabelAgreement.What.ALPHA_NOMINAL, units));
            MEASURES.put("alpha-ordinal" + suffix, new LabelAgreement(LabelAgreement.What.ALPHA_ORDINAL, units));
        }
        MEASURES.put("alpha-u-10k", new UnitAgreement(10_000));
        MEASURES.put("alpha-u", new UnitAgreement(100_000));
        MEASURES.put("gamma", new GammaAgreement());
        MEASURES.put("align", new StatementAlignment());
        MEASURES.put("export-xmi", new Speed(ExportXmi.class));
        MEASURES.put("export-xmi-dkpro", new Speed(ExportXmiDkpro.class));
        MEASURES.put("export-brat", new Speed(ExportBrat.class));
        MEASURES.put("import-corpus", new OneGigabyte(new CorpusSpeed(CorpusStage.IMPORT)));
        MEASURES.put("check-corpus", new OneGigabyte(new CorpusSpeed(CorpusStage.CHECK)));
        MEASURES.put("release-corpus", new OneGigabyte(new CorpusSpeed(CorpusStage.RELEASE)));
        MEASURES.put("corpus-growth", new OneGigabyte(new CorpusGrowth()));
        MEASURES.put("near-duplicates", new OneGigabyte(new NearDuplicateArticles()));
        MEASURES.put("fuzz", new Fuzz());
        MEASURES.put("corpus-view", new CorpusViewTable());
        MEASURES.put("startup", new Startup());
    }

    private final List<String> names = new ArrayList<>();
    private boolean quick;
    private Path json;

    private Bench() {}

    /** Exit codes: 0 done, 1 a save was lost or a spoilt file broke its reader, 2 wrong use. */
    public static void main(String[] arguments) throws Exception {
        Bench bench = new Bench();
        if (!bench.understands(List.of(arguments))) {
            System.err.println("bench [NAME…] [--json FILE] [--quick]\nnames: " + String.join(", ", MEASURES.keySet()));
            System.exit(2);
        }
        boolean whole;
        try {
            whole = bench.run();
        } finally {
            Scratch.deleteShared();
        }
        System.exit(whole ? 0 : 1);
    }

    private boolean understands(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (MEASURES.containsKey(argument)) {
                names.add(argument);
            } else if ("--quick".equals(argument)) {
                quick = true;
            } else if ("--json".equals(argument) && i + 1 < arguments.size()) {
                json = Path.of(arguments.get(++i));
            } else {
                return false;
            }
        }
        return true;
    }

    private boolean run() throws Exception {
        List<Row> rows = new ArrayList<>();
        boolean whole = true;
        for (String name : names.isEmpty() ? MEASURES.keySet() : names) {
            System.err.println(name + " …");
            Row row = MEASURES.get(name).run(name, quick);
            rows.add(row);
            boolean counts = MEASURES.get(name) instanceof KillSave || MEASURES.get(name) instanceof Fuzz;
            whole &= !counts || row.ours() == row.peer();
        }
        System.out.print(Row.table(rows));
        if (json != null) {
            Path file = json.toAbsolutePath();
            Files.createDirectories(file.getParent());
            Files.writeString(file, Row.json(rows));
        }
        return whole;
    }
}
