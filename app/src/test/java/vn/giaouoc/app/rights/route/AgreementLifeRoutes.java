package vn.giaouoc.app.rights.route;

import static vn.giaouoc.app.rights.route.Right.KEEP_AGREEMENT;
import static vn.giaouoc.app.rights.route.Right.SEE_AGREEMENT;
import static vn.giaouoc.app.rights.route.Right.SEE_FIGURES;
import static vn.giaouoc.app.rights.route.Right.SIGNED_IN;
import static vn.giaouoc.app.rights.route.Right.SIGN_FOR_DEPARTMENT;
import static vn.giaouoc.app.rights.route.Right.SIGN_OFF_FOR_PARTIES;
import static vn.giaouoc.app.rights.route.Right.SIGN_OFF_FOR_UNION;
import static vn.giaouoc.app.rights.route.Row.read;
import static vn.giaouoc.app.rights.route.Row.row;
import static vn.giaouoc.app.rights.route.Row.stops;

import java.util.List;

/** The routes of agreements before they are signed and after: reading, drafting, talking, judging. */
final class AgreementLifeRoutes {

    private static final String ONE = "/api/agreements/{agreementId}";
    private static final String UNIT = "unit=$unit&campaign=$campaign&year=$year";
    private static final String CONTENT = "{\"basis\":[],\"articles\":[{\"key\":\"c\",\"title\":\"Nội dung\","
            + "\"clauses\":[{\"key\":\"c1\",\"text\":\"Không vô cảm, không đùn đẩy\"}]}],\"targets\":[]}";
    private static final String DRAFT = "\"campaignId\":$publishedCampaign,\"year\":$year,\"organisationId\":$unit,"
            + "\"template\":\"$agreementTemplate\"";
    private static final String BULK = "{" + DRAFT + ",\"shape\":\"ALL_IN_ONE\",\"only\":[]}";
    private static final String SECOND = "{\"revision\":2}";
    private static final String SIGN_OFF = "{\"revision\":2,\"secret\":\"$secret\"}";
    private static final String BECAUSE = "{\"reason\":\"Bàn lại chỉ tiêu\"}";

    static final List<Row> ROWS = List.of(
            read(SEE_FIGURES, "/api/agreements", UNIT),
            read(SEE_FIGURES, "/api/agreements/list.xlsx", UNIT),
            read(SEE_FIGURES, "/api/agreements/places.xlsx", UNIT + "&q=khoa&idle=false&headless=false"),
            read(SIGNED_IN, "/api/agreements/mine"),
            read(SEE_FIGURES, "/api/agreements/totals", UNIT),
            read(SEE_AGREEMENT, ONE),
            read(SEE_AGREEMENT, ONE + "/versions/{number}"),

            // made and written by the union that keeps them
            read(SIGNED_IN, "/api/agreements/templates"),
            read(SIGNED_IN, "/api/agreements/figures"),
            read(KEEP_AGREEMENT, "/api/agreements/choices", "unit=$unit"),
            row(KEEP_AGREEMENT, "POST", "/api/agreements", "{" + DRAFT + ",\"parties\":[]}"),
            row(KEEP_AGREEMENT, "POST", "/api/agreements/bulk/preview", BULK),
            row(KEEP_AGREEMENT, "POST", "/api/agreements/bulk", BULK),
            row(KEEP_AGREEMENT, "POST", ONE + "/copy", "{\"year\":$next}"),
            row(KEEP_AGREEMENT, "PUT", ONE + "/text", "{\"revision\":2,\"content\":" + CONTENT + "}"),
            row(KEEP_AGREEMENT, "PUT", ONE + "/parties", "{\"revision\":2,\"parties\":[],\"witnesses\":[]}"),
            row(KEEP_AGREEMENT, "POST", ONE + "/send", "{}"),
            row(KEEP_AGREEMENT, "POST", ONE + "/rethink", BECAUSE),

            // talked about with the heads of its parties
            read(SEE_AGREEMENT, ONE + "/revisions"),
            read(SEE_AGREEMENT, ONE + "/difference", "from=1"),
            stops(SEE_AGREEMENT, "GET", ONE + "/versions/{number}/difference", ""),
            read(SEE_AGREEMENT, ONE + "/proposals"),
            row(
                    SIGN_FOR_DEPARTMENT,
                    "POST",
                    ONE + "/proposals",
                    "{\"partyId\":$talkedParty,\"revision\":2,\"content\":" + CONTENT + ",\"note\":\"Xin sửa\"}"),
            row(SIGN_FOR_DEPARTMENT, "POST", ONE + "/agree", "{\"partyId\":$talkedParty,\"revision\":2}"),
            row(SIGN_FOR_DEPARTMENT, "POST", "/api/agreements/proposals/{proposalId}/withdraw", "{}"),
            row(
                    KEEP_AGREEMENT,
                    "POST",
                    "/api/agreements/proposals/{proposalId}/take",
                    "{\"revision\":2,\"answer\":\"Đồng ý\",\"content\":" + CONTENT + "}"),
            row(
                    KEEP_AGREEMENT,
                    "POST",
                    "/api/agreements/proposals/{proposalId}/decline",
                    "{\"revision\":2,\"answer\":\"Giữ như cũ\"}"),

            // judged
            read(SEE_AGREEMENT, ONE + "/judgements/{kind}"),
            read(SEE_AGREEMENT, ONE + "/last-year"),
            row(KEEP_AGREEMENT, "POST", ONE + "/judgements/{kind}/begin", "{}"),
            row(KEEP_AGREEMENT, "POST", ONE + "/judgements/{kind}/redraw", SECOND),
            row(
                    KEEP_AGREEMENT,
                    "PUT",
                    ONE + "/judgements/{kind}",
                    "{\"revision\":2,\"onDay\":\"$today\",\"lines\":[{\"target\":\"t1\",\"value\":3,"
                            + "\"note\":\"ba cuộc\"}],\"met\":true,\"remark\":\"tốt\"}"),
            stops(KEEP_AGREEMENT, "POST", ONE + "/judgements/{kind}/reopen", BECAUSE),
            row(SIGN_OFF_FOR_UNION, "POST", ONE + "/judgements/{kind}/sign-off/chair", SIGN_OFF),
            row(SIGN_OFF_FOR_PARTIES, "POST", ONE + "/judgements/{kind}/sign-off/head", SIGN_OFF));

    private AgreementLifeRoutes() {}
}
