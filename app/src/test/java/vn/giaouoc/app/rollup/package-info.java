/** Rules of the figures, as tests. Begin with {@link vn.giaouoc.app.rollup.RollupServiceTest}. */
@NullMarked
package vn.giaouoc.app.rollup;

import org.jspecify.annotations.NullMarked;
