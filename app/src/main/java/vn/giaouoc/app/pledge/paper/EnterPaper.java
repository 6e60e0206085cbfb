package vn.giaouoc.app.pledge.paper;

import java.time.LocalDate;
import java.util.List;

/**
 * Enter a signed list.
 *
 * @param campaign the campaign's code
 * @param fileName as the officer's computer calls it; shown only
 * @param content the scanned list: PDF, JPG or PNG, at most 10 MB
 * @param signedOn the day the list was signed
 * @param personIds those whose signature stands on it, one by one
 */
@SuppressWarnings("ArrayRecordComponent") // a file on its way to a column
public record EnterPaper(
        long organisationId,
        String campaign,
        String fileName,
        byte[] content,
        LocalDate signedOn,
        List<Long> personIds) {}
