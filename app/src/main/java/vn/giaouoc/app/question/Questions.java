package vn.giaouoc.app.question;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.question.page.AskQueue;
import vn.giaouoc.app.question.page.QuestionLine;
import vn.giaouoc.app.question.page.QuestionList;
import vn.giaouoc.app.question.page.QuestionPage;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.question.Question;
import vn.giaouoc.db.question.QuestionMessageRepository;
import vn.giaouoc.db.question.QuestionMove;
import vn.giaouoc.db.question.QuestionRepository;
import vn.giaouoc.db.question.QuestionState;
import vn.giaouoc.db.question.faq.Faq;
import vn.giaouoc.db.question.faq.FaqRepository;
import vn.giaouoc.db.question.list.QuestionQueue;
import vn.giaouoc.db.question.list.QueueQuery;

/** Reads questions: those of a union for itself, those of a province for its office. */
@Singleton
public class Questions {

    private static final Set<QuestionState> WAITING = EnumSet.of(QuestionState.NEW, QuestionState.UNDER_WAY);
    private static final int LAST_PAGE = 10_000;
    private static final Duration RECENT = Duration.ofDays(30);

    private final Rows rows;
    private final QuestionRights rights;
    private final QuestionNames names;
    private final Times times;

    Questions(Rows rows, QuestionRights rights, QuestionNames names, Times times) {
        this.rows = rows;
        this.rights = rights;
        this.names = names;
        this.times = times;
    }

    /** Where it is kept. */
    @Singleton
    record Rows(
            QuestionRepository questions,
            QuestionMessageRepository messages,
            QuestionQueue queue,
            FaqRepository published) {}

    /** One question; NOT_FOUND for whoever may not know of it. */
    @ReadOnly
    public QuestionPage page(Actor actor, long questionId) {
        var question = rows.questions().findById(questionId).orElseThrow(QuestionRights::unknown);
        rights.requireSee(actor, question);
        var messages = rows.messages().findByQuestionIdOrderById(questionId);
        var said = names.said(messages);
        var faq = rows.published().findByQuestionId(questionId).filter(one -> one.withdrawnAt() == null);
        return new QuestionPage(
                names.lines(List.of(question)).getFirst(),
                names.unit(question.deskId()),
                rights.answers(actor, question.deskId()),
                said,
                moves(actor, question),
                faq.map(Faq::id).map(String::valueOf).orElse(null));
    }

    /** What the actor's own union asked, the latest first. */
    @ReadOnly
    public QuestionList ofUnit(Actor actor, long organisationId, int page) {
        rights.requireAsk(actor, organisationId);
        int at = checked(page);
        var units = List.of(organisationId);
        var found = rows.questions().ofUnits(units, QuestionList.SIZE, at * QuestionList.SIZE);
        return QuestionList.of(names.lines(found), rows.questions().countOfUnits(units), at);
    }

    /** What the office has before it. */
    @ReadOnly
    public QuestionList queue(Actor actor, AskQueue wish) {
        rights.requireAnswer(actor, wish.deskId());
        int at = checked(wish.page());
        var state = wish.state();
        Set<QuestionState> states = state != null ? EnumSet.of(state) : wish.all() ? Set.of() : WAITING;
        var query = new QueueQuery(
                wish.deskId(),
                states,
                wish.mine() ? actor.personId() : null,
                wish.search(),
                wish.order(),
                QuestionList.SIZE,
                at * QuestionList.SIZE);
        return QuestionList.of(
                names.lines(rows.queue().find(query)), rows.queue().count(query), at);
    }

    /** Answers of the last month the actor's unions have not closed; at most three. */
    @ReadOnly
    public List<QuestionLine> freshAnswers(Actor actor) {
        var units = rights.unitsOf(actor);
        return units.isEmpty()
                ? List.of()
                : names.lines(rows.questions().answered(units, times.now().minus(RECENT)));
    }

    /** What this person may do with it now. */
    private List<QuestionMove> moves(Actor actor, Question question) {
        boolean asks = rights.asks(actor, question.organisationId());
        boolean answers = rights.answers(actor, question.deskId());
        return Arrays.stream(QuestionMove.values())
                .filter(move -> move.startsAt(question.state()))
                .filter(move -> switch (move) {
                    case TAKE -> answers && !isHolder(actor, question);
                    case ANSWER -> answers;
                    case ADD -> asks;
                    case CLOSE -> asks || (answers && question.state() != QuestionState.NEW);
                    case REOPEN -> true;
                })
                .toList();
    }

    private static boolean isHolder(Actor actor, Question question) {
        var holder = question.holderId();
        return holder != null && holder == actor.personId();
    }

    private static int checked(int page) {
        if (page < 0 || page > LAST_PAGE) {
            throw Refusal.invalid("PAGE_WRONG", "Không có trang này. Anh/chị mở lại từ trang đầu.")
                    .with("field", "page");
        }
        return page;
    }
}
