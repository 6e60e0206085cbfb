/**
 * Events that make units of units: merge (sáp nhập), consolidate (hợp nhất), split (chia), detach (tách), looked at
 * beforehand, carried out as a whole, taken back as a whole. It knows the tree and its workplaces; people and offices follow
 * by themselves. Begin with {@link vn.giaouoc.app.organisation.succession.SuccessionService}.
 */
@NullMarked
package vn.giaouoc.app.organisation.succession;

import org.jspecify.annotations.NullMarked;
