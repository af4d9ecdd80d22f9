package shuzhi.approvals;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Finds services by what people type (事项检索): characters, pinyin, the first letters of pinyin, English, and with typing
/// errors. A typing error in characters is mostly a right sound: 营业执造 sounds like 营业执照.
final class Search {
    /// One error is forgiven for so many letters.
    private static final int LETTERS_AN_ERROR = 6;

    private final Map<String, Words> known = new ConcurrentHashMap<>();

    /// What stands of an item in the index.
    ///
    /// @param plain names, in small letters
    /// @param sounds pinyin without blanks
    /// @param initials first letters of the pinyin
    private record Words(List<String> plain, List<String> sounds, List<String> initials) {}

    /// One thing that can be found.
    ///
    /// @param key names it together with its version, so that a changed name is read anew
    record Subject<T>(T thing, String key, List<String> chinese, List<String> english) {}

    /// A thing and how badly it fits: 0 is best.
    private record Hit<T>(T thing, int distance) {}

    /// The subjects that fit, best first; all of them, in their order, for no words.
    <T> List<T> find(String words, List<Subject<T>> subjects) {
        var typed = words.strip().toLowerCase(Locale.ROOT);
        if (typed.isEmpty()) return subjects.stream().map(Subject::thing).toList();
        var sound = sound(typed);
        var hits = new ArrayList<Hit<T>>();
        for (var subject : subjects) {
            int distance = distance(typed, sound, known.computeIfAbsent(subject.key(), _ -> index(subject)));
            if (distance >= 0) hits.add(new Hit<>(subject.thing(), distance));
        }
        return hits.stream()
                .sorted(Comparator.comparingInt(Hit::distance))
                .map(Hit::thing)
                .toList();
    }

    private static Words index(Subject<?> subject) {
        var plain = new ArrayList<String>();
        var sounds = new ArrayList<String>();
        var initials = new ArrayList<String>();
        for (var name : subject.chinese()) {
            plain.add(name.toLowerCase(Locale.ROOT));
            var spoken = pinyin(name);
            sounds.add(String.join("", spoken));
            var first = new StringBuilder();
            spoken.stream().filter(it -> !it.isEmpty()).forEach(it -> first.append(it.charAt(0)));
            initials.add(first.toString());
        }
        subject.english().forEach(it -> plain.add(it.toLowerCase(Locale.ROOT)));
        return new Words(plain, sounds, initials);
    }

    /// -1 for no fit.
    private static int distance(String typed, String sound, Words words) {
        if (words.plain().stream().anyMatch(it -> it.contains(typed))) return 0;
        boolean letters = typed.matches("[a-z0-9 ]+");
        if (sound.length() >= 2 && words.sounds().stream().anyMatch(it -> it.contains(sound))) return 1;
        if (letters && typed.length() >= 3 && words.initials().stream().anyMatch(it -> it.contains(typed))) return 2;
        int most = sound.length() / LETTERS_AN_ERROR;
        if (most == 0) return -1;
        int best = Integer.MAX_VALUE;
        for (var it : words.sounds()) best = Math.min(best, errors(sound, it));
        if (letters) for (var it : words.plain()) best = Math.min(best, errors(typed, it));
        return best <= most ? 2 + best : -1;
    }

    /// The fewest letters to change, add or drop so that the word stands somewhere in the text.
    private static int errors(String word, String text) {
        var before = new int[text.length() + 1];
        for (int i = 1; i <= word.length(); i++) {
            var now = new int[text.length() + 1];
            now[0] = i;
            for (int j = 1; j <= text.length(); j++) {
                int same = word.charAt(i - 1) == text.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(before[j - 1] + same, 1 + Math.min(before[j], now[j - 1]));
            }
            before = now;
        }
        int fewest = Integer.MAX_VALUE;
        for (int it : before) fewest = Math.min(fewest, it);
        return fewest;
    }

    private static String sound(String typed) {
        return String.join("", pinyin(typed)).replaceAll("[^a-z0-9]", "");
    }

    /// Syllable by syllable, signs and blanks left out.
    private static List<String> pinyin(String text) {
        var plain = text.replaceAll("[^\\p{IsHan}A-Za-z0-9]", " ").strip();
        if (plain.isEmpty()) return List.of();
        return List.of(PinyinHelper.toPinyin(plain, PinyinStyleEnum.NORMAL)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9 ]", "")
                .strip()
                .split(" +"));
    }
}
