package vn.giaouoc.app.rights.route;

import static vn.giaouoc.app.rights.route.Right.ASK_QUESTION;
import static vn.giaouoc.app.rights.route.Right.KEEP_CAMPAIGNS;
import static vn.giaouoc.app.rights.route.Right.OPEN;
import static vn.giaouoc.app.rights.route.Right.SEE_QUESTION;
import static vn.giaouoc.app.rights.route.Row.read;
import static vn.giaouoc.app.rights.route.Row.row;

import java.util.List;

/** The question desk: asked by a unit, answered by the office of its province, read by everybody once it is public. */
final class QuestionRoutes {

    private static final String ONE = "/api/questions/{questionId}";
    private static final String SEEN = "{\"version\":0}";
    private static final String SAID = "{\"version\":0,\"text\":\"Xin Ban hướng dẫn $fresh\"}";

    static final List<Row> ROWS = List.of(
            read(ASK_QUESTION, "/api/questions", "unit=$unit&page=0"),
            read(KEEP_CAMPAIGNS, "/api/questions/queue", "desk=$desk&all=true&q=hoi&order=LATEST&page=0"),
            read(KEEP_CAMPAIGNS, "/api/questions/queue.xlsx", "desk=$desk&all=true&q=hoi&order=LATEST"),
            row(
                    ASK_QUESTION,
                    "POST",
                    "/api/questions",
                    "{\"organisationId\":$unit,\"title\":\"Cách tính tỷ lệ\",\"text\":\"Xin Ban hướng dẫn\","
                            + "\"reportId\":\"7\",\"cell\":\"A02\"}"),
            read(SEE_QUESTION, ONE),
            row(ASK_QUESTION, "POST", ONE + "/more", SAID),
            row(KEEP_CAMPAIGNS, "POST", ONE + "/take", SEEN),
            row(KEEP_CAMPAIGNS, "POST", ONE + "/answer", SAID),
            row(SEE_QUESTION, "POST", ONE + "/close", SEEN),
            row(SEE_QUESTION, "POST", ONE + "/reopen", SAID),
            row(
                    KEEP_CAMPAIGNS,
                    "PUT",
                    ONE + "/faq",
                    "{\"question\":\"Tỷ lệ tính thế nào?\",\"answer\":\"Số ký chia số đoàn viên.\"}"),
            row(KEEP_CAMPAIGNS, "POST", "/api/faq/{faqId}/withdrawal", "{}"),
            read(OPEN, "/api/faq", "q=ty&page=0"));

    private QuestionRoutes() {}
}
