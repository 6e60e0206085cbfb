/**
 * Lists brought in over the API: members of a unit, units below a unit. It knows the import services and the files they
 * read, and is known by nobody. Begin with {@link vn.giaouoc.app.intake.MemberImportApi}.
 */
@NullMarked
package vn.giaouoc.app.intake;

import org.jspecify.annotations.NullMarked;
