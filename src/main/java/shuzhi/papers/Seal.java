package shuzhi.papers;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shuzhi.proof.Hash;
import shuzhi.proof.PublicKey;
import shuzhi.proof.SigningKey;
import shuzhi.words.Text;

/// The electronic signature of an OFD file (电子签名), GB/T 33190-2016, 18: SM3 of every part, SM2 over the
/// list of them, the value as GB/T 35275 signed data. It has the force of a signature and seal on paper (rule
///
///
/// Every part of the package is under the signature, and the package may hold nothing else.
public final class Seal {
    private static final String FOLDER = "Doc_0/Signs/";
    private static final String LIST = FOLDER + "Signatures.xml";
    static final String SIGNATURE = FOLDER + "Sign_0/Signature.xml";
    static final String VALUE = FOLDER + "Sign_0/SignedValue.dat";
    private static final String END_OF_ROOT = "</ofd:DocRoot>";

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final Pattern SIGNED_AT =
            Pattern.compile("<ofd:SignatureDateTime>(\\d{14}Z)</ofd:SignatureDateTime>");
    private static final Pattern REFERENCE = Pattern.compile(
            "<ofd:Reference FileRef=\"/([^\"]+)\"><ofd:CheckValue>([A-Za-z0-9+/=]+)</ofd:CheckValue></ofd:Reference>");

    private Seal() {}

    /// What a check of the signature finds (验签结论).
    public sealed interface Check {
        default boolean ok() {
            return this instanceof Intact;
        }
    }

    /// Nothing has changed since the body signed.
    ///
    /// @param body the name in the certificate
    /// @param parts how many parts of the file are under the signature
    public record Intact(String body, Instant signed, int parts) implements Check {}

    /// Something is not as it was signed; at least one fault.
    public record Broken(List<Fault> faults) implements Check {
        public Broken {
            faults = List.copyOf(faults);
        }
    }

    /// @param part the name of the part within the file; empty where the fault is in the file as a whole
    public record Fault(Kind kind, String part) {
        /// What is wrong, where, and what to do.
        public Text text() {
            return new Text(kind.zh.formatted(part), kind.en.formatted(part));
        }
    }

    /// The kinds of fault, each under a stable name.
    public enum Kind {
        NO_PACKAGE(
                "不是完整的 OFD 文件（GB/T 33190）%s。请重新获取原件。",
                "This is no whole OFD file (GB/T 33190)%s. Get the original again."),
        NOT_SIGNED(
                "文件没有电子签名%s。不能证明由谁出具，请向出具机关索取签名原件。",
                "The file bears no signature%s. Nothing shows who issued it; ask the issuing body for the signed original."),
        OTHER_CERTIFICATE(
                "签名值“%s”中的证书不是所给的证书。请核对出具机关。",
                "The certificate in the signature value \"%s\" is not the one given. Check who issued the file."),
        NOT_IN_FORCE(
                "签名时间不在证书有效期内（%s）。请向出具机关核实。",
                "The certificate was not in force when it was signed (%s). Ask the issuing body."),
        SIGNED_VALUE_CHANGED(
                "签名值“%s”无效或被改动。不要采信，请重新获取原件。",
                "The signature value \"%s\" is not valid or was changed. Do not rely on the file; get the original again."),
        PART_CHANGED(
                "“%s”在签名后被改动。不要采信，请重新获取原件。",
                "\"%s\" was changed after signing. Do not rely on the file; get the original again."),
        PART_ADDED(
                "“%s”是签名后加入的。不要采信，请重新获取原件。",
                "\"%s\" was added after signing. Do not rely on the file; get the original again."),
        PART_REMOVED(
                "“%s”在签名后被删去。不要采信，请重新获取原件。",
                "\"%s\" was removed after signing. Do not rely on the file; get the original again."),
        PACKAGE_CHANGED(
                "文件包被重新打包或夹带数据%s。各部分内容未变，但不是出具时的文件，请重新获取原件。",
                "The package was repacked or carries other data%s. Its parts are unchanged, but it is not the file that was issued; get the original again.");

        private final String zh;
        private final String en;

        Kind(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }
    }

    /// Signs a file of [Ofd].
    ///
    /// @param key the private key that belongs to the certificate
    /// @param at when it is signed, whole seconds count
    /// @throws IllegalArgumentException when it is no file of [Ofd], is signed already, or the key is another
    public static byte[] sign(byte[] ofd, SigningKey key, Certificate certificate, Instant at) {
        var parts = Parts.unpacked(ofd).orElseThrow(() -> new IllegalArgumentException("this is no OFD file"));
        var root = new String(parts.content(Ofd.ROOT).orElse(new byte[0]), StandardCharsets.UTF_8);
        if (!root.contains(END_OF_ROOT) || parts.has(LIST))
            throw new IllegalArgumentException("this is no OFD file of ours, or it is signed already");
        if (!Arrays.equals(certificate.publicKey().encoded(), key.publicKey().encoded()))
            throw new IllegalArgumentException("the key is not the one of the " + certificate);
        parts.put(Ofd.ROOT, root.replace(END_OF_ROOT, END_OF_ROOT + "<ofd:Signatures>/" + LIST + "</ofd:Signatures>"));
        parts.put(LIST, list());
        var signature = signature(parts, at).getBytes(StandardCharsets.UTF_8);
        var digest = Hash.SM3.of(signature).bytes();
        parts.put(SIGNATURE, signature);
        parts.put(VALUE, SignedData.of(digest, certificate, key.sign(digest)));
        return parts.packed();
    }

