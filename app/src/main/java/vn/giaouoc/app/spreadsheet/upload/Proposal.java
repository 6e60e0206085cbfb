package vn.giaouoc.app.spreadsheet.upload;

import java.util.List;

/**
 * How a file would be read, for the person to correct.
 *
 * @param uploadId names the upload in what follows
 * @param sheetName the sheet the list was found on
 * @param headerRow the last row of its header
 * @param remembered true when this unit confirmed the same columns before
 */
public record Proposal(
        String uploadId,
        String fileName,
        String sheetName,
        int headerRow,
        int rows,
        boolean remembered,
        List<ColumnProposal> columns) {}
