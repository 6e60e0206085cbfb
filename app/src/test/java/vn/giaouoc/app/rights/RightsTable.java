package vn.giaouoc.app.rights;

import static vn.giaouoc.app.rights.Right.DECIDE_OVER_UNIT;
import static vn.giaouoc.app.rights.Right.HOLD_OFFICE;
import static vn.giaouoc.app.rights.Right.INVITE;
import static vn.giaouoc.app.rights.Right.KEEP_ACCOUNTS;
import static vn.giaouoc.app.rights.Right.KEEP_ACTIVITIES;
import static vn.giaouoc.app.rights.Right.KEEP_AGREEMENT;
import static vn.giaouoc.app.rights.Right.KEEP_CAMPAIGNS;
import static vn.giaouoc.app.rights.Right.KEEP_MEMBERS;
import static vn.giaouoc.app.rights.Right.KEEP_PAPERS;
import static vn.giaouoc.app.rights.Right.KEEP_TREE;
import static vn.giaouoc.app.rights.Right.KEEP_WORKPLACES;
import static vn.giaouoc.app.rights.Right.MOVE_MEMBERS;
import static vn.giaouoc.app.rights.Right.OPEN;
import static vn.giaouoc.app.rights.Right.OPEN_KIOSK;
import static vn.giaouoc.app.rights.Right.SEE_ACTIVITIES;
import static vn.giaouoc.app.rights.Right.SEE_AGREEMENT;
import static vn.giaouoc.app.rights.Right.SEE_FIGURES;
import static vn.giaouoc.app.rights.Right.SEE_MEMBERS;
import static vn.giaouoc.app.rights.Right.SEE_PERSON;
import static vn.giaouoc.app.rights.Right.SIGNED_IN;
import static vn.giaouoc.app.rights.Right.SIGN_FOR_DEPARTMENT;

import java.util.List;

/**
 * Every route under /api: what it asks for, and a request that would be good if one had the right. Words after $ are
 * filled by {@link RightsScene}. A route that is missing here fails the matrix.
 */
final class RightsTable {

    /**
     * One route.
     *
     * @param method GET, POST, PUT or DELETE
     * @param path as the router has it
     * @param query with $words, or nothing
     * @param body JSON with $words, or nothing
     * @param done true when somebody who may gets a 2xx or 3xx for this request; false when it stops at a rule
     */
    record Row(Right right, String method, String path, String query, String body, boolean done) {

        String route() {
            return method + " " + path;
        }

        boolean ofPerson() {
            return path.contains("{personId}") || path.contains("{person}");
        }
    }

    private static final String ON_TODAY = "{\"organisationId\":\"$unit\",\"on\":\"$today\"}";
    private static final String DECISION = "\"decision\":{\"number\":\"1/QĐ\",\"effectiveOn\":\"$today\"}}";
    private static final String FOUND = "{\"parentId\":$unit,\"name\":\"Tổ $fresh\",\"level\":\"GROUP\","
            + "\"unitType\":\"SCHOOL\",\"counted\":true,\"employers\":[]," + DECISION;
    private static final String RENAME = "{\"organisationId\":$unit,\"name\":\"$unitName $fresh\"," + DECISION;
    private static final String TRANSFER = "{\"organisationId\":$unit,\"newParentId\":$parent," + DECISION;
    private static final String DISSOLVE = "{\"organisationId\":$unit," + DECISION;
    private static final String MERGE = "{\"units\":[{\"organisationId\":$unit}],\"intoId\":$unit," + DECISION;
    private static final String CONSOLIDATE =
            "{\"units\":[{\"organisationId\":$unit}],\"successor\":{\"name\":\"$unitName $fresh\"}," + DECISION;
    private static final String SPLIT = "{\"organisationId\":$unit,\"shares\":[],\"main\":0," + DECISION;
    private static final String DETACH =
            "{\"organisationId\":$unit,\"share\":{\"unit\":{\"name\":\"$unitName $fresh\"}}," + DECISION;
    private static final String CARDS =
            "{\"unit\":\"$unit\",\"department\":\"$department\",\"guests\":\"EVERYBODY\",\"replaceOld\":true}";
    private static final String COLUMNS = "{\"mapping\":{\"0\":\"full_name\"}}";
    private static final String FILE_PART =
            "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"ds.csv\"\r\n"
                    + "Content-Type: text/csv\r\n\r\n";
    private static final String MEMBER_FILE =
            FILE_PART + "STT,Họ và tên,Năm sinh\r\n1,Siu Blênh,1985\r\n2,Kpă Nay,1986\r\n--part--\r\n";
    private static final String UNIT_FILE =
            FILE_PART + "STT,Tên đơn vị,Cấp công đoàn,Loại hình\r\n1,CĐCS Trường mới,CĐCS,Trường học\r\n--part--\r\n";
    private static final String END_SIGNING = "{\"versionId\":\"$openVersion\",\"reason\":\"Sửa chỉ tiêu\"}";
    private static final String PAPER_FILE =
            "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"ban-ky.pdf\"\r\n"
                    + "Content-Type: application/pdf\r\n\r\n%PDF-1.7 $fresh\r\n--part--\r\n";
    private static final String FIGURES = "campaign=$campaign&year=$year&unit=$unit";

