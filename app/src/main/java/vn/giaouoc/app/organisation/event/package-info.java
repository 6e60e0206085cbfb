/**
 * The verbs of the tree: found, rename, transfer, dissolve, and taking them back. Each verb plans first and carries out
 * what it planned, so that a preview shows what will happen. Begin with {@link vn.giaouoc.app.organisation.event.TreeRules}.
 */
@NullMarked
package vn.giaouoc.app.organisation.event;

import org.jspecify.annotations.NullMarked;
