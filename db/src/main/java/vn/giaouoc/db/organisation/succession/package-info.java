/**
 * What went where when units merged, split or detached: which department and which employer goes on as which. It knows
 * events, departments and employers, and nothing of people. Begin with
 * {@link vn.giaouoc.db.organisation.succession.EventPlace}.
 */
@NullMarked
package vn.giaouoc.db.organisation.succession;

import org.jspecify.annotations.NullMarked;
