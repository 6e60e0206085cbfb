/**
 * Bringing forms into the portal: YAML files read once at start, checked as a whole, kept in versions. Begin with
 * {@link vn.giaouoc.app.report.form.Forms}; what a file may say is told in {@code reports/bao-cao-nam.yml}.
 */
@NullMarked
package vn.giaouoc.app.report.form;

import org.jspecify.annotations.NullMarked;
