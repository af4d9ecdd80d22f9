package shuzhi.proof;

/// A private key that can sign (签名密钥). A signing device can stand behind it. Safe for many threads.
public interface SigningKey {
    PublicKey publicKey();

    byte[] sign(byte[] message);
}
