/// The reorganisation of an organisation in bankruptcy (破产重整) as a thing.
@NullMarked
package shuzhi.credit.reorganisation;

import org.jspecify.annotations.NullMarked;
