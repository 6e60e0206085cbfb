package vn.giaouoc.db.agreement.life;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.agreement.party.AgreementParty;
import vn.giaouoc.db.agreement.text.Article;
import vn.giaouoc.db.common.Refusal;

/** What must hold before a move; each says what it expected, what it found and what to do next. */
public enum VersionGuard {
    /** Fewer than two promise nothing to each other. */
    TWO_PARTIES(VersionGuard::twoParties),
    /** There is something to promise and nothing is left blank. */
    TEXT_COMPLETE(VersionGuard::textComplete),
    /** The head of every party agreed to this very revision. */
    ALL_AGREED(VersionGuard::allAgreed),
    /** Somebody may sign for every party today. */
    HEADS_KNOWN(VersionGuard::headsKnown),
    /** A last day to sign that has not passed. */
    LAST_DAY_AHEAD(VersionGuard::lastDayAhead),
    /** The last day to sign has passed. */
    LAST_DAY_PASSED(VersionGuard::lastDayPassed),
    /** Every party has signed; witnesses do not count. */
    ALL_SIGNED(VersionGuard::allSigned),
    /** Whoever takes something back says why. */
    REASON_GIVEN(VersionGuard::reasonGiven),
    /** A judgement that was signed off stands. */
    NOT_JUDGED(VersionGuard::notJudged),
    /** Only a signed amendment takes the place of a signed text. */
    SUCCESSOR_SIGNED(VersionGuard::successorSigned);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Function<VersionFacts, @Nullable Refusal> rule;

    VersionGuard(Function<VersionFacts, @Nullable Refusal> rule) {
        this.rule = rule;
    }

    /** The refusal, or null when the guard lets pass. */
    public @Nullable Refusal refusal(VersionFacts facts) {
        return rule.apply(facts);
    }

    private static @Nullable Refusal twoParties(VersionFacts facts) {
        int found = facts.promising().size();
        return found >= 2
                ? null
                : Refusal.invalid(
                                "TWO_PARTIES_NEEDED",
                                "Giao ước cần từ hai bên trở lên, hiện có %d. Anh/chị thêm bên tham gia rồi làm lại."
                                        .formatted(found))
                        .with("field", "parties");
    }

    private static @Nullable Refusal textComplete(VersionFacts facts) {
        var content = facts.content();
        if (content.targets().isEmpty()) {
            return incomplete("Giao ước chưa có chỉ tiêu nào. Anh/chị thêm ít nhất một chỉ tiêu ở Điều 2.", "targets");
        }
        if (content.articles().stream().allMatch(article -> article.clauses().isEmpty())) {
            return incomplete("Giao ước chưa có nội dung. Anh/chị soạn các điều rồi làm lại.", "articles");
        }
        boolean blank =
                content.basis().stream().anyMatch(ground -> ground.text().isBlank())
                        || content.articles().stream().anyMatch(VersionGuard::hasBlank)
                        || content.targets().stream()
                                .anyMatch(target -> target.content().isBlank());
        return blank
                ? incomplete(
                        "Còn dòng để trống trong căn cứ, điều khoản hoặc chỉ tiêu. Anh/chị ghi nốt hoặc bỏ dòng đó.",
                        "content")
                : null;
    }

    private static boolean hasBlank(Article article) {
        return article.title().isBlank()
                || article.clauses().stream().anyMatch(clause -> clause.text().isBlank());
    }

    private static Refusal incomplete(String sentence, String field) {
        return Refusal.invalid("TEXT_INCOMPLETE", sentence).with("field", field);
    }

    private static @Nullable Refusal allAgreed(VersionFacts facts) {
        var missing = without(facts.promising(), party -> party.agreedTo(facts.revision()));
        return missing.isEmpty()
                ? null
                : Refusal.conflict(
                        "NOT_ALL_AGREED",
                        "Cần mọi bên thống nhất với bản sửa lần %d; còn chờ %s."
                                .formatted(facts.revision(), names(missing)));
    }

    private static @Nullable Refusal headsKnown(VersionFacts facts) {
        var missing = without(facts.promising(), party -> facts.headed().contains(party.id()));
        return missing.isEmpty()
                ? null
                : Refusal.conflict(
                        "HEAD_MISSING",
                        "Cần mỗi bên có người đứng đầu đang giữ chức vụ; chưa có ở %s. Anh/chị giao chức vụ rồi làm lại."
                                .formatted(names(missing)));
    }

    private static @Nullable Refusal lastDayAhead(VersionFacts facts) {
        var day = facts.expiresOn();
        if (day == null) {
            return Refusal.invalid("LAST_DAY_NEEDED", "Anh/chị chọn hạn ký: ngày cuối cùng các bên còn ký được.")
                    .with("field", "expiresOn");
        }
        return day.isBefore(facts.today())
                ? Refusal.invalid(
                                "LAST_DAY_OVER",
                                "Hạn ký phải từ hôm nay, %s, trở đi; đang chọn %s. Anh/chị chọn lại."
                                        .formatted(text(facts.today()), text(day)))
                        .with("field", "expiresOn")
                : null;
    }

    private static @Nullable Refusal lastDayPassed(VersionFacts facts) {
        var day = facts.expiresOn();
        return day != null && day.isBefore(facts.today())
                ? null
                : Refusal.conflict(
                        "LAST_DAY_NOT_OVER",
                        "Chỉ quá hạn khi đã qua hạn ký; hạn ký là %s, hôm nay là %s."
                                .formatted(day == null ? "chưa chọn" : text(day), text(facts.today())));
    }

    private static @Nullable Refusal allSigned(VersionFacts facts) {
        var missing = without(facts.promising(), party -> facts.signed().contains(party.id()));
        return missing.isEmpty()
                ? null
                : Refusal.conflict("NOT_ALL_SIGNED", "Cần mọi bên đã ký; còn chờ %s.".formatted(names(missing)));
    }

    private static @Nullable Refusal reasonGiven(VersionFacts facts) {
        var reason = facts.reason();
        return reason != null && !reason.isBlank()
                ? null
                : Refusal.invalid("REASON_NEEDED", "Anh/chị ghi lý do để các bên được biết.")
                        .with("field", "reason");
    }

    private static @Nullable Refusal notJudged(VersionFacts facts) {
        return facts.judged()
                ? Refusal.conflict(
                        "ALREADY_JUDGED",
                        "Giao ước đã đánh giá xong, kết quả đã được hai bên xác nhận nên không đổi được nữa.")
                : null;
    }

    private static @Nullable Refusal successorSigned(VersionFacts facts) {
        return facts.successorSigned()
                ? null
                : Refusal.conflict(
                        "AMENDMENT_NOT_SIGNED", "Bản đang có hiệu lực chỉ được thay khi mọi bên đã ký bản sửa đổi.");
    }

    private static List<AgreementParty> without(List<AgreementParty> parties, Predicate<AgreementParty> done) {
        return parties.stream().filter(done.negate()).toList();
    }

    /** The first few names: forty would be no sentence. */
    private static String names(List<AgreementParty> parties) {
        var first = parties.stream().limit(3).map(AgreementParty::name).collect(Collectors.joining(", "));
        return parties.size() <= 3 ? first : first + " và " + (parties.size() - 3) + " bên khác";
    }

    private static String text(LocalDate day) {
        return day.format(DAY);
    }
}
