package vn.giaouoc.app.rights.route;

import static vn.giaouoc.app.rights.route.Right.KEEP_AGREEMENT;
import static vn.giaouoc.app.rights.route.Right.KEEP_PAPERS;
import static vn.giaouoc.app.rights.route.Right.OPEN;
import static vn.giaouoc.app.rights.route.Right.SEE_AGREEMENT;
import static vn.giaouoc.app.rights.route.Right.SIGNED_IN;
import static vn.giaouoc.app.rights.route.Right.SIGN_FOR_DEPARTMENT;
import static vn.giaouoc.app.rights.route.Row.read;
import static vn.giaouoc.app.rights.route.Row.row;
import static vn.giaouoc.app.rights.route.Row.stops;

import java.util.List;

/** Agreements: signing and papers. */
final class AgreementRoutes {

    private static final String END_SIGNING = "{\"versionId\":\"$openVersion\",\"reason\":\"Sửa chỉ tiêu\"}";
    private static final String PAPER_FILE =
            "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"ban-ky.pdf\"\r\n"
                    + "Content-Type: application/pdf\r\n\r\n%PDF-1.7 $fresh\r\n--part--\r\n";

    static final List<Row> ROWS = List.of(
            // signing an agreement
            read(SIGNED_IN, "/api/agreements/codes/{agreementCode}/signing"),
            row(
                    SIGN_FOR_DEPARTMENT,
                    "POST",
                    "/api/agreements/{agreementId}/signing/sign",
                    "{\"id\":\"$uuid\",\"versionId\":\"$openVersion\",\"partyId\":\"$openParty\","
                            + "\"sha256\":\"$openText\",\"secret\":\"$secret\"}"),
            row(
                    SIGN_FOR_DEPARTMENT,
                    "POST",
                    "/api/agreements/{agreementId}/signing/refuse",
                    "{\"versionId\":\"$openVersion\",\"partyId\":\"$openParty\",\"reason\":\"Chỉ tiêu cao\"}"),
            read(SEE_AGREEMENT, "/api/agreements/{agreementId}/signing"),
            row(
                    KEEP_AGREEMENT,
                    "POST",
                    "/api/agreements/{agreementId}/signing/open",
                    "{\"versionId\":\"$agreedVersion\",\"expiresOn\":\"$tomorrow\"}"),
            row(
                    KEEP_AGREEMENT,
                    "POST",
                    "/api/agreements/{agreementId}/signing/extend",
                    "{\"versionId\":\"$expiredVersion\",\"expiresOn\":\"$tomorrow\"}"),
            row(KEEP_AGREEMENT, "POST", "/api/agreements/{agreementId}/signing/back", END_SIGNING),
            row(KEEP_AGREEMENT, "POST", "/api/agreements/{agreementId}/signing/cancel", END_SIGNING),
            row(
                    KEEP_AGREEMENT,
                    "POST",
                    "/api/agreements/{agreementId}/signing/amend",
                    "{\"reason\":\"Thêm chỉ tiêu\"}"),
            row(
                    KEEP_AGREEMENT,
                    "POST",
                    "/api/agreements/{agreementId}/signing/reminders",
                    "{\"versionId\":\"$openVersion\",\"partyIds\":[]}"),
            row(
                    KEEP_AGREEMENT,
                    "POST",
                    "/api/agreements/{agreementId}/signing/screen",
                    "{\"versionId\":\"$openVersion\"}"),
            stops(OPEN, "POST", "/api/agreements/screen", "{\"token\":\"khong-co\"}"),

            // papers of an agreement
            read(SEE_AGREEMENT, "/api/agreements/{agreementId}/papers"),
            read(SEE_AGREEMENT, "/api/agreements/{agreementId}/papers/pdf"),
            read(SEE_AGREEMENT, "/api/agreements/{agreementId}/papers/docx"),
            read(SEE_AGREEMENT, "/api/agreements/{agreementId}/papers/files/{paperId}"),
            row(
                    KEEP_PAPERS,
                    "PUT",
                    "/api/agreements/{agreementId}/papers/head",
                    "{\"number\":\"05\",\"symbol\":\"GƯ-CĐCS\",\"place\":\"Pleiku\",\"day\":\"$today\","
                            + "\"unionCapacity\":\"CHỦ TỊCH\",\"employerCapacity\":\"GIÁM ĐỐC\",\"recipients\":\"Lưu: VT\","
                            + "\"revision\":0}"),
            row(KEEP_PAPERS, "POST", "/api/agreements/{agreementId}/papers/files", PAPER_FILE));

    private AgreementRoutes() {}
}
