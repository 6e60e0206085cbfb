/**
 * What the portal does. Each package below is a feature of the same name as in db and ui. Begin with
 * {@link vn.giaouoc.app.Portal}.
 */
@NullMarked
package vn.giaouoc.app;

import org.jspecify.annotations.NullMarked;
