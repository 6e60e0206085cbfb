/** The projector shows a signing and nothing of people, told in sentences. */
@NullMarked
package vn.giaouoc.app.agreement.signing.screen;

import org.jspecify.annotations.NullMarked;
