package shuzhi.papers;

/// The page of official documents (公文用纸与版心), GB/T 9704-2012, 5.1 and 5.2 (rules ), in millimetres:
/// A4, 22 lines of 28 characters in a type area of 156 × 225.
final class Grid {
    static final double PAPER_WIDTH = 210;
    static final double PAPER_HEIGHT = 297;
    static final double TOP = 37;
    static final double LEFT = 28;
    static final double WIDTH = 156;
    static final double HEIGHT = 225;
    static final int LINES = 22;
    static final int CHARACTERS = 28;
    static final double PITCH = HEIGHT / LINES;

    private Grid() {}

    /// Where the base line of a piece of type stands within a line, so that the type is in the middle.
    static double baseline(double line, double typeHeight) {
        // Chinese type fills its em from 0.88 above the base line to 0.12 below it
        return (line - typeHeight) / 2 + 0.88 * typeHeight;
    }
}
