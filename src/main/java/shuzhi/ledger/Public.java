package shuzhi.ledger;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks a component of an act that stands in the public line (公开字段).
/// Every other component is private: encrypted, erasable, and bound to the line by a salted commitment only.
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Public {}
