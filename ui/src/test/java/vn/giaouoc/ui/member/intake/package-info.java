/**
 * The import screens with the real beans, without a browser. Begin with
 * {@link vn.giaouoc.ui.member.intake.ImportMembersViewTest}.
 */
@NullMarked
package vn.giaouoc.ui.member.intake;

import org.jspecify.annotations.NullMarked;
