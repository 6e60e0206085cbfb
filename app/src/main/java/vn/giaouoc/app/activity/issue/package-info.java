/**
 * Issues raised in dialogues: who answers by when, what came of them, and which are open over all dialogues. Begin with
 * {@link vn.giaouoc.app.activity.issue.IssueService}.
 */
@NullMarked
package vn.giaouoc.app.activity.issue;

import org.jspecify.annotations.NullMarked;
