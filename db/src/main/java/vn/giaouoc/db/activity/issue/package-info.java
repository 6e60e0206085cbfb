/**
 * Questions raised in a dialogue, with who answers by when and what came of them (trade: BD-23). It knows the record it was
 * raised in by its id. Begin with {@link vn.giaouoc.db.activity.issue.DialogueIssue}.
 */
@NullMarked
package vn.giaouoc.db.activity.issue;

import org.jspecify.annotations.NullMarked;
