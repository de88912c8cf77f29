package org.isnad.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A corpus in a folder that keeps how long each stage took, so that stages that several rows tell of are measured once. */
record GeneratedCorpus(Path home, int articles) {

    /** The corpus of this size that processes of one run of the benchmarks share. */
    static GeneratedCorpus of(int articles) throws IOException {
        Path home = Scratch.shared().resolve(Integer.toString(articles));
        Files.createDirectories(home);
        return new GeneratedCorpus(home, articles);
    }

    /** Seconds that a stage took; it and those before it are run if they were not. */
    double seconds(CorpusStage stage) throws Exception {
        Path known = home.resolve(stage + ".seconds");
        if (!Files.exists(known)) {
            if (stage.ordinal() > 0) {
                seconds(CorpusStage.values()[stage.ordinal() - 1]);
            }
            stage.prepare(home, articles);
            double seconds = Corpora.seconds(() -> stage.run(home, articles));
            Files.writeString(known, Double.toString(seconds));
        }
        return Double.parseDouble(Files.readString(known));
    }
}
