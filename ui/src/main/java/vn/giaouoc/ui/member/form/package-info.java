/**
 * Writing a member down: the fields, what is wrong beside each, people alike side by side before anything is saved.
 * It knows the service of members. Begin with {@link vn.giaouoc.ui.member.form.MemberDialog}.
 */
@NullMarked
package vn.giaouoc.ui.member.form;

import org.jspecify.annotations.NullMarked;
