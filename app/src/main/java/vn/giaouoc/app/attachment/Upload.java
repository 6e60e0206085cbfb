package vn.giaouoc.app.attachment;

/**
 * A file as it came in.
 *
 * @param name as the uploader's device calls it; shown only
 */
@SuppressWarnings("ArrayRecordComponent") // a file on its way to a column
public record Upload(String name, byte[] content) {}
