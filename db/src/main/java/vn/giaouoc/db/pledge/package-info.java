/**
 * What a person promised in one campaign year, and what the promise went through: the row, its canonical content and
 * digest, its receipt code. It knows ids of persons, campaigns and organisations, and no rule about who may sign. Begin
 * with {@link vn.giaouoc.db.pledge.Pledge}.
 */
@NullMarked
package vn.giaouoc.db.pledge;

import org.jspecify.annotations.NullMarked;
