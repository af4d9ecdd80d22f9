package shuzhi.approvals.process;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Places boxes in layers, so that arrows run down and cross rarely (分层布局): what comes first stands on top; an arrow
/// over several layers keeps its own lane; layers are sorted by their neighbours until nothing gets better.
final class Layout {
    static final int BOX = 176;
    private static final int LANE = 58;
    private static final int GAP = 20;
    private static final int SWEEPS = 24;

    /// A box or a bend of an arrow.
    private static final class Spot {
        private final boolean box;
        private final int layer;
        private double x;
        private final List<Spot> up = new ArrayList<>();
        private final List<Spot> down = new ArrayList<>();

        Spot(boolean box, int layer) {
            this.box = box;
            this.layer = layer;
        }

        double half() {
            return (box ? BOX : LANE) / 2.0;
        }
    }

    /// @param from index of a box
    /// @param to index of another box
    record Arrow(int from, int to) {}

    /// @param x the middle
    record Point(double x, int layer) {}

    private final List<Spot> boxes = new ArrayList<>();
    private final List<List<Spot>> layers = new ArrayList<>();
    private final Map<Arrow, List<Spot>> ways = new HashMap<>();

    /// @param places where each box stands in time
    /// @param arrows with their weight; as little weight as can be runs up
    Layout(List<Double> places, Map<Arrow, Integer> weights) {
        var arrows = weights.keySet();
        var order = ordered(places, weights);
        var rank = new int[places.size()];
        for (int i = 0; i < rank.length; i++) rank[order.get(i)] = i;
        var depth = depths(order, rank, arrows);
        for (int layer : depth) boxes.add(put(new Spot(true, layer)));
        for (var arrow : arrows) if (arrow.from() != arrow.to()) route(arrow);
        for (int i = 0; i < SWEEPS; i++) sort(i % 2 == 0);
        pack();
        for (int i = 0; i < SWEEPS; i++) straighten(i % 2 == 0);
        double left = layers.stream()
                .flatMap(List::stream)
                .mapToDouble(it -> it.x - it.half())
                .min()
                .orElse(0);
        layers.forEach(layer -> layer.forEach(it -> it.x -= left));
    }

