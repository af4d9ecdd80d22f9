package shuzhi.proof;

/// A named public key (公钥): enough to check what a ledger or a witness has signed.
public interface PublicKey {
    /// Who signs: the origin of a ledger, or the name of a witness. No spaces, no plus sign.
    String name();

    /// SubjectPublicKeyInfo in DER.
    byte[] encoded();

    /// SubjectPublicKeyInfo in PEM; `openssl pkey -pubin` reads it.
    String pem();

    /// False for a wrong signature and for bytes that are no signature at all.
    boolean verifies(byte[] message, byte[] signature);
}
