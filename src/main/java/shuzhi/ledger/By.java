package shuzhi.ledger;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import shuzhi.org.From;
import shuzhi.org.Role;

/// Whose posts may give a command (职权). No role, no power: the default is refusal (threat T8).
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface By {
    Role[] value();

    /// From where, seen from the place of the file.
    From from() default From.ITS_PLACE;
}