    /// By time first; then each box moves to where the least weight runs back, until no move helps.
    private static List<Integer> ordered(List<Double> places, Map<Arrow, Integer> weights) {
        var order = new ArrayList<>(IntStream.range(0, places.size())
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(places::get).thenComparing(it -> it))
                .toList());
        boolean better = true;
        for (int round = 0; better && round < 20; round++) {
            better = false;
            for (int box = 0; box < places.size(); box++) better |= moved(box, order, weights);
        }
        return order;
    }

    private static boolean moved(int box, List<Integer> order, Map<Arrow, Integer> weights) {
        int at = order.indexOf(box);
        int best = at;
        long gain = 0;
        long most = 0;
        for (int i = at + 1; i < order.size(); i++) {
            gain += weight(weights, order.get(i), box) - weight(weights, box, order.get(i));
            if (gain > most) {
                most = gain;
                best = i;
            }
        }
        gain = 0;
        for (int i = at - 1; i >= 0; i--) {
            gain += weight(weights, box, order.get(i)) - weight(weights, order.get(i), box);
            if (gain > most) {
                most = gain;
                best = i;
            }
        }
        order.add(best, order.remove(at));
        return best != at;
    }

    private static int weight(Map<Arrow, Integer> weights, int from, int to) {
        return weights.getOrDefault(new Arrow(from, to), 0);
    }

    /// The longest way down from the top, over the arrows that run down.
    private static int[] depths(List<Integer> order, int[] rank, Iterable<Arrow> arrows) {
        var depth = new int[rank.length];
        for (int box : order)
            for (var arrow : arrows)
                if (arrow.from() == box && rank[arrow.to()] > rank[box])
                    depth[arrow.to()] = Math.max(depth[arrow.to()], depth[box] + 1);
        for (int box : order.reversed()) lower(box, depth, rank, arrows);
        return depth;
    }

    /// What no arrow leads down to stands right above what follows it.
    private static void lower(int box, int[] depth, int[] rank, Iterable<Arrow> arrows) {
        int nearest = Integer.MAX_VALUE;
        for (var arrow : arrows) {
            if (arrow.to() == box && rank[arrow.from()] < rank[box]) return;
            if (arrow.from() == box && rank[arrow.to()] > rank[box]) nearest = Math.min(nearest, depth[arrow.to()]);
        }
        if (nearest != Integer.MAX_VALUE) depth[box] = nearest - 1;
    }

    private Spot put(Spot spot) {
        while (layers.size() <= spot.layer) layers.add(new ArrayList<>());
        layers.get(spot.layer).add(spot);
        return spot;
    }

    private void route(Arrow arrow) {
        var from = boxes.get(arrow.from());
        var to = boxes.get(arrow.to());
        var way = new ArrayList<Spot>(List.of(from));
        int step = Integer.signum(to.layer - from.layer);
        for (int layer = from.layer + step; step != 0 && layer != to.layer; layer += step)
            way.add(put(new Spot(false, layer)));
        way.add(to);
        for (int i = 1; i < way.size(); i++) join(way.get(i - 1), way.get(i));
        ways.put(arrow, way);
    }

    private static void join(Spot one, Spot other) {
        if (one.layer == other.layer) return;
        var upper = one.layer < other.layer ? one : other;
        var lower = upper == one ? other : one;
        upper.down.add(lower);
        lower.up.add(upper);
    }

    /// Sorts each layer by the middle of its neighbours in the layer before; keeps the better order.
    private void sort(boolean down) {
        for (int i = 1; i < layers.size(); i++) {
            var layer = layers.get(down ? i : layers.size() - 1 - i);
            var before = layers.get(down ? i - 1 : layers.size() - i);
            var place = new HashMap<Spot, Integer>();
            for (var it : before) place.put(it, place.size());
            var own = new HashMap<Spot, Double>();
            for (int j = 0; j < layer.size(); j++) {
                var it = layer.get(j);
                own.put(
                        it,
                        (down ? it.up : it.down)
                                .stream().mapToInt(place::get).average().orElse(j));
            }
            layer.sort(Comparator.comparingDouble(own::get));
            swap(layer, down, place);
        }
    }

    /// Swaps neighbours while that takes crossings away.
    private static void swap(List<Spot> layer, boolean down, Map<Spot, Integer> place) {
        for (int round = 0; round < 4; round++)
            for (int j = 1; j < layer.size(); j++) {
                var left = (down ? layer.get(j - 1).up : layer.get(j - 1).down);
                var right = (down ? layer.get(j).up : layer.get(j).down);
                if (crossings(left, right, place) > crossings(right, left, place)) {
                    var it = layer.get(j);
                    layer.set(j, layer.get(j - 1));
                    layer.set(j - 1, it);
                }
            }
    }

    private static int crossings(List<Spot> left, List<Spot> right, Map<Spot, Integer> place) {
        int count = 0;
        for (var one : left) for (var other : right) if (at(place, one) > at(place, other)) count++;
        return count;
    }

    private static int at(Map<Spot, Integer> place, Spot spot) {
        return place.getOrDefault(spot, 0);
    }

    private void pack() {
        for (var layer : layers) {
            double x = 0;
            for (var it : layer) {
                it.x = x + it.half();
                x = it.x + it.half() + GAP;
            }
            double middle = (x - GAP) / 2;
            layer.forEach(it -> it.x -= middle);
        }
    }

    /// Moves each spot towards its neighbours, lanes first, and never over another spot.
    private void straighten(boolean down) {
        for (int i = 0; i < layers.size(); i++) {
            var layer = layers.get(down ? i : layers.size() - 1 - i);
            var wish = new double[layer.size()];
            for (int j = 0; j < wish.length; j++) {
                var it = layer.get(j);
                var near = new ArrayList<>(it.up);
                near.addAll(it.down);
                wish[j] = near.stream().mapToDouble(other -> other.x).average().orElse(it.x);
            }
            place(layer, wish);
        }
    }

    /// Left to right as far left as allowed, right to left as far right, and the middle of both: order and gaps hold.
    private static void place(List<Spot> layer, double[] wish) {
        int n = layer.size();
        var left = new double[n];
        var right = new double[n];
        for (int j = 0; j < n; j++) left[j] = j == 0 ? wish[j] : Math.max(wish[j], left[j - 1] + gap(layer, j));
        for (int j = n - 1; j >= 0; j--)
            right[j] = j == n - 1 ? wish[j] : Math.min(wish[j], right[j + 1] - gap(layer, j + 1));
        for (int j = 0; j < n; j++) layer.get(j).x = (left[j] + right[j]) / 2;
    }

    private static double gap(List<Spot> layer, int right) {
        return layer.get(right - 1).half() + layer.get(right).half() + GAP;
    }

    Point box(int index) {
        return new Point(boxes.get(index).x, boxes.get(index).layer);
    }

    /// The points of an arrow, both ends included.
    List<Point> way(Arrow arrow) {
        return ways.getOrDefault(arrow, List.of()).stream()
                .map(it -> new Point(it.x, it.layer))
                .toList();
    }

    /// Whether an arrow runs up, against time.
    boolean isBack(Arrow arrow) {
        return boxes.get(arrow.to()).layer <= boxes.get(arrow.from()).layer;
    }

    int layers() {
        return layers.size();
    }

    double width() {
        return layers.stream()
                .flatMap(List::stream)
                .mapToDouble(it -> it.x + it.half())
                .max()
                .orElse(0);
    }
}
