package shuzhi.papers;

import shuzhi.proof.SigningKey;

/// Who signs papers (签名人): a post with its own key, and the certificate that names it.
public record Signatory(SigningKey key, Certificate certificate) {}
