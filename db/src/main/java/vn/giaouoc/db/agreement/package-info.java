/**
 * Giao ước thi đua as rows: the agreement for life, its code and who keeps it; the rooms below hold its text, versions,
 * parties and figures. It knows organisations, campaigns and common values. Begin with
 * {@link vn.giaouoc.db.agreement.Agreement}.
 */
@NullMarked
package vn.giaouoc.db.agreement;

import org.jspecify.annotations.NullMarked;
