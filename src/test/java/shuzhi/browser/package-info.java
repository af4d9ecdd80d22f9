@NullMarked
package shuzhi.browser;

import org.jspecify.annotations.NullMarked;
