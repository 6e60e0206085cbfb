/**
 * The screen on which an officer brings a list of members in. It shows what
 * {@link vn.giaouoc.app.member.intake.MemberImportService} found and asks for decisions. Begin with
 * {@link vn.giaouoc.ui.member.intake.ImportMembersView}.
 */
@NullMarked
package vn.giaouoc.ui.member.intake;

import org.jspecify.annotations.NullMarked;
