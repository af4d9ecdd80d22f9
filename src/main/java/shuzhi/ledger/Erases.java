package shuzhi.ledger;

/// An act that destroys the key of a subject (删除个人信息), Personal Information Protection Law art. 47: with the key every
/// salt and every private value of that subject is gone for good, while the public lines and the tree stay whole.
public interface Erases {
    String subject();
}
