package vn.giaouoc.app.question;

import jakarta.inject.Singleton;
import java.util.List;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.common.Grant;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.question.Question;

/**
 * Who may what at the question desk. Chair and deputy ask for their own union and read what it asked; the office at the top
 * that keeps the campaign (Ban CS-PL, design: who uses it) answers its whole province. A superior in between sees nothing: a
 * unit may ask what it would not ask before its superior. Nobody else learns that a question exists.
 */
@Singleton
public class QuestionRights {

    /** The unions the actor asks for; those that answer ask nobody. */
    public List<Long> unitsOf(Actor actor) {
        var desks = desksOf(actor);
        return whole(actor, Authority.SUBMIT_REPORT).stream()
                .filter(unit -> !desks.contains(unit))
                .toList();
    }

    /** The unions at the top whose office the actor sits in. */
    public List<Long> desksOf(Actor actor) {
        return whole(actor, Authority.KEEP_CAMPAIGNS);
    }

    private static List<Long> whole(Actor actor, Authority authority) {
        return actor.grantsOf(authority).stream()
                .filter(grant -> grant.departmentId() == 0)
                .map(Grant::organisationId)
                .distinct()
                .toList();
    }

    public boolean asks(Actor actor, long organisationId) {
        return actor.isSystem() || unitsOf(actor).contains(organisationId);
    }

    public boolean answers(Actor actor, long deskId) {
        return actor.isSystem() || desksOf(actor).contains(deskId);
    }

    /** FORBIDDEN NOT_YOUR_UNIT unless the actor asks for that union. */
    public void requireAsk(Actor actor, long organisationId) {
        if (!asks(actor, organisationId)) {
            throw Refusal.forbidden(
                    "NOT_YOUR_UNIT",
                    "Chỉ chủ tịch, phó chủ tịch của chính đơn vị gửi được phiếu hỏi. Anh/chị nhờ chủ tịch công đoàn gửi.");
        }
    }

    /** FORBIDDEN NOT_YOUR_DESK unless the actor answers there. */
    public void requireAnswer(Actor actor, long deskId) {
        if (!answers(actor, deskId)) {
            throw Refusal.forbidden(
                    "NOT_YOUR_DESK",
                    "Việc này dành cho Ban Chính sách - Pháp luật của liên đoàn. Anh/chị mở phiếu của đơn vị mình.");
        }
    }

    /** NOT_FOUND for whoever may not know of it. */
    public void requireSee(Actor actor, Question question) {
        if (!asks(actor, question.organisationId()) && !answers(actor, question.deskId())) {
            throw unknown();
        }
    }

    public static Refusal unknown() {
        return Refusal.notFound("QUESTION_UNKNOWN", "Không có phiếu hỏi này. Anh/chị mở lại từ danh sách phiếu.");
    }
}
