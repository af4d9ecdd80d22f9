package shuzhi.papers;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;

/// A signature value (签名值) as GB/T 35275-2017, 8, has it: the signed digest, the certificate, the SM2
/// signature.
final class SignedData {
    static final String SM3 = "1.2.156.10197.1.401";
    static final String SM2_WITH_SM3 = "1.2.156.10197.1.501";
    private static final ASN1ObjectIdentifier SM2_SIGN = new ASN1ObjectIdentifier("1.2.156.10197.1.301.1");
    private static final ASN1ObjectIdentifier DATA = new ASN1ObjectIdentifier("1.2.156.10197.6.1.4.2.1");
    private static final ASN1ObjectIdentifier SIGNED_DATA = new ASN1ObjectIdentifier("1.2.156.10197.6.1.4.2.2");

    private SignedData() {}

    enum Finding {
        GOOD,
        /// A good signature of that certificate, but of something else.
        OTHER_DIGEST,
        OTHER_CERTIFICATE,
        DAMAGED
    }

    /// @param digest what is signed: the SM3 digest of the signature file
    /// @param signature the SM2 signature of the digest, r and s in DER
    static byte[] of(byte[] digest, Certificate certificate, byte[] signature) {
        try {
            return structure(digest, certificate, signature).getEncoded("DER");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ASN1Sequence structure(byte[] digest, Certificate certificate, byte[] signature) throws IOException {
        var sm3 = new AlgorithmIdentifier(new ASN1ObjectIdentifier(SM3));
        var signer = sequence(
                new ASN1Integer(1),
                sequence(certificate.issuer(), new ASN1Integer(certificate.serialNumber())),
                sm3,
                new AlgorithmIdentifier(SM2_SIGN),
                new DEROctetString(signature));
        var signed = sequence(
                new ASN1Integer(1),
                new DERSet(sm3),
                content(DATA, new DEROctetString(digest)),
                new DERTaggedObject(false, 0, new DERSet(ASN1Primitive.fromByteArray(certificate.encoded()))),
                new DERSet(signer));
        return content(SIGNED_DATA, signed);
    }

    private static ASN1Sequence content(ASN1ObjectIdentifier type, ASN1Encodable content) {
        return sequence(type, new DERTaggedObject(true, 0, content));
    }

    private static ASN1Sequence sequence(ASN1Encodable... elements) {
        var vector = new ASN1EncodableVector();
        for (var element : elements) vector.add(element);
        return new DERSequence(vector);
    }

    /// Checks a value as strictly as can be: apart from the signature itself, every byte must be the one that
    /// follows from the digest and the certificate.
    static Finding check(byte[] value, byte[] digest, Certificate certificate) {
        try {
            var fields = Fields.of(value);
            if (!Arrays.equals(fields.certificate, certificate.encoded())) return Finding.OTHER_CERTIFICATE;
            boolean exact = Arrays.equals(value, of(fields.digest, certificate, fields.signature));
            boolean signed = certificate.publicKey().verifies(fields.digest, fields.signature);
            if (!exact || !signed) return Finding.DAMAGED;
            return Arrays.equals(fields.digest, digest) ? Finding.GOOD : Finding.OTHER_DIGEST;
        } catch (IOException | RuntimeException _) {
            // BouncyCastle reports damaged bytes by many unchecked exceptions; all mean the same to the reader
            return Finding.DAMAGED;
        }
    }

    /// The certificate that stands in a value; empty for a damaged one. Whose it is must still be asked.
    static Optional<Certificate> certificate(byte[] value) {
        try {
            return Certificate.of(Fields.of(value).certificate);
        } catch (IOException | RuntimeException _) {
            return Optional.empty();
        }
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Fields(byte[] digest, byte[] certificate, byte[] signature) {
        static Fields of(byte[] value) throws IOException {
            var signed = ASN1Sequence.getInstance(inner(ASN1Sequence.getInstance(value)));
            var digest = ASN1OctetString.getInstance(inner(ASN1Sequence.getInstance(signed.getObjectAt(2))));
            var certificates = ASN1Set.getInstance(ASN1TaggedObject.getInstance(signed.getObjectAt(3)), false);
            var signer = ASN1Sequence.getInstance(
                    ASN1Set.getInstance(signed.getObjectAt(4)).getObjectAt(0));
            return new Fields(
                    digest.getOctets(),
                    certificates.getObjectAt(0).toASN1Primitive().getEncoded("DER"),
                    ASN1OctetString.getInstance(signer.getObjectAt(4)).getOctets());
        }

        private static ASN1Primitive inner(ASN1Sequence content) {
            return ASN1TaggedObject.getInstance(content.getObjectAt(1))
                    .getExplicitBaseObject()
                    .toASN1Primitive();
        }
    }
}
