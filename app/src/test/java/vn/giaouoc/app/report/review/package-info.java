/** How reports are reviewed, told as sentences on the real engine. */
@NullMarked
package vn.giaouoc.app.report.review;

import org.jspecify.annotations.NullMarked;
