/**
 * The rules of importing members, on the files officers really keep. Begin with
 * {@link vn.giaouoc.app.member.intake.SampleFilesTest}.
 */
@NullMarked
package vn.giaouoc.app.member.intake;

import org.jspecify.annotations.NullMarked;
