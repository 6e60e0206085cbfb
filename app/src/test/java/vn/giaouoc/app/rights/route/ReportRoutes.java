package vn.giaouoc.app.rights.route;

import static vn.giaouoc.app.rights.route.Right.KEEP_ACTIVITIES;
import static vn.giaouoc.app.rights.route.Right.KEEP_CAMPAIGNS;
import static vn.giaouoc.app.rights.route.Right.KEEP_PAPERS;
import static vn.giaouoc.app.rights.route.Right.PRINT_UNITS;
import static vn.giaouoc.app.rights.route.Right.REVIEW_REPORT;
import static vn.giaouoc.app.rights.route.Right.SEE_CONSOLIDATION;
import static vn.giaouoc.app.rights.route.Right.SEE_FIGURES;
import static vn.giaouoc.app.rights.route.Right.SETTLE_REMARK;
import static vn.giaouoc.app.rights.route.Right.SIGNED_IN;
import static vn.giaouoc.app.rights.route.Right.SUBMIT_REPORT;
import static vn.giaouoc.app.rights.route.Right.WRITE_REPORT;
import static vn.giaouoc.app.rights.route.Row.read;
import static vn.giaouoc.app.rights.route.Row.row;
import static vn.giaouoc.app.rights.route.Row.stops;

import java.util.List;

/** Reports: a superior sees and reviews what was submitted, the unit alone writes, the province opens and exempts. */
final class ReportRoutes {

    private static final String ONE = "/api/reports/{reportId}";
    private static final String YEAR = "campaign=$campaign&year=$year";
    private static final String OF_UNIT = YEAR + "&unit=$unit";
    private static final String WHY = "{\"reason\":\"Tạm ngừng hoạt động\"}";
    private static final String PDF_FILE =
            "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"bc.pdf\"\r\n"
                    + "Content-Type: application/pdf\r\n\r\n%PDF-1.4 bao cao $fresh\r\n--part--\r\n";
    private static final String OPENING = "{\"campaign\":\"$reportCampaign\",\"reporting\":{\"year\":$year,"
            + "\"kind\":\"YEARLY\",\"dues\":[{\"level\":\"GRASSROOTS\",\"dueOn\":\"$today\",\"inclusive\":true}]}}";
    private static final String CLOSING = "{\"campaign\":\"$reportCampaign\",\"unit\":\"$unit\","
            + "\"report\":{\"year\":$year,\"dueOn\":\"$today\",\"inclusive\":true}}";

    static final List<Row> ROWS = List.of(
            // what the province decides
            row(KEEP_CAMPAIGNS, "POST", "/api/reports/openings", OPENING),
            stops(KEEP_CAMPAIGNS, "POST", "/api/reports/closings", CLOSING),
            row(KEEP_CAMPAIGNS, "POST", ONE + "/exemption", WHY),
            row(KEEP_CAMPAIGNS, "POST", ONE + "/obligation", WHY),
            row(
                    KEEP_CAMPAIGNS,
                    "POST",
                    ONE + "/review/reopening",
                    "{\"reason\":\"Sai số liệu\",\"againDueOn\":\"$tomorrow\"}"),

            // what is owed, and one report
            read(SIGNED_IN, "/api/reports", OF_UNIT),
            read(SIGNED_IN, "/api/reports/owed.xlsx", OF_UNIT),
            read(SEE_FIGURES, ONE),
            read(SEE_FIGURES, ONE + "/figures.xlsx"),
            read(SEE_FIGURES, ONE + "/cells/{cell}/rows"),
            read(SEE_FIGURES, ONE + "/submissions"),
            read(SEE_FIGURES, ONE + "/submissions/{number}"),

            // writing it
            row(WRITE_REPORT, "PUT", ONE + "/cells/{cell}", "{\"revision\":0,\"text\":\"$reportWords\"}"),
            row(KEEP_ACTIVITIES, "PUT", ONE + "/checks/{check}", "{\"reason\":\"Nghiệp đoàn\"}"),
            row(WRITE_REPORT, "DELETE", ONE + "/checks/{check}", ""),
            row(WRITE_REPORT, "POST", ONE + "/files", PDF_FILE),
            read(SEE_FIGURES, ONE + "/files/{fileId}"),
            row(WRITE_REPORT, "DELETE", ONE + "/files/{fileId}", ""),
            stops(SUBMIT_REPORT, "POST", ONE + "/submission", "{\"revision\":0,\"secret\":\"$secret\"}"),
            row(SUBMIT_REPORT, "DELETE", ONE + "/submission", ""),

            // on paper
            read(SEE_FIGURES, ONE + "/paper-head"),
            row(KEEP_PAPERS, "PUT", ONE + "/paper-head", "{\"number\":\"5\",\"revision\":0}"),
            read(SEE_FIGURES, ONE + "/paper.pdf"),
            read(SEE_FIGURES, ONE + "/paper.docx"),
            read(PRINT_UNITS, "/api/reports/queue/paper.pdf", OF_UNIT),
            read(PRINT_UNITS, "/api/reports/queue/paper.docx", OF_UNIT),

            // reviewing it
            read(SIGNED_IN, "/api/reports/queue", YEAR),
            read(SIGNED_IN, "/api/reports/queue.xlsx", YEAR),
            read(SEE_FIGURES, ONE + "/review"),
            row(REVIEW_REPORT, "POST", ONE + "/review", ""),
            row(REVIEW_REPORT, "PUT", ONE + "/review/sections/{section}", "{\"state\":\"ACCEPTED\"}"),
            row(REVIEW_REPORT, "POST", ONE + "/review/remarks", "{\"section\":\"A\",\"text\":\"Vì sao $fresh?\"}"),
            row(SETTLE_REMARK, "POST", ONE + "/review/remarks/{remarkId}/settlement", ""),
            row(REVIEW_REPORT, "POST", ONE + "/review/return", "{\"number\":2,\"againDueOn\":\"$tomorrow\"}"),
            row(REVIEW_REPORT, "POST", ONE + "/review/approval", "{\"number\":2}"),
            row(SEE_FIGURES, "POST", "/api/reports/approvals/preview", "{\"reports\":[\"$reportSubmitted\"]}"),
            row(
                    SIGNED_IN,
                    "POST",
                    "/api/reports/approvals",
                    "{\"picks\":[{\"reportId\":\"$reportSubmitted\",\"number\":2}]}"),

            // many of them together
            read(SEE_CONSOLIDATION, ONE + "/consolidation"),
            read(SEE_CONSOLIDATION, ONE + "/consolidation.xlsx"),
            read(SEE_CONSOLIDATION, ONE + "/narratives/{cell}"),
            read(SEE_FIGURES, "/api/reports/figures/completeness", OF_UNIT),
            read(SEE_FIGURES, "/api/reports/figures/spread", OF_UNIT + "&cell=A02"),
            read(SEE_FIGURES, "/api/reports/figures/trend", OF_UNIT + "&from=$year&cells=A02,B04"),
            read(SEE_FIGURES, "/api/reports/figures/completeness.xlsx", OF_UNIT),
            read(SEE_FIGURES, "/api/reports/figures/spread.xlsx", OF_UNIT + "&cell=A02"),
            read(SEE_FIGURES, "/api/reports/figures/trend.xlsx", OF_UNIT + "&from=$year&cells=A02,B04"));

    private ReportRoutes() {}
}
