@NullMarked
package shuzhi.business;

import org.jspecify.annotations.NullMarked;
