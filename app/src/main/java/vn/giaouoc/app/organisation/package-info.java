/**
 * The organisation tree: founding, renaming, transferring and dissolving units, and every question about who is below
 * whom on a day. It knows no other feature. Begin with {@link vn.giaouoc.app.organisation.Jurisdiction}.
 */
@NullMarked
package vn.giaouoc.app.organisation;

import org.jspecify.annotations.NullMarked;
