package shuzhi.ledger;

/// A file handed in with a command (附件): its name, and the SM3 of its content, which binds the content to the
/// act.
public record Attachment(String name, @Uploaded String digest) {}
