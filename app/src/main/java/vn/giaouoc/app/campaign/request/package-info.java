/**
 * What a federation asks for when it opens a year, sets a window or a deadline, or issues a new text. Plain records, the
 * same for the API and the screens. Begin with {@link vn.giaouoc.app.campaign.request.OpenYear}.
 */
@NullMarked
package vn.giaouoc.app.campaign.request;

import org.jspecify.annotations.NullMarked;
