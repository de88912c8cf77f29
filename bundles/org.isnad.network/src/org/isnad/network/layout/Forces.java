package org.isnad.network.layout;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.eclipse.emf.common.util.Monitor;
import org.jgrapht.alg.drawing.IndexedFRLayoutAlgorithm2D;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.MapLayoutModel2D;
import org.jgrapht.alg.drawing.model.Point2D;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/** Places many nodes by springs and repulsion, far ones taken together (Fruchterman and Reingold, as JGraphT has it). */
final class Forces {

    private static final int ROUNDS = 40;
    private static final double APART = 0.9;

    private final int[][] neighbours;
    private final double length;
    private final long seed;

    Forces(int[][] neighbours, double length, long seed) {
        this.neighbours = neighbours;
        this.length = length;
        this.seed = seed;
    }

    /** x of all and y of all. */
    double[][] places(Monitor monitor) {
        int n = neighbours.length;
        SimpleGraph<Integer, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
        for (int i = 0; i < n; i++) {
            graph.addVertex(i);
        }
        for (int i = 0; i < n; i++) {
            for (int j : neighbours[i]) {
                if (i < j) {
                    graph.addEdge(i, j);
                }
            }
        }
        double side = length * Math.sqrt(n);
        MapLayoutModel2D<Integer> model = cancellable(new Box2D(side, side), monitor);
        try {
            new IndexedFRLayoutAlgorithm2D<Integer, DefaultEdge>(
                            ROUNDS, APART, IndexedFRLayoutAlgorithm2D.DEFAULT_NORMALIZATION_FACTOR, new Random(seed))
                    .layout(graph, model);
        } catch (CancellationException cancelled) {
            // Nobody wants the places any more.
            return new double[2][n];
        }
        Map<Integer, Point2D> points = new HashMap<>();
        model.forEach(entry -> points.put(entry.getKey(), entry.getValue()));
        double[][] places = new double[2][n];
        for (int i = 0; i < n; i++) {
            places[0][i] = points.get(i).getX();
            places[1][i] = points.get(i).getY();
        }
        return places;
    }

    /** The algorithm has no monitor: it is stopped when it puts a node in its place. */
    private static MapLayoutModel2D<Integer> cancellable(Box2D area, Monitor monitor) {
        return new MapLayoutModel2D<>(area) {
            @Override
            public Point2D put(Integer node, Point2D point) {
                if (monitor.isCanceled()) {
                    throw new CancellationException();
                }
                return super.put(node, point);
            }
        };
    }
}
