/**
 * Proves that figures and rows agree: recomputes every tally and every digest from the rows, with SQL of its own, and
 * names what differs. It changes nothing. Begin with {@link vn.giaouoc.app.pledge.check.CheckService}.
 */
@NullMarked
package vn.giaouoc.app.pledge.check;

import org.jspecify.annotations.NullMarked;
