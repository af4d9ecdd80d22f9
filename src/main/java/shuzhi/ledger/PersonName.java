package shuzhi.ledger;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The name of a natural person (自然人姓名): it never stands in a public line, and is looked for in texts before they are
/// published.
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface PersonName {
    /// The component of the same record that is true when it is the name of an organisation; empty when it never is.
    String unless() default "";
}
