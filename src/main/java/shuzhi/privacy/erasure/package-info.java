/// Erasures (删除个人信息), Personal Information Protection Law art. 47.
@NullMarked
package shuzhi.privacy.erasure;

import org.jspecify.annotations.NullMarked;