    private static String list() {
        return Xml.HEAD + """
                <ofd:Signatures %s>\
                <ofd:Signature ID="s001" Type="Sign" BaseLoc="/%s"/></ofd:Signatures>
                """.formatted(Ofd.SPACE, SIGNATURE);
    }

    private static String signature(Parts parts, Instant at) {
        var references = new StringBuilder();
        for (var name : parts.names())
            references.append("<ofd:Reference FileRef=\"/%s\"><ofd:CheckValue>%s</ofd:CheckValue></ofd:Reference>\n"
                    .formatted(
                            name, Hash.SM3.of(parts.content(name).orElseThrow()).base64()));
        return Xml.HEAD
                + """
                <ofd:Signature %s><ofd:SignedInfo><ofd:Provider ProviderName="Shuzhi" Version="1"/>\
                <ofd:SignatureMethod>%s</ofd:SignatureMethod><ofd:SignatureDateTime>%s</ofd:SignatureDateTime>\
                <ofd:References CheckMethod="%s">
                %s</ofd:References></ofd:SignedInfo><ofd:SignedValue>/%s</ofd:SignedValue></ofd:Signature>
                """.formatted(Ofd.SPACE, SignedData.SM2_WITH_SM3, TIME.format(at), SignedData.SM3, references, VALUE);
    }

    /// Checks a signed file against the certificate of the body that is said to have issued it.
    public static Check verify(byte[] ofd, Certificate certificate) {
        var unpacked = Parts.unpacked(ofd);
        if (unpacked.isEmpty()) return broken(Kind.NO_PACKAGE, "");
        var parts = unpacked.get();
        var signature = parts.content(SIGNATURE);
        var value = parts.content(VALUE);
        if (signature.isEmpty() || value.isEmpty()) return broken(Kind.NOT_SIGNED, "");
        var digest = Hash.SM3.of(signature.get()).bytes();
        switch (SignedData.check(value.get(), digest, certificate)) {
            case OTHER_DIGEST -> {
                return broken(Kind.PART_CHANGED, SIGNATURE);
            }
            case OTHER_CERTIFICATE -> {
                return broken(Kind.OTHER_CERTIFICATE, VALUE);
            }
            case DAMAGED -> {
                return broken(Kind.SIGNED_VALUE_CHANGED, VALUE);
            }
            case GOOD -> {}
        }
        var listed = new String(signature.get(), StandardCharsets.UTF_8);
        var faults = new ArrayList<>(changes(parts, listed));
        if (faults.isEmpty() && !parts.areAllOf(ofd)) faults.add(new Fault(Kind.PACKAGE_CHANGED, ""));
        var time = SIGNED_AT.matcher(listed);
        if (!time.find()) return broken(Kind.NOT_SIGNED, "");
        var signed = Instant.from(TIME.parse(time.group(1)));
        if (!certificate.covers(signed)) faults.add(new Fault(Kind.NOT_IN_FORCE, time.group(1)));
        return faults.isEmpty()
                ? new Intact(certificate.body(), signed, references(listed).size())
                : new Broken(faults);
    }

    /// Checks a signed file against a public key alone, without asking anybody (离线验签): the certificate in
    /// the file must be of that key, and everything else as it was signed.
    public static Check verify(byte[] ofd, PublicKey key) {
        var value = Parts.unpacked(ofd).flatMap(it -> it.content(VALUE));
        if (value.isEmpty()) return broken(Parts.unpacked(ofd).isEmpty() ? Kind.NO_PACKAGE : Kind.NOT_SIGNED, "");
        var certificate = SignedData.certificate(value.get());
        if (certificate.isEmpty()) return broken(Kind.SIGNED_VALUE_CHANGED, VALUE);
        boolean same = Arrays.equals(certificate.get().publicKey().encoded(), key.encoded());
        return same ? verify(ofd, certificate.get()) : broken(Kind.OTHER_CERTIFICATE, VALUE);
    }

    private static Broken broken(Kind kind, String part) {
        return new Broken(List.of(new Fault(kind, part)));
    }

    /// The parts against the signed list, in the order of the package.
    private static List<Fault> changes(Parts parts, String listed) {
        var expected = references(listed);
        var faults = new ArrayList<Fault>();
        for (var name : parts.names()) {
            if (name.equals(SIGNATURE) || name.equals(VALUE)) continue;
            var digest = expected.remove(name);
            if (digest == null) faults.add(new Fault(Kind.PART_ADDED, name));
            else if (!digest.equals(
                    Hash.SM3.of(parts.content(name).orElseThrow()).base64()))
                faults.add(new Fault(Kind.PART_CHANGED, name));
        }
        for (var missing : expected.keySet()) faults.add(new Fault(Kind.PART_REMOVED, missing));
        return faults;
    }

    private static SequencedMap<String, String> references(String listed) {
        var references = new LinkedHashMap<String, String>();
        for (Matcher at = REFERENCE.matcher(listed); at.find(); ) references.put(at.group(1), at.group(2));
        return references;
    }
}
