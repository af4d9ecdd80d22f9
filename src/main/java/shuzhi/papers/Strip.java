package shuzhi.papers;

import java.util.List;

/// A strip of the type area, over its whole width (行带): what stands in it, measured from its upper left corner, mm.
///
/// @param keep must stand on the same page as the strip after it
/// @param head strips that come first when this one begins a page: the head of a table that runs on
record Strip(double height, boolean keep, List<Sheet.Item> items, List<Strip> head) {
    Strip {
        items = List.copyOf(items);
        head = List.copyOf(head);
    }

    static Strip of(double height, List<Sheet.Item> items) {
        return new Strip(height, false, items, List.of());
    }

    static Strip empty(double height) {
        return of(height, List.of());
    }

    Strip kept() {
        return new Strip(height, true, items, head);
    }

    Strip under(List<Strip> strips) {
        return new Strip(height, keep, items, strips);
    }

    static double height(List<Strip> strips) {
        return strips.stream().mapToDouble(Strip::height).sum();
    }
}
