/**
 * Measurements anyone can run with {@code ./portal bench NAME}; each prints its figures and, last, one JSON line. They may
 * know every feature. Begin with {@link vn.giaouoc.app.bench.RollupBench}.
 */
@NullMarked
package vn.giaouoc.app.bench;

import org.jspecify.annotations.NullMarked;
