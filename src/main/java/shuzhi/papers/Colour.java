package shuzhi.papers;

/// A colour (颜色): red, green and blue, each 0 to 255.
public record Colour(int red, int green, int blue) {
    public static final Colour BLACK = new Colour(0, 0, 0);
    public static final Colour GREY = new Colour(110, 110, 110);
    /// The red of the issuing sign, of the rule below it, and of seals.
    public static final Colour RED = new Colour(226, 0, 0);
    /// The frame of a licence.
    public static final Colour GOLD = new Colour(166, 124, 54);

    public Colour {
        for (int part : new int[] {red, green, blue})
            if (part < 0 || part > 255) throw new IllegalArgumentException("a colour part is 0 to 255: " + part);
    }

    /// Six hexadecimal digits.
    String hex() {
        return "%02X%02X%02X".formatted(red, green, blue);
    }
}
