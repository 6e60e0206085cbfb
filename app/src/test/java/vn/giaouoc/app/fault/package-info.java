/**
 * Breaks the database on purpose, at one statement after the other. It knows JDBC and no feature, so every feature's
 * tests may use it. Begin with {@link vn.giaouoc.app.fault.FaultAtEveryStatement}.
 */
@NullMarked
package vn.giaouoc.app.fault;

import org.jspecify.annotations.NullMarked;
