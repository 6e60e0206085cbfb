package vn.giaouoc.app.demo.agreement;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import vn.giaouoc.app.agreement.judgement.JudgementPage;
import vn.giaouoc.app.agreement.judgement.JudgementService;
import vn.giaouoc.app.agreement.judgement.Judgements;
import vn.giaouoc.app.agreement.judgement.SaveJudgement;
import vn.giaouoc.app.agreement.judgement.SignOffBook;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.db.agreement.judgement.JudgementKind;
import vn.giaouoc.db.agreement.text.Direction;

/** Judges an agreement of the demo: what the portal knows stays, the rest is typed so that it is reached or not. */
@Singleton
@Requires(property = "portal.demo", value = "true")
class DemoYear {

    private final Judgements judgements;
    private final JudgementService writing;
    private final SignOffBook signOff;

    DemoYear(Judgements judgements, JudgementService writing, SignOffBook signOff) {
        this.judgements = judgements;
        this.writing = writing;
        this.signOff = signOff;
    }

    void judge(Actor chair, Actor head, long id, boolean met) {
        writing.begin(chair, id, JudgementKind.FINAL);
        var page = page(chair, id);
        writing.save(
                chair,
                id,
                JudgementKind.FINAL,
                new SaveJudgement(
                        page.revision(),
                        null,
                        values(page, met),
                        met,
                        met ? "Các bên làm tốt phần việc đã hứa." : "Còn chỉ tiêu chưa đạt, năm sau phấn đấu tiếp."));
        int revision = page(chair, id).revision();
        signOff.asHead(head, id, JudgementKind.FINAL, revision);
        signOff.asChair(chair, id, JudgementKind.FINAL, page(chair, id).revision());
    }

    private JudgementPage page(Actor chair, long id) {
        return judgements.page(chair, id, JudgementKind.FINAL);
    }

    /** A target that is not drawn gets its goal; the last one misses it where the whole does. */
    private static List<SaveJudgement.Line> values(JudgementPage page, boolean met) {
        return page.lines().stream()
                .map(line -> {
                    boolean last = line.equals(page.lines().getLast());
                    var value = met || !last ? reached(line) : missed(line);
                    return line.drawn() == null
                            ? new SaveJudgement.Line(line.target(), value, null)
                            : new SaveJudgement.Line(line.target(), line.drawn(), null);
                })
                .toList();
    }

    private static BigDecimal reached(JudgementPage.Line line) {
        return line.goal();
    }

    private static BigDecimal missed(JudgementPage.Line line) {
        return line.goalWords().startsWith(Direction.AT_MOST.words("").strip())
                ? line.goal().add(BigDecimal.ONE)
                : line.goal().subtract(BigDecimal.ONE).max(BigDecimal.ZERO);
    }
}
