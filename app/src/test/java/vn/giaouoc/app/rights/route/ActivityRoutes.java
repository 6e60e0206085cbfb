package vn.giaouoc.app.rights.route;

import static vn.giaouoc.app.rights.route.Right.KEEP_ACTIVITIES;
import static vn.giaouoc.app.rights.route.Right.SEE_ACTIVITIES;
import static vn.giaouoc.app.rights.route.Right.SIGNED_IN;
import static vn.giaouoc.app.rights.route.Row.read;
import static vn.giaouoc.app.rights.route.Row.row;

import java.util.List;

/** What happens in a unit during the year. */
final class ActivityRoutes {

    private static final String YEAR_OF_UNIT = "organisationId=$unit&year=$year";
    private static final String RECORD = "\"record\":{\"on\":\"$today\",\"title\":\"Phổ biến $fresh\","
            + "\"facts\":{\"quantity\":\"1\",\"audience\":\"30\"},\"note\":\"ghi chú\"}";
    private static final String ISSUE = "{\"question\":\"Sửa nhà xe $fresh\",\"answer\":\"Đã sửa\",\"owner\":\"Văn"
            + " phòng\",\"dueOn\":\"$today\",\"state\":\"RESOLVED\",\"resolvedOn\":\"$today\"}";
    private static final String PDF_FILE =
            "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"qc.pdf\"\r\n"
                    + "Content-Type: application/pdf\r\n\r\n%PDF-1.4 quy che\r\n--part--\r\n";

    static final List<Row> ROWS = List.of(
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
            row(KEEP_ACTIVITIES, "DELETE", "/api/activities/{activityId}/files/{fileId}", ""));

    private ActivityRoutes() {}
}
