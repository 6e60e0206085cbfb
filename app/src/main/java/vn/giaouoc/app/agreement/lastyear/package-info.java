/**
 * What targets came to the year before, shown beside those of this year. It reads the rows of agreements and asks no
 * rights. Begin with {@link vn.giaouoc.app.agreement.lastyear.LastYear}.
 */
@NullMarked
package vn.giaouoc.app.agreement.lastyear;

import org.jspecify.annotations.NullMarked;
