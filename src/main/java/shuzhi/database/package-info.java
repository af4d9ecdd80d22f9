@NullMarked
package shuzhi.database;

import org.jspecify.annotations.NullMarked;
