/// The binding of an account to an organisation (账号绑定) as a thing.
@NullMarked
package shuzhi.credit.binding;

import org.jspecify.annotations.NullMarked;
