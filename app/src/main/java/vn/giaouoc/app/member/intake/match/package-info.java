/**
 * Who a row means: somebody new, somebody known, somebody who stands twice in the file, somebody who may be known. It reads
 * people and writes nothing. Begin with {@link vn.giaouoc.app.member.intake.match.RowMatcher}.
 */
@NullMarked
package vn.giaouoc.app.member.intake.match;

import org.jspecify.annotations.NullMarked;
