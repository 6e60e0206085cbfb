package vn.giaouoc.app.document;

/**
 * A file to hand out.
 *
 * @param name letters and digits that every system takes
 * @param pages how many sheets the printer will take
 */
@SuppressWarnings("ArrayRecordComponent") // written once, handed out once
public record PrintedFile(String name, byte[] content, int pages) {

    public static final String PDF = "application/pdf";
    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
}
