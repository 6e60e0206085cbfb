/**
 * Who may call which route: the roles, the places they ask about, what each route asks for, feature by feature. Knows the
 * offices of the trade and nothing of the server. Begin with {@link vn.giaouoc.app.rights.route.RightsTable}.
 */
@NullMarked
package vn.giaouoc.app.rights.route;

import org.jspecify.annotations.NullMarked;
