/** The rules of campaigns, told as tests on the real engine. */
@NullMarked
package vn.giaouoc.app.campaign;

import org.jspecify.annotations.NullMarked;
