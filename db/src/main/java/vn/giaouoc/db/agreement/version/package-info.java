/**
 * The texts of an agreement on their way: each version with its state, every revision of it, and every move from state to
 * state. It knows the text and the states, never who may move what. Begin with
 * {@link vn.giaouoc.db.agreement.version.AgreementVersion}.
 */
@NullMarked
package vn.giaouoc.db.agreement.version;

import org.jspecify.annotations.NullMarked;
