package shuzhi.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import shuzhi.proof.Hash;

/// The files that pages need (静态文件), from the folder `static` of the class path. The address of a file holds its hash,
/// so a browser may keep it for ever and still never shows an old one.
public final class Assets {
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,60}(\\.[a-z0-9-]{1,20}){1,3}");
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "txt", "text/plain; charset=utf-8");
    private static final int HASH_LENGTH = 12;
    private static final Map<String, Optional<Asset>> KNOWN = new ConcurrentHashMap<>();

    private Assets() {}

    /// @param hash the first 12 hexadecimal digits of its SM3
    record Asset(String type, byte[] bytes, String hash) {}

    /// The address of a file, for instance `/static/shuzhi.css?v=1f2e…`.
    ///
    /// @throws IllegalArgumentException when there is no such file: a mistake in a template
    public static String link(String name) {
        var asset = find(name).orElseThrow(() -> new IllegalArgumentException("no file static/" + name));
        return "/static/" + name + "?v=" + asset.hash();
    }

    static Optional<Asset> find(String name) {
        var suffix = name.substring(name.lastIndexOf('.') + 1);
        if (!NAME.matcher(name).matches() || !TYPES.containsKey(suffix)) return Optional.empty();
        var known = KNOWN.get(name);
        if (known != null) return known;
        var read = read(name, TYPES.getOrDefault(suffix, ""));
        if (read.isPresent()) KNOWN.put(name, read);
        return read;
    }

    private static Optional<Asset> read(String name, String type) {
        try (var in = Assets.class.getResourceAsStream("/static/" + name)) {
            if (in == null) return Optional.empty();
            var bytes = in.readAllBytes();
            return Optional.of(new Asset(type, bytes, Hash.SM3.leaf(bytes).hex().substring(0, HASH_LENGTH)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
