package dev.cordon.cli.graph;

import dev.cordon.core.screen.dossier.Picture;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the nodes of a picture stand, so that ties are short and no name lies over another. First forces: nodes repel one
 * another and ties pull (Fruchterman and Reingold, 1991); then boxes around node and name are moved apart until none
 * overlaps. The same picture gives the same layout.
 */
final class Layout {

    static final double RADIUS = 15;

    private static final int ROUNDS = 500;
    private static final int MOST_MOVES = 4000;
    private static final double LENGTH = 130;
    private static final double GAP = 10;
    /** How much room there is for each box, besides its own. */
    private static final double ROOM = 2.6;
    /** Width to height of a screen beside the panel. */
    private static final double ASPECT = 1.45;

    private static final double EVENLY = 0.55;
    private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

    private final List<Picture.Node> nodes;
    private final Label[] labels;
    private final double[] x;
    private final double[] y;
    private final Map<String, Integer> numbers = new HashMap<>();

    Layout(Picture picture) {
        nodes = picture.nodes();
        labels = new Label[nodes.size()];
        x = new double[nodes.size()];
        y = new double[nodes.size()];
        for (int i = 0; i < nodes.size(); i++) {
            numbers.put(nodes.get(i).id(), i);
            labels[i] = Label.of(nodes.get(i).label());
            double distance = LENGTH * 0.8 * Math.sqrt(i);
            x[i] = distance * Math.cos(i * GOLDEN_ANGLE);
            y[i] = distance * Math.sin(i * GOLDEN_ANGLE);
        }
        relax(picture);
        double area = 0;
        for (int i = 0; i < nodes.size(); i++) {
            area += (width(i) + GAP) * (height(i) + GAP) * ROOM;
        }
        spread(x, Math.sqrt(area * ASPECT));
        spread(y, Math.sqrt(area / ASPECT));
        separate();
    }

    /**
     * Fills a length evenly: long chains would else make the whole so wide that no name is legible. A place is half where
     * the forces put it and half its rank.
     */
    private static void spread(double[] places, double length) {
        double[] sorted = places.clone();
        Arrays.sort(sorted);
        int last = sorted.length - 1;
        double least = last < 0 ? 0 : sorted[0];
        double range = last < 0 ? 1 : Math.max(1, sorted[last] - least);
        for (int i = 0; i < places.length; i++) {
            double rank = last == 0 ? 0 : (double) Arrays.binarySearch(sorted, places[i]) / last;
            places[i] = length * (EVENLY * rank + (1 - EVENLY) * (places[i] - least) / range);
        }
    }

    private void relax(Picture picture) {
        double heat = LENGTH;
        for (int round = 0; round < ROUNDS; round++) {
            double[] dx = new double[nodes.size()];
            double[] dy = new double[nodes.size()];
            repel(dx, dy);
            for (Picture.Edge edge : picture.edges()) {
                pull(number(edge.from()), number(edge.to()), dx, dy);
            }
            for (int i = 0; i < nodes.size(); i++) {
                // A weak pull to the middle keeps parts together that no tie connects.
                dx[i] -= x[i] * 0.12;
                dy[i] -= y[i] * 0.17;
                double length = Math.max(1e-9, Math.hypot(dx[i], dy[i]));
                x[i] += dx[i] / length * Math.min(length, heat);
                y[i] += dy[i] / length * Math.min(length, heat);
            }
            heat = Math.max(0.5, heat * 0.99);
        }
    }

    private void repel(double[] dx, double[] dy) {
        for (int i = 0; i < nodes.size(); i++) {
            for (int j = 0; j < i; j++) {
                double ax = x[i] - x[j];
                double ay = y[i] - y[j];
                double distance = Math.max(1, Math.hypot(ax, ay));
                double force = LENGTH * LENGTH / distance / distance;
                dx[i] += ax * force;
                dy[i] += ay * force;
                dx[j] -= ax * force;
                dy[j] -= ay * force;
            }
        }
    }

    private void pull(int from, int to, double[] dx, double[] dy) {
        double ax = x[from] - x[to];
        double ay = y[from] - y[to];
        double force = Math.hypot(ax, ay) / LENGTH;
        dx[from] -= ax * force;
        dy[from] -= ay * force;
        dx[to] += ax * force;
        dy[to] += ay * force;
    }

    private void separate() {
        for (int move = 0; move < MOST_MOVES; move++) {
            boolean moved = false;
            for (int i = 0; i < nodes.size(); i++) {
                for (int j = 0; j < i; j++) {
                    moved |= apart(i, j);
                }
            }
            if (!moved) {
                return;
            }
        }
    }

    private boolean apart(int i, int j) {
        double overX = (width(i) + width(j)) / 2 + GAP - Math.abs(x[i] - x[j]);
        double centreI = y[i] + middle(i);
        double centreJ = y[j] + middle(j);
        double overY = (height(i) + height(j)) / 2 + GAP - Math.abs(centreI - centreJ);
        if (overX <= 0 || overY <= 0) {
            return false;
        }
        if (overX < overY) {
            double step = (overX / 2 + 0.5) * (x[i] >= x[j] ? 1 : -1);
            x[i] += step;
            x[j] -= step;
        } else {
            double step = (overY / 2 + 0.5) * (centreI >= centreJ ? 1 : -1);
            y[i] += step;
            y[j] -= step;
        }
        return true;
    }

    int number(String id) {
        Integer number = numbers.get(id);
        if (number == null) {
            throw new IllegalArgumentException("an edge ends at " + id + ", which is no node");
        }
        return number;
    }

    Label label(int node) {
        return labels[node];
    }

    double x(int node) {
        return x[node];
    }

    double y(int node) {
        return y[node];
    }

    /** The width of the box around a node and its name. */
    double width(int node) {
        return Math.max(2 * RADIUS, labels[node].width());
    }

    double height(int node) {
        return 2 * RADIUS + 4 + labels[node].height();
    }

    /** How far the middle of the box lies below the middle of the node. */
    double middle(int node) {
        return height(node) / 2 - RADIUS;
    }
}
