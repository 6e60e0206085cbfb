/**
 * The projector of a meeting: one signing as everybody in the room may see it, with names of parties and states and nothing
 * of people. It is opened by whoever keeps the agreement and then needs no signing in. Begin with
 * {@link vn.giaouoc.app.agreement.signing.screen.ScreenService}.
 */
@NullMarked
package vn.giaouoc.app.agreement.signing.screen;

import org.jspecify.annotations.NullMarked;
