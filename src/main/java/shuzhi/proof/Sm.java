package shuzhi.proof;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.bouncycastle.asn1.gm.GMNamedCurves;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.generators.ECKeyPairGenerator;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.modes.gcm.BasicGCMMultiplier;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.ECKeyGenerationParameters;
import org.bouncycastle.crypto.params.ECKeyParameters;
import org.bouncycastle.crypto.params.ECNamedDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.KeyParameter;
import org.bouncycastle.crypto.params.ParametersWithID;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.crypto.signers.SM2Signer;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import org.bouncycastle.crypto.util.PrivateKeyInfoFactory;
import org.bouncycastle.crypto.util.PublicKeyFactory;
import org.bouncycastle.crypto.util.SubjectPublicKeyInfoFactory;

/// The national algorithms (国密算法): SM3 (GB/T 32905), SM2 signatures (GB/T 32918) and SM4-GCM (GB/T 32907, RFC 8998).
/// The only class of this package that knows BouncyCastle.
public final class Sm {
    /// The user id that SM2 mixes into every signature when nothing else is agreed.
    static final byte[] USER = "1234567812345678".getBytes(StandardCharsets.US_ASCII);

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    /// Bytes from which the multiplication table of GCM is worth making.
    private static final int TABLE_FROM = 2_048;
    private static final ECNamedDomainParameters CURVE = new ECNamedDomainParameters(
            GMObjectIdentifiers.sm2p256v1, GMNamedCurves.getByOID(GMObjectIdentifiers.sm2p256v1));
    private static final ThreadLocal<SM3Digest> DIGEST = ThreadLocal.withInitial(SM3Digest::new);

    private Sm() {}

    static Digest sm3(byte[]... parts) {
        var digest = DIGEST.get();
        for (var part : parts) digest.update(part, 0, part.length);
        var out = new byte[Digest.LENGTH];
        digest.doFinal(out, 0);
        return Digest.of(out);
    }

    /// A new SM2 private key as PKCS#8 in PEM; `openssl pkey` reads it.
    public static String newPrivateKey(SecureRandom random) {
        var generator = new ECKeyPairGenerator();
        generator.init(new ECKeyGenerationParameters(CURVE, random));
        return privatePem((ECPrivateKeyParameters) generator.generateKeyPair().getPrivate());
    }

    /// @param d the private number, for the published examples of the standard
    static String privateKeyOf(BigInteger d) {
        return privatePem(new ECPrivateKeyParameters(d, CURVE));
    }

