package shuzhi.papers;

/// How a piece of text looks (字样).
///
/// @param size of the type, points
/// @param advance from one full-width character to the next, mm
public record Style(Face face, double size, double advance, boolean bold, Colour colour) {
    /// Size three: the body of official documents. 28 characters must fill 156 mm, so they stand 15.79 points apart
    /// although they are 16 points large (rule A-79).
    public static final Style BODY = new Style(Face.BODY, 16, Grid.WIDTH / Grid.CHARACTERS, false, Colour.BLACK);

    public static final Style TITLE = plain(Face.TITLE, 22);
    public static final Style HEADING = BODY.in(Face.HEADING);
    public static final Style SUBHEADING = BODY.in(Face.SUBHEADING);
    /// Size four: notes of publication, page numbers, tables.
    public static final Style SMALL = plain(Face.BODY, 14);

    public static final Style TABLE = plain(Face.BODY, 12);
    public static final Style TABLE_HEAD = plain(Face.HEADING, 12);
    public static final Style NOTE = plain(Face.BODY, 10.5);

    /// Type set solid: the characters stand as far apart as they are large.
    public static Style plain(Face face, double size) {
        return new Style(face, size, size * Sheet.POINT, false, Colour.BLACK);
    }

    public Style in(Face other) {
        return new Style(other, size, advance, bold, colour);
    }

    public Style in(Colour other) {
        return new Style(face, size, advance, bold, other);
    }

    public Style asBold() {
        return new Style(face, size, advance, true, colour);
    }

    /// The same style in another size, with the spacing kept in proportion.
    public Style sized(double points) {
        return new Style(face, points, advance / size * points, bold, colour);
    }

    /// The characters further apart.
    ///
    /// @param mm from one full-width character to the next
    public Style spaced(double mm) {
        return new Style(face, size, mm, bold, colour);
    }

    /// The height of the type, mm.
    double height() {
        return size * Sheet.POINT;
    }
}
