/**
 * A file between upload and writing: kept aside, its columns proposed, its problems named by row and column, its bad rows
 * given back to be mended. It knows no feature. Begin with {@link vn.giaouoc.app.spreadsheet.upload.Uploads}.
 */
@NullMarked
package vn.giaouoc.app.spreadsheet.upload;

import org.jspecify.annotations.NullMarked;