    private static String privatePem(ECPrivateKeyParameters key) {
        try {
            return pem(
                    "PRIVATE KEY",
                    PrivateKeyInfoFactory.createPrivateKeyInfo(key).getEncoded());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /// @param name who signs: the origin of the ledger, or the name of the witness
    /// @param pem PKCS#8; [Failure.Kind#KEY_FORMAT] when it is no SM2 private key
    /// @param random fresh for every signature; a repeated number would give the key away
    public static Verdict<SigningKey> signingKey(String name, String pem, SecureRandom random) {
        var key = decode("PRIVATE KEY", pem).flatMap(der -> parameters(der, true));
        if (!Checkpoint.isName(name) || !(key.orElse(null) instanceof ECPrivateKeyParameters d))
            return Verdict.fails(Failure.of(Failure.Kind.KEY_FORMAT, name));
        var point = new ECPublicKeyParameters(CURVE.getG().multiply(d.getD()), CURVE);
        return Verdict.holds(new Sm2SigningKey(d, random, sm2PublicKey(name, point)));
    }

    /// @param pem SubjectPublicKeyInfo; [Failure.Kind#KEY_FORMAT] when it is no SM2 public key
    public static Verdict<PublicKey> publicKey(String name, String pem) {
        var key = decode("PUBLIC KEY", pem).flatMap(der -> parameters(der, false));
        if (!Checkpoint.isName(name) || !(key.orElse(null) instanceof ECPublicKeyParameters point))
            return Verdict.fails(Failure.of(Failure.Kind.KEY_FORMAT, name));
        return Verdict.holds(sm2PublicKey(name, point));
    }

    /// SM3 over what is too long to hold in memory.
    public static MessageDigest stream() {
        return new org.bouncycastle.jcajce.provider.digest.SM3.Digest();
    }

    /// Reads a key with its name (具名公钥): the first line is the name, PEM follows. `openssl pkey -pubin` passes over the
    /// name.
    public static Verdict<PublicKey> publicKey(String document) {
        int end = document.indexOf('\n');
        return end < 0
                ? Verdict.fails(Failure.of(Failure.Kind.KEY_FORMAT, document))
                : publicKey(document.substring(0, end).strip(), document.substring(end + 1));
    }

    private static Optional<AsymmetricKeyParameter> parameters(byte[] der, boolean secret) {
        try {
            var key = secret ? PrivateKeyFactory.createKey(der) : PublicKeyFactory.createKey(der);
            var ours = key instanceof ECKeyParameters ec
                    && ec.getParameters().getCurve().equals(CURVE.getCurve())
                    && ec.getParameters().getG().equals(CURVE.getG());
            return ours ? Optional.of(key) : Optional.empty();
        } catch (IOException | RuntimeException _) {
            // BouncyCastle reports damaged bytes by many unchecked exceptions; all mean the same to the reader
            return Optional.empty();
        }
    }

    private static PublicKey sm2PublicKey(String name, ECPublicKeyParameters point) {
        try {
            // encoded anew over the named curve, so that one key has one encoding
            var named = new ECPublicKeyParameters(point.getQ(), CURVE);
            var info = SubjectPublicKeyInfoFactory.createSubjectPublicKeyInfo(named);
            return new Sm2PublicKey(name, named, info.getEncoded());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String pem(String label, byte[] der) {
        var body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
        return "-----BEGIN " + label + "-----\n" + body + "\n-----END " + label + "-----\n";
    }

    private static Optional<byte[]> decode(String label, String pem) {
        var text = pem.strip();
        var begin = "-----BEGIN " + label + "-----";
        var end = "-----END " + label + "-----";
        if (text.length() < begin.length() + end.length() || !text.startsWith(begin) || !text.endsWith(end))
            return Optional.empty();
        return Digest.decode(
                text.substring(begin.length(), text.length() - end.length()).replaceAll("\\s", ""));
    }

    /// Encrypts with SM4-GCM: nonce ‖ ciphertext ‖ tag of 16 bytes.
    ///
    /// @param key 16 bytes
    /// @param nonce 12 bytes, never used twice under one key
    /// @param bound bytes that are not hidden but must be the same when it is opened, for instance the position
    public static byte[] seal(byte[] key, byte[] nonce, byte[] bound, byte[] plain) {
        if (nonce.length != NONCE) throw new IllegalArgumentException("a nonce has 12 bytes, not " + nonce.length);
        try {
            var cipher = cipher(true, plain.length, key, nonce, bound);
            var out = Arrays.copyOf(nonce, NONCE + cipher.getOutputSize(plain.length));
            int written = cipher.processBytes(plain, 0, plain.length, out, NONCE);
            cipher.doFinal(out, NONCE + written);
            return out;
        } catch (InvalidCipherTextException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Empty when the key is another, or one bit of sealed or bound bytes has changed.
    public static Optional<byte[]> open(byte[] key, byte[] bound, byte[] sealed) {
        if (sealed.length < NONCE + TAG_BITS / 8) return Optional.empty();
        try {
            var cipher = cipher(false, sealed.length, key, Arrays.copyOf(sealed, NONCE), bound);
            var out = new byte[cipher.getOutputSize(sealed.length - NONCE)];
            int written = cipher.processBytes(sealed, NONCE, sealed.length - NONCE, out, 0);
            cipher.doFinal(out, written);
            return Optional.of(out);
        } catch (InvalidCipherTextException _) {
            return Optional.empty();
        }
    }

    /// A short message costs less without the table that a long one gains from.
    private static GCMBlockCipher cipher(boolean seal, int length, byte[] key, byte[] nonce, byte[] bound) {
        var cipher = (GCMBlockCipher)
                (length < TABLE_FROM
                        ? GCMBlockCipher.newInstance(new SM4Engine(), new BasicGCMMultiplier())
                        : GCMBlockCipher.newInstance(new SM4Engine()));
        cipher.init(seal, new AEADParameters(new KeyParameter(key), TAG_BITS, nonce, bound));
        return cipher;
    }

    private record Sm2SigningKey(ECPrivateKeyParameters key, SecureRandom random, PublicKey publicKey)
            implements SigningKey {
        @Override
        public byte[] sign(byte[] message) {
            try {
                var signer = new SM2Signer(new SM3Digest());
                signer.init(true, new ParametersWithID(new ParametersWithRandom(key, random), USER));
                signer.update(message, 0, message.length);
                return signer.generateSignature();
            } catch (CryptoException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public String toString() {
            return "signing key of " + publicKey.name();
        }
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Sm2PublicKey(String name, ECPublicKeyParameters key, byte[] der) implements PublicKey {
        @Override
        public byte[] encoded() {
            return der.clone();
        }

        @Override
        public String pem() {
            return Sm.pem("PUBLIC KEY", der);
        }

        @Override
        public boolean verifies(byte[] message, byte[] signature) {
            var signer = new SM2Signer(new SM3Digest());
            signer.init(false, new ParametersWithID(key, USER));
            signer.update(message, 0, message.length);
            return signer.verifySignature(signature);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Sm2PublicKey it && name.equals(it.name) && Arrays.equals(der, it.der);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(der);
        }
    }
}
