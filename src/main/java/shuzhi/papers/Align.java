package shuzhi.papers;

/// Where text stands between the edges of its column (对齐).
public enum Align {
    /// Both edges straight; the last line begins at the left.
    JUSTIFIED,
    LEFT,
    CENTRED,
    RIGHT
}
