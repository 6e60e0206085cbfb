/**
 * Who may what at whose unit, asked of every route there is: the table, the scene and the questions. It knows the whole
 * of app as a stranger knows it, over HTTP. Begin with {@link vn.giaouoc.app.rights.route.RightsTable}.
 */
@NullMarked
package vn.giaouoc.app.rights;

import org.jspecify.annotations.NullMarked;
