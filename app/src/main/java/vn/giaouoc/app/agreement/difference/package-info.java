/**
 * What changed between two texts, clause by clause and word by word, and putting a proposal into a text that has moved on.
 * It knows contents only. Begin with {@link vn.giaouoc.app.agreement.difference.ContentDifference}.
 */
@NullMarked
package vn.giaouoc.app.agreement.difference;

import org.jspecify.annotations.NullMarked;
