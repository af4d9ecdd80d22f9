/// Personal data (个人信息保护): erasing what the house keeps of a person.
@NullMarked
package shuzhi.privacy;

import org.jspecify.annotations.NullMarked;
