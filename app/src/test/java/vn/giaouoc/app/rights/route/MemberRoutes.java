package vn.giaouoc.app.rights.route;

import static vn.giaouoc.app.rights.route.Right.KEEP_MEMBERS;
import static vn.giaouoc.app.rights.route.Right.KEEP_TREE;
import static vn.giaouoc.app.rights.route.Right.MOVE_MEMBERS;
import static vn.giaouoc.app.rights.route.Right.SEE_FIGURES;
import static vn.giaouoc.app.rights.route.Right.SEE_MEMBERS;
import static vn.giaouoc.app.rights.route.Right.SEE_PERSON;
import static vn.giaouoc.app.rights.route.Right.SIGNED_IN;
import static vn.giaouoc.app.rights.route.Row.read;
import static vn.giaouoc.app.rights.route.Row.row;
import static vn.giaouoc.app.rights.route.Row.stops;

import java.util.List;

/** Members of a unit, moving between units, lists brought in. */
final class MemberRoutes {

    private static final String ON_TODAY = "{\"organisationId\":\"$unit\",\"on\":\"$today\"}";
    private static final String COLUMNS = "{\"mapping\":{\"0\":\"full_name\"}}";
    private static final String FILE_PART =
            "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"ds.csv\"\r\n"
                    + "Content-Type: text/csv\r\n\r\n";
    private static final String MEMBER_FILE =
            FILE_PART + "STT,Họ và tên,Năm sinh\r\n1,Siu Blênh,1985\r\n2,Kpă Nay,1986\r\n--part--\r\n";
    private static final String UNIT_FILE =
            FILE_PART + "STT,Tên đơn vị,Cấp công đoàn,Loại hình\r\n1,CĐCS Trường mới,CĐCS,Trường học\r\n--part--\r\n";

    static final List<Row> ROWS = List.of(
            // members of a unit
            read(SEE_MEMBERS, "/api/members", "organisationId=$unit&departmentId=$department"),
            read(SEE_MEMBERS, "/api/members/list.xlsx", "organisationId=$unit&state=ACTIVE&sort=NAME&descending=false"),
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
            stops(SIGNED_IN, "POST", "/api/imports/units/batches/{batchId}/take-back", "{}"));

    private MemberRoutes() {}
}
