package shuzhi.ledger;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The hash of a paper that was uploaded before (已上传文件的杂凑值): who names it must have uploaded it. Empty
/// for a paper that was only shown.
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Uploaded {}
