package org.isnad.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Kills a process that saves a layer over and over (kill −9 on POSIX systems), at random moments; ours = kills after which
 * one of the two states of the layer stood whole, byte for byte; peer = kills.
 */
final class KillSave implements Measure {

    private static final int KILLS = 1000;
    private static final int QUICK_KILLS = 50;
    private static final int LANES = 2;

    @Override
    public Row run(String name, boolean quick) throws Exception {
        int kills = quick ? QUICK_KILLS : KILLS;
        ExecutorService lanes = Executors.newFixedThreadPool(LANES);
        try {
            List<Future<Integer>> survived = new ArrayList<>();
            for (int lane = 0; lane < LANES; lane++) {
                int seed = lane;
                survived.add(lanes.submit(() -> lane(seed, kills / LANES)));
            }
            int sum = 0;
            for (Future<Integer> lane : survived) {
                sum += lane.get();
            }
            return new Row(name, sum, kills, "kills survived");
        } finally {
            lanes.shutdownNow();
        }
    }

    private static int lane(int seed, int kills) throws IOException, InterruptedException {
        try (SavedProject project = SavedProject.create(seed)) {
            int survived = 0;
            for (int kill = 0; kill < kills; kill++) {
                if (project.isWholeAfterKill(child(project.folder()))) {
                    survived++;
                }
            }
            // The leftovers of the last kill go when the project is opened again.
            return project.opensClean() ? survived : 0;
        }
    }

    private static Process child(Path project) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SavingProcess.class.getName(),
                        project.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
