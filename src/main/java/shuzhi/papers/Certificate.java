package shuzhi.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.Optional;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import shuzhi.proof.Hash;
import shuzhi.proof.PublicKey;
import shuzhi.proof.SigningKey;
import shuzhi.proof.Sm;

/// The certificate of an issuing body (签发证书): X.509 with an SM2 key (GM/T 0015), made when the program is installed, or
/// given by a certificate authority.
public final class Certificate {
    private static final String BEGIN = "-----BEGIN CERTIFICATE-----";
    private static final String END = "-----END CERTIFICATE-----";

    private final X509CertificateHolder holder;
    private final byte[] der;

    private Certificate(X509CertificateHolder holder) {
        this.holder = holder;
        try {
            this.der = holder.getEncoded();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A certificate that a body signs for itself. The serial number follows from the key and the dates.
    ///
    /// @param body its name, for instance 连云港市行政审批局
    /// @param code its unified social credit code
    public static Certificate selfSigned(SigningKey key, String body, String code, Instant from, Instant until) {
        var name = new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "CN")
                .addRDN(BCStyle.O, body)
                .addRDN(BCStyle.ORGANIZATION_IDENTIFIER, code)
                .addRDN(BCStyle.CN, body)
                .build();
        var publicKey = SubjectPublicKeyInfo.getInstance(key.publicKey().encoded());
        try {
            var builder = new X509v3CertificateBuilder(
                    name, serial(key.publicKey(), from, until), Date.from(from), Date.from(until), name, publicKey);
            builder.addExtension(
                    Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
            return new Certificate(builder.build(new Signer(key)));
        } catch (CertIOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static BigInteger serial(PublicKey key, Instant from, Instant until) {
        var dates = (from + "/" + until).getBytes(StandardCharsets.US_ASCII);
        var digest = Hash.SM3.of(key.encoded(), dates).bytes();
        return new BigInteger(1, Arrays.copyOf(digest, 16));
    }

    /// Empty when this is no X.509 certificate with an SM2 key in PEM.
    public static Optional<Certificate> of(String pem) {
        var text = pem.strip();
        if (!text.startsWith(BEGIN) || !text.endsWith(END)) return Optional.empty();
        var body = text.substring(BEGIN.length(), text.length() - END.length());
        try {
            return of(Base64.getMimeDecoder().decode(body));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    static Optional<Certificate> of(byte[] der) {
        try {
            var certificate = new Certificate(new X509CertificateHolder(der));
            boolean sm2 = certificate.key("body").isPresent();
            return sm2 ? Optional.of(certificate) : Optional.empty();
        } catch (IOException | IllegalArgumentException | IllegalStateException _) {
            return Optional.empty();
        }
    }

    public String pem() {
        return BEGIN + "\n" + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der) + "\n" + END + "\n";
    }

    /// The name of the body.
    public String body() {
        var names = holder.getSubject().getRDNs(BCStyle.CN);
        return names.length == 0 ? "" : names[0].getFirst().getValue().toString();
    }

    /// What the body's signatures are checked with.
    public PublicKey publicKey() {
        return key("body").orElseThrow();
    }

    private Optional<PublicKey> key(String name) {
        try {
            var info = holder.getSubjectPublicKeyInfo().getEncoded();
            var encoded = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(info);
            var key = Sm.publicKey(name, "-----BEGIN PUBLIC KEY-----\n" + encoded + "\n-----END PUBLIC KEY-----\n");
            return key.ok() ? Optional.of(key.orThrow()) : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    byte[] encoded() {
        return der.clone();
    }

    X500Name issuer() {
        return holder.getIssuer();
    }

    BigInteger serialNumber() {
        return holder.getSerialNumber();
    }

    /// Was it in force at that time?
    public boolean covers(Instant time) {
        return holder.isValidOn(Date.from(time));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Certificate it && Arrays.equals(der, it.der);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(der);
    }

    @Override
    public String toString() {
        return "certificate of " + body();
    }

    /// Lets BouncyCastle's builder sign with a key that it does not know.
    private static final class Signer implements ContentSigner {
        private final SigningKey key;
        private final ByteArrayOutputStream message = new ByteArrayOutputStream();

        Signer(SigningKey key) {
            this.key = key;
        }

        @Override
        public AlgorithmIdentifier getAlgorithmIdentifier() {
            return new AlgorithmIdentifier(GMObjectIdentifiers.sm2sign_with_sm3);
        }

        @Override
        public OutputStream getOutputStream() {
            return message;
        }

        @Override
        public byte[] getSignature() {
            return key.sign(message.toByteArray());
        }
    }
}
