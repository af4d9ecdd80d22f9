package shuzhi.papers;

import java.util.EnumMap;
import java.util.Map;

/// A typeface by its duty on the page (字体), GB/T 9704-2012 (rule A-78).
public enum Face {
    /// Body text (仿宋).
    BODY,
    /// Headings of the first level (黑体).
    HEADING,
    /// Headings of the second level (楷体).
    SUBHEADING,
    /// Titles and the issuing sign (小标宋).
    TITLE,
    /// Page numbers (宋体).
    NUMBER,
    /// Latin letters and digits within Chinese text.
    LATIN;

    /// Which font stands for which duty (字体设置). Papers name fonts and do not embed them: government computers have
    /// the ones of the standard; where they lack, an office names others.
    public record Names(Map<Face, String> names) {
        /// The fonts that the standard and its practice name.
        public static final Names STANDARD = new Names(new EnumMap<>(Map.of(
                BODY, "仿宋_GB2312",
                HEADING, "黑体",
                SUBHEADING, "楷体_GB2312",
                TITLE, "方正小标宋简体",
                NUMBER, "宋体",
                LATIN, "Times New Roman")));

        public Names {
            for (var face : values())
                if (!names.containsKey(face)) throw new IllegalArgumentException("no font is named for " + face);
            names = Map.copyOf(names);
        }

        public String of(Face face) {
            var name = names.get(face);
            if (name == null) throw new IllegalStateException(face.name());
            return name;
        }
    }
}