    private static final String YEAR_OF_UNIT = "organisationId=$unit&year=$year";
    private static final String RECORD = "\"record\":{\"on\":\"$today\",\"title\":\"Phổ biến $fresh\","
            + "\"facts\":{\"quantity\":\"1\",\"audience\":\"30\"},\"note\":\"ghi chú\"}";
    private static final String ISSUE = "{\"question\":\"Sửa nhà xe $fresh\",\"answer\":\"Đã sửa\",\"owner\":\"Văn"
            + " phòng\",\"dueOn\":\"$today\",\"state\":\"RESOLVED\",\"resolvedOn\":\"$today\"}";
    private static final String PDF_FILE =
            "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"qc.pdf\"\r\n"
                    + "Content-Type: application/pdf\r\n\r\n%PDF-1.4 quy che\r\n--part--\r\n";

    static final List<Row> ROWS = List.of(
            // signing in, one's own account, one's own pledge
            stops(OPEN, "POST", "/api/access/sign-in", "{\"login\":\"khong-co\",\"password\":\"sai\"}"),
            row(OPEN, "POST", "/api/access/sign-in-form", "login=khong-co&password=sai"),
            stops(OPEN, "POST", "/api/access/refresh", "{}"),
            row(OPEN, "POST", "/api/access/sign-out", "{}"),
            read(SIGNED_IN, "/api/access/me"),
            stops(SIGNED_IN, "POST", "/api/accounts/own/password", "{\"old\":\"sai\",\"fresh\":\"mua xuan tren ban\"}"),
            read(SIGNED_IN, "/api/members/mine"),
            stops(OPEN, "POST", "/api/phone/open", "{\"token\":\"khong-co\"}"),
            stops(OPEN, "POST", "/api/phone/enter", "{\"login\":\"0900000001\",\"pin\":\"000000\"}"),
            read(SIGNED_IN, "/api/phone/page"),
            read(SIGNED_IN, "/api/pledges"),
            stops(
                    SIGNED_IN,
                    "POST",
                    "/api/pledges",
                    "{\"id\":\"$uuid\",\"person\":\"$person\",\"campaign\":\"$campaign\",\"year\":$year,"
                            + "\"textId\":\"$text\",\"items\":[\"S.1\"],\"consent\":true}"),
            stops(
                    SIGNED_IN,
                    "POST",
                    "/api/pledges/decline",
                    "{\"id\":\"$uuid\",\"person\":\"$person\",\"campaign\":\"$code\",\"year\":$year}"),
            stops(SIGNED_IN, "POST", "/api/pledges/withdraw", "{\"campaign\":\"$code\",\"year\":$year}"),

            // members of a unit
            read(SEE_MEMBERS, "/api/members", "organisationId=$unit&departmentId=$department"),
            read(SEE_FIGURES, "/api/members/departments", "organisationId=$unit"),
            read(SEE_PERSON, "/api/members/{personId}", "organisationId=$unit"),
            row(
                    KEEP_MEMBERS,
                    "POST",
                    "/api/members",
                    "{\"organisationId\":\"$unit\",\"from\":\"$today\",\"somebodyElse\":true,"
                            + "\"member\":{\"fullName\":\"$memberName\",\"departmentId\":\"$department\"}}"),
            row(
                    KEEP_MEMBERS,
                    "PUT",
                    "/api/members/{personId}",
                    "{\"organisationId\":\"$unit\",\"personVersion\":0,\"membershipVersion\":0,"
                            + "\"member\":{\"fullName\":\"$memberName\",\"departmentId\":\"$department\"}}"),
            row(
                    MOVE_MEMBERS,
                    "POST",
                    "/api/members/{personId}/leave",
                    "{\"organisationId\":\"$unit\",\"on\":\"$today\",\"reason\":\"RETIRED\"}"),
            row(MOVE_MEMBERS, "POST", "/api/members/{personId}/leave/undo", "{\"organisationId\":\"$unit\"}"),
            row(
                    MOVE_MEMBERS,
                    "POST",
                    "/api/members/{personId}/suspension",
                    "{\"organisationId\":\"$unit\",\"from\":\"$today\"}"),
            row(MOVE_MEMBERS, "POST", "/api/members/{personId}/return", ON_TODAY),
            row(MOVE_MEMBERS, "POST", "/api/members/{personId}/admission", ON_TODAY),
            row(
                    KEEP_MEMBERS,
                    "POST",
                    "/api/members/{personId}/join",
                    "{\"organisationId\":\"$unit\",\"otherPersonId\":\"$other\"}"),

            // chuyển sinh hoạt
            read(KEEP_MEMBERS, "/api/members/transfers", "organisationId=$unit"),
            row(
                    MOVE_MEMBERS,
                    "POST",
                    "/api/members/transfers",
                    "{\"personId\":\"$person\",\"fromId\":\"$unit\",\"toId\":\"$neutral\",\"effectiveOn\":\"$today\"}"),
            row(
                    MOVE_MEMBERS,
                    "POST",
                    "/api/members/transfers/questions",
                    "{\"toId\":\"$unit\",\"codeOrCitizen\":\"$codeElsewhere\",\"effectiveOn\":\"$today\"}"),
            row(MOVE_MEMBERS, "POST", "/api/members/transfers/{transferId}/acceptance", "{}"),
            row(MOVE_MEMBERS, "POST", "/api/members/transfers/{transferId}/refusal", "{\"reason\":\"Chưa đủ giấy\"}"),
            row(MOVE_MEMBERS, "POST", "/api/members/transfers/{transferId}/cancellation", "{}"),

            // lists brought in: by the unit of the upload, which belongs to who uploaded it
            read(SIGNED_IN, "/api/imports/members/template"),
            read(KEEP_MEMBERS, "/api/imports/members/{unit}"),
            row(KEEP_MEMBERS, "POST", "/api/imports/members/{unit}", MEMBER_FILE),
            stops(SIGNED_IN, "POST", "/api/imports/members/uploads/{uploadId}/trial", COLUMNS),
            stops(SIGNED_IN, "POST", "/api/imports/members/uploads/{uploadId}/mend", COLUMNS),
            stops(SIGNED_IN, "POST", "/api/imports/members/uploads/{uploadId}/write", "{\"from\":\"$today\"}"),
            stops(SIGNED_IN, "POST", "/api/imports/members/batches/{batchId}/take-back", "{}"),
            read(SIGNED_IN, "/api/imports/units/template"),
            read(KEEP_TREE, "/api/imports/units/{unit}"),
            row(KEEP_TREE, "POST", "/api/imports/units/{unit}", UNIT_FILE),
            stops(SIGNED_IN, "POST", "/api/imports/units/uploads/{uploadId}/trial", COLUMNS),
            stops(SIGNED_IN, "POST", "/api/imports/units/uploads/{uploadId}/mend", COLUMNS),
            stops(SIGNED_IN, "POST", "/api/imports/units/uploads/{uploadId}/write", "{}"),
            stops(SIGNED_IN, "POST", "/api/imports/units/batches/{batchId}/take-back", "{}"),

            // the tree
            read(SIGNED_IN, "/api/organisations"),
            read(SEE_FIGURES, "/api/organisations", "parent=$unit"),
            read(SIGNED_IN, "/api/organisations/search", "q=$unitName"),
            read(SEE_FIGURES, "/api/organisations/{id}"),
            row(KEEP_TREE, "POST", "/api/organisations/found/preview", FOUND),
            row(KEEP_TREE, "POST", "/api/organisations/found", FOUND),
            row(DECIDE_OVER_UNIT, "POST", "/api/organisations/rename/preview", RENAME),
            row(DECIDE_OVER_UNIT, "POST", "/api/organisations/rename", RENAME),
            stops(DECIDE_OVER_UNIT, "POST", "/api/organisations/transfer/preview", TRANSFER),
            stops(DECIDE_OVER_UNIT, "POST", "/api/organisations/transfer", TRANSFER),
            stops(DECIDE_OVER_UNIT, "POST", "/api/organisations/dissolve/preview", DISSOLVE),
            stops(DECIDE_OVER_UNIT, "POST", "/api/organisations/dissolve", DISSOLVE),
            stops(DECIDE_OVER_UNIT, "POST", "/api/organisations/events/{eventId}/undo", "{}"),
            read(DECIDE_OVER_UNIT, "/api/organisations/{id}/parts"),
            stops(DECIDE_OVER_UNIT, "POST", "/api/organisations/merge/preview", MERGE),
            stops(DECIDE_OVER_UNIT, "POST", "/api/organisations/merge", MERGE),
            stops(DECIDE_OVER_UNIT, "POST", "/api/organisations/consolidate/preview", CONSOLIDATE),
            stops(DECIDE_OVER_UNIT, "POST", "/api/organisations/consolidate", CONSOLIDATE),
            stops(DECIDE_OVER_UNIT, "POST", "/api/organisations/split/preview", SPLIT),
            stops(DECIDE_OVER_UNIT, "POST", "/api/organisations/split", SPLIT),
            stops(DECIDE_OVER_UNIT, "POST", "/api/organisations/detach/preview", DETACH),
            stops(DECIDE_OVER_UNIT, "POST", "/api/organisations/detach", DETACH),

            // departments, employers and their heads
            read(SEE_FIGURES, "/api/organisations/{id}/departments"),
            row(KEEP_WORKPLACES, "POST", "/api/organisations/{id}/departments", "{\"name\":\"Khoa $fresh\"}"),
            row(
                    KEEP_WORKPLACES,
                    "PUT",
                    "/api/organisations/{id}/departments/{departmentId}",
                    "{\"name\":\"Khoa $fresh\"}"),
            row(
                    KEEP_WORKPLACES,
                    "POST",
                    "/api/organisations/{id}/departments/{departmentId}/end",
                    "{\"on\":\"$today\"}"),
            row(KEEP_WORKPLACES, "POST", "/api/organisations/{id}/departments/{departmentId}/return", "{}"),
            read(SEE_FIGURES, "/api/organisations/{id}/employers"),
            row(
                    KEEP_WORKPLACES,
                    "POST",
                    "/api/organisations/{id}/employers",
                    "{\"name\":\"Trường $fresh\",\"from\":\"$today\"}"),
            row(
                    KEEP_WORKPLACES,
                    "PUT",
                    "/api/organisations/{id}/employers/{employerId}",
                    "{\"name\":\"Trường $fresh\"}"),
            row(KEEP_WORKPLACES, "POST", "/api/organisations/{id}/employers/{employerId}/end", "{\"on\":\"$today\"}"),
            row(KEEP_WORKPLACES, "POST", "/api/organisations/{id}/employers/{employerId}/return", "{}"),

            // signing in somebody's place: the holder's own affair; the unit's chair sees and takes back
            read(SIGNED_IN, "/api/delegations"),
            read(KEEP_ACCOUNTS, "/api/delegations/units/{organisationId}"),
            read(HOLD_OFFICE, "/api/delegations/colleagues", "officeId=$headOffice&words=khong-co"),
            row(
                    HOLD_OFFICE,
                    "POST",
                    "/api/delegations",
                    "{\"officeId\":\"$headOffice\",\"personId\":\"$officer\",\"from\":\"$today\","
                            + "\"lastDay\":\"$tomorrow\",\"paperNumber\":\"1/UQ\",\"reason\":\"Đi công tác\","
                            + "\"secret\":\"$secret\"}"),
            row(KEEP_ACCOUNTS, "POST", "/api/delegations/{delegationId}/revocation", "{}"),

            // offices and accounts
            read(SIGNED_IN, "/api/offices"),
            row(
                    KEEP_ACCOUNTS,
                    "POST",
                    "/api/offices",
                    "{\"personId\":$officer,\"organisationId\":$unit,\"departmentId\":0,\"kind\":\"INSPECTOR\","
                            + "\"validFrom\":\"$today\",\"decisionNumber\":\"1/QĐ\"}"),
            row(
                    KEEP_ACCOUNTS,
                    "POST",
                    "/api/offices/{officeId}/end",
                    "{\"firstDayWithout\":\"$tomorrow\",\"why\":\"1/QĐ\"}"),
            row(KEEP_ACCOUNTS, "POST", "/api/accounts", "{\"personId\":$officer,\"login\":\"o$fresh\"}"),
            row(KEEP_ACCOUNTS, "POST", "/api/accounts/{accountId}/reset", "{}"),
            row(KEEP_ACCOUNTS, "POST", "/api/accounts/{accountId}/disable", "{}"),
            row(KEEP_ACCOUNTS, "POST", "/api/accounts/{accountId}/enable", "{}"),

            // campaigns
            read(OPEN, "/api/campaigns"),
            read(OPEN, "/api/campaigns/{code}"),
            row(
                    KEEP_CAMPAIGNS,
                    "POST",
                    "/api/campaigns/{code}/years",
                    "{\"year\":$next,\"opensOn\":\"$next-01-01\",\"closesOn\":\"$next-12-30\","
                            + "\"closesInclusive\":true,\"cutOffOn\":\"$next-12-31\"}"),
            row(
                    KEEP_CAMPAIGNS,
                    "PUT",
                    "/api/campaigns/{code}/years/{year}/windows",
                    "{\"unitType\":\"SCHOOL\",\"opensOn\":\"$year-01-01\",\"closesOn\":\"$year-12-30\","
                            + "\"closesInclusive\":true,\"cutOffOn\":\"$year-12-31\"}"),
            row(KEEP_CAMPAIGNS, "DELETE", "/api/campaigns/{code}/years/{year}/windows/{unitType}", ""),
            row(
                    KEEP_CAMPAIGNS,
                    "POST",
                    "/api/campaigns/{code}/texts",
                    "{\"title\":\"Cam kết\",\"items\":[{\"id\":\"S.1\",\"text\":\"Không vô cảm $fresh\"}],"
                            + "\"reason\":\"Sửa lời\"}"),
            row(KEEP_CAMPAIGNS, "PUT", "/api/campaigns/{code}/years/{year}/text/{version}", ""),
            row(
                    KEEP_CAMPAIGNS,
                    "PUT",
                    "/api/campaigns/{code}/years/{year}/deadlines",
                    "{\"level\":\"GRASSROOTS\",\"kind\":\"YEARLY_REPORT\",\"dueOn\":\"$year-12-01\",\"inclusive\":true}"),
            row(KEEP_CAMPAIGNS, "DELETE", "/api/campaigns/{code}/years/{year}/deadlines/{deadlineId}", ""),

            // figures
            read(SEE_FIGURES, "/api/rollups", FIGURES),
            read(SEE_FIGURES, "/api/rollups/export", FIGURES),
            read(SEE_FIGURES, "/api/rollups/trend", "campaign=$campaign&unit=$unit"),
            read(OPEN, "/api/rollups/public", "campaign=$campaign&year=$year"),

            // inviting, the shared phone, receipts
            row(INVITE, "POST", "/api/invitations/cards/count", CARDS),
            row(INVITE, "POST", "/api/invitations/cards", CARDS),
            row(SEE_PERSON, "POST", "/api/invitations/{unit}/members/{person}/link", "{}"),
            read(INVITE, "/api/invitations/{unit}/poster"),
            read(INVITE, "/api/invitations/{unit}/words"),
            read(OPEN_KIOSK, "/api/kiosk/start/{organisationId}"),
            new Row(OPEN, "GET", "/api/kiosk", "", "", false),
            stops(
                    OPEN,
                    "POST",
                    "/api/kiosk/find",
                    "{\"login\":\"0900000001\",\"knowledge\":{\"kind\":\"BIRTH_YEAR\",\"value\":\"1985\"}}"),
            stops(
                    OPEN,
                    "POST",
                    "/api/kiosk/pledges",
                    "{\"ticket\":\"x\",\"id\":\"$uuid\",\"person\":\"$person\",\"campaign\":\"$campaign\","
                            + "\"year\":$year,\"textId\":\"$text\",\"items\":[\"S.1\"],\"consent\":true}"),
            row(OPEN, "POST", "/api/kiosk/stop", "{}"),
            new Row(OPEN, "GET", "/api/receipts/{code}", "", "", false),

            // what happens in a unit during the year
            read(SIGNED_IN, "/api/activities/kinds"),
            read(SEE_ACTIVITIES, "/api/activities", YEAR_OF_UNIT),
            read(SEE_ACTIVITIES, "/api/activities/export", YEAR_OF_UNIT),
            read(SEE_ACTIVITIES, "/api/activities/checks", YEAR_OF_UNIT),
            read(SEE_ACTIVITIES, "/api/activities/issues", "organisationId=$unit"),
            read(SEE_ACTIVITIES, "/api/activities/figures", YEAR_OF_UNIT),
            read(SEE_ACTIVITIES, "/api/activities/figures/{figure}/rows", YEAR_OF_UNIT),
            row(
                    KEEP_ACTIVITIES,
                    "POST",
                    "/api/activities",
                    "{\"organisationId\":\"$unit\",\"kind\":\"MEETING\"," + RECORD + "}"),
            read(SEE_ACTIVITIES, "/api/activities/{activityId}"),
            read(SEE_ACTIVITIES, "/api/activities/{activityId}/history"),
            row(KEEP_ACTIVITIES, "PUT", "/api/activities/{activityId}", "{" + RECORD + ",\"version\":0}"),
            row(
                    KEEP_ACTIVITIES,
                    "POST",
                    "/api/activities/{activityId}/withdrawal",
                    "{\"version\":0,\"reason\":\"nhầm\"}"),
            row(KEEP_ACTIVITIES, "POST", "/api/activities/{activityId}/undo", "{}"),
            row(KEEP_ACTIVITIES, "POST", "/api/activities/{activityId}/issues", ISSUE),
            row(KEEP_ACTIVITIES, "PUT", "/api/activities/issues/{issueId}", "{\"version\":0,\"issue\":" + ISSUE + "}"),
            row(KEEP_ACTIVITIES, "POST", "/api/activities/issues/{issueId}/withdrawal", "{\"version\":0}"),
            row(KEEP_ACTIVITIES, "POST", "/api/activities/{activityId}/files", PDF_FILE),
            read(SEE_ACTIVITIES, "/api/activities/{activityId}/files/{fileId}"),
            row(KEEP_ACTIVITIES, "DELETE", "/api/activities/{activityId}/files/{fileId}", ""),

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
            row(KEEP_PAPERS, "POST", "/api/agreements/{agreementId}/papers/files", PAPER_FILE),

            // the description of the API
            read(OPEN, "/api/openapi.yml"),
            read(OPEN, "/api/docs"),
            read(OPEN, "/api/docs/{name}"));

    private RightsTable() {}

    private static Row read(Right right, String path) {
        return read(right, path, "");
    }

    private static Row read(Right right, String path, String query) {
        return new Row(right, "GET", path, query, "", true);
    }

    private static Row row(Right right, String method, String path, String body) {
        return new Row(right, method, path, "", body, true);
    }

    private static Row stops(Right right, String method, String path, String body) {
        return new Row(right, method, path, "", body, false);
    }
}
