package vn.giaouoc.app.question;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.app.question.ask.AskQuestion;
import vn.giaouoc.app.question.ask.WriteAbout;
import vn.giaouoc.db.common.Folded;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.question.Question;
import vn.giaouoc.db.question.QuestionMove;
import vn.giaouoc.db.question.QuestionSide;
import vn.giaouoc.db.question.QuestionState;

/** Asking, taking in hand, answering, closing and opening again (trade: BD-40). */
@Singleton
public class QuestionService {

    private static final Pattern CELL = Pattern.compile("[A-Z][0-9]{2}(\\.[a-z0-9]{1,3})?");

    private final QuestionRights rights;
    private final QuestionLimits limits;
    private final QuestionBook book;
    private final OrganisationTree tree;
    private final Times times;

    QuestionService(
            QuestionRights rights, QuestionLimits limits, QuestionBook book, OrganisationTree tree, Times times) {
        this.rights = rights;
        this.limits = limits;
        this.book = book;
        this.tree = tree;
        this.times = times;
    }

    /** Sends a question to the office of the union at the top and returns its id. */
    @Transactional
    public long ask(Actor actor, AskQuestion wish) {
        rights.requireAsk(actor, wish.organisationId());
        var title = QuestionTexts.line(wish.title(), "title", "việc cần hỏi", QuestionTexts.TITLE);
        var text = said(wish.text());
        var cell = cell(wish);
        limits.requireFewQuestions(wish.organisationId());
        var path = tree.path(wish.organisationId(), times.today());
        if (path.isEmpty()) {
            throw Refusal.conflict(
                    "UNIT_ENDED",
                    "Đơn vị đã kết thúc hoạt động nên không gửi phiếu hỏi được. Anh/chị hỏi từ đơn vị mới.");
        }
        var question = new Question(
                Ids.next(),
                wish.organisationId(),
                path.getFirst().organisationId(),
                title,
                Folded.of(title),
                wish.reportId(),
                cell,
                QuestionState.NEW,
                times.now(),
                null,
                null,
                actor.personId(),
                times.now(),
                0);
        book.open(actor, question, text);
        return question.id();
    }

    /** The unit says more while it waits for an answer. */
    @Transactional
    public void add(Actor actor, long questionId, WriteAbout wish) {
        var question = asked(actor, questionId, wish.seen());
        QuestionMove.ADD.after(question.state());
        limits.requireFewMessages(question);
        book.move(actor, question, QuestionMove.ADD, QuestionSide.UNIT, said(wish.text()));
    }

    /** An officer of the office takes it in hand; another one may take it over. */
    @Transactional
    public void take(Actor actor, long questionId, long version) {
        book.moveInHand(actor, ownDesk(actor, questionId, version), QuestionMove.TAKE, null);
    }

    /** Answers it, or adds to the answer. Whoever answers has it in hand. */
    @Transactional
    public void answer(Actor actor, long questionId, WriteAbout wish) {
        var question = ownDesk(actor, questionId, wish.seen());
        QuestionMove.ANSWER.after(question.state());
        book.moveInHand(actor, question, QuestionMove.ANSWER, said(wish.text()));
    }

    /** Nothing is left to say; the unit closes, or the office. */
    @Transactional
    public void close(Actor actor, long questionId, long version) {
        var question = either(actor, questionId, version);
        if (question.state() == QuestionState.NEW && !rights.asks(actor, question.organisationId())) {
            throw Refusal.conflict(
                    "ANSWER_FIRST", "Phiếu chưa được trả lời. Anh/chị trả lời trước, rồi đơn vị hoặc Ban đóng phiếu.");
        }
        book.move(actor, question, QuestionMove.CLOSE, side(actor, question), null);
    }

    /** Opens it again, with the words why. */
    @Transactional
    public void reopen(Actor actor, long questionId, WriteAbout wish) {
        var question = either(actor, questionId, wish.seen());
        QuestionMove.REOPEN.after(question.state());
        var side = side(actor, question);
        if (side == QuestionSide.UNIT) {
            limits.requireFewMessages(question);
        }
        book.move(actor, question, QuestionMove.REOPEN, side, said(wish.text()));
    }

    private Question either(Actor actor, long questionId, long version) {
        var question = book.take(questionId);
        rights.requireSee(actor, question);
        QuestionBook.requireFresh(question, version);
        return question;
    }

    private Question asked(Actor actor, long questionId, long version) {
        var question = book.take(questionId);
        rights.requireSee(actor, question);
        rights.requireAsk(actor, question.organisationId());
        QuestionBook.requireFresh(question, version);
        return question;
    }

    private Question ownDesk(Actor actor, long questionId, long version) {
        var question = book.take(questionId);
        rights.requireSee(actor, question);
        rights.requireAnswer(actor, question.deskId());
        QuestionBook.requireFresh(question, version);
        return question;
    }

    private QuestionSide side(Actor actor, Question question) {
        return rights.asks(actor, question.organisationId()) ? QuestionSide.UNIT : QuestionSide.DESK;
    }

    private static String said(String text) {
        return QuestionTexts.paragraphs(text, "text", "nội dung", QuestionTexts.TEXT);
    }

    private static @Nullable String cell(AskQuestion wish) {
        var cell = wish.cell();
        if (cell == null || cell.isBlank()) {
            return null;
        }
        if (wish.reportId() == null || !CELL.matcher(cell).matches()) {
            throw Refusal.invalid(
                            "CELL_WRONG",
                            "Mã dòng báo cáo không đúng (ví dụ A02). Anh/chị bấm «Hỏi về dòng này» từ báo cáo, hoặc bỏ trống.")
                    .with("field", "cell");
        }
        return cell;
    }
}
