package vn.giaouoc.app.agreement.text;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.figure.FigureBook;
import vn.giaouoc.db.agreement.text.AgreementContent;
import vn.giaouoc.db.agreement.text.Article;
import vn.giaouoc.db.agreement.text.Clause;
import vn.giaouoc.db.agreement.text.Target;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.common.Refusal;

/**
 * Content at the door: sizes, numbers and figures are looked at, what is new gets a key. Lines may be blank: somebody is
 * still writing; they are asked for when the text is sent.
 */
@Singleton
public class ContentRules {

    /** Longest paragraph, in letters (trade: part 8, criterion text). */
    public static final int TEXT = 2000;

    private static final int TITLE = 300;
    private static final int TARGET = 500;
    private static final int UNIT = 40;
    private static final int ARTICLES = 20;
    private static final int LINES = 60;
    private static final int WHOLE_DIGITS = 12;
    private static final int DECIMALS = 3;
    private static final Pattern KEY = Pattern.compile("[a-z0-9-]{1,40}");

    private final FigureBook figures;

    ContentRules(FigureBook figures) {
        this.figures = figures;
    }

    /** The same content with a key for every line, or a refusal INVALID that names the line. */
    public AgreementContent clean(AgreementContent content) {
        var keys = new HashSet<String>();
        var targetKeys = new HashSet<String>(); // a target and a clause may bear one key: they are never compared
        atMost(content.basis(), LINES, "Căn cứ");
        atMost(content.articles(), ARTICLES, "Điều");
        atMost(content.targets(), LINES, "Chỉ tiêu");
        return new AgreementContent(
                content.basis().stream().map(ground -> clean(ground, keys)).toList(),
                content.articles().stream().map(article -> clean(article, keys)).toList(),
                content.targets().stream()
                        .map(target -> clean(target, targetKeys))
                        .toList());
    }

    private static Clause clean(Clause clause, Set<String> keys) {
        longest(clause.text(), TEXT, "Điều khoản");
        return new Clause(key(clause.key(), keys), clause.text());
    }

    private static Article clean(Article article, Set<String> keys) {
        atMost(article.clauses(), LINES, "Khoản");
        longest(article.title(), TITLE, "Tên điều");
        var key = key(article.key(), keys);
        return new Article(
                key,
                article.title(),
                article.clauses().stream().map(clause -> clean(clause, keys)).toList());
    }

    private Target clean(Target target, Set<String> keys) {
        longest(target.content(), TARGET, "Nội dung chỉ tiêu");
        longest(target.unit(), UNIT, "Đơn vị tính");
        number(target.goal(), target.content());
        return new Target(
                key(target.key(), keys),
                target.content(),
                target.unit(),
                target.goal(),
                target.direction(),
                figure(target.figure()));
    }

    private @Nullable String figure(@Nullable String code) {
        if (code == null || code.isBlank()) {
            return null;
        }
        if (figures.find(code).isEmpty()) {
            throw Refusal.invalid(
                            "FIGURE_UNKNOWN",
                            "Cổng không có số liệu mang mã này. Anh/chị chọn lại trong danh sách, hoặc để nhập tay.")
                    .with("field", "figure");
        }
        return code;
    }

    /** A key that comes again twice would mix up two lines; an empty one is a new line. */
    private static String key(String given, Set<String> keys) {
        var key = given.isBlank() ? "k" + Long.toString(Ids.next(), 36) : given;
        if (!KEY.matcher(key).matches() || !keys.add(key)) {
            throw Refusal.invalid(
                            "KEY_WRONG",
                            "Có hai dòng trùng mã hoặc mã dòng không đúng. Anh/chị tải lại trang; dòng mới thì để trống mã.")
                    .with("field", "key");
        }
        return key;
    }

    /** Numbers of targets and outcomes: not negative, 12 digits before and 3 after the point. */
    public static void number(BigDecimal number, String what) {
        var whole = number.precision() - number.scale();
        if (number.signum() < 0
                || whole > WHOLE_DIGITS
                || number.stripTrailingZeros().scale() > DECIMALS) {
            throw Refusal.invalid(
                            "NUMBER_WRONG",
                            "Con số của «%s» phải từ 0 trở lên, nhiều nhất 12 chữ số và 3 số lẻ. Anh/chị ghi lại."
                                    .formatted(what))
                    .with("field", "goal");
        }
    }

    private static void longest(String text, int most, String what) {
        if (text.codePointCount(0, text.length()) > most) {
            throw Refusal.invalid("TOO_LONG", "%s dài quá %d chữ. Anh/chị rút gọn lại.".formatted(what, most))
                    .with("field", "text");
        }
    }

    private static void atMost(List<?> lines, int most, String what) {
        if (lines.size() > most) {
            throw Refusal.invalid("TOO_MANY_LINES", "%s nhiều quá %d dòng. Anh/chị gộp bớt lại.".formatted(what, most))
                    .with("field", "content");
        }
    }
}
