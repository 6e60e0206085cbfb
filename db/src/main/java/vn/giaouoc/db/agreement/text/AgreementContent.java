package vn.giaouoc.db.agreement.text;

import io.micronaut.serde.annotation.Serdeable;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.common.Digest;

/**
 * What an agreement says (trade: 5.1): căn cứ, Điều 1-4, chỉ tiêu. Keys stay with their clause through every revision.
 *
 * @param basis the grounds, each "Căn cứ …"
 * @param articles in order; the table of targets stands under the one with the key {@link #TARGETS}
 */
@Serdeable
public record AgreementContent(List<Clause> basis, List<Article> articles, List<Target> targets) {

    /** Under the article with this key the table of targets stands. */
    public static final String TARGETS = "targets";

    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\p{Zs}\\u2028\\u2029]+");

    public AgreementContent {
        basis = List.copyOf(basis);
        articles = List.copyOf(articles);
        targets = List.copyOf(targets);
    }

    /** The target with that key. */
    public Optional<Target> target(String key) {
        return targets.stream().filter(target -> target.key().equals(key)).findFirst();
    }

    /**
     * What is hashed: UTF-8, NFC, lines ended by a line feed, fields parted by a tab, which no text holds: for each ground
     * {@code basis key text}; for each article {@code article key title} and its {@code clause key text}; for each target
     * {@code target key content unit goal direction figure}, the goal without trailing zeros and the figure empty when none.
     */
    public String canonical() {
        var lines = new StringBuilder("giaouoc-agreement-content-1\n");
        basis.forEach(ground -> line(lines, "basis", ground.key(), ground.text()));
        for (var article : articles) {
            line(lines, "article", article.key(), article.title());
            article.clauses().forEach(clause -> line(lines, "clause", clause.key(), clause.text()));
        }
        for (var target : targets) {
            var figure = target.figure() == null ? "" : target.figure();
            var goal = target.goal().toPlainString();
            line(
                    lines,
                    "target",
                    target.key(),
                    target.content(),
                    target.unit(),
                    goal,
                    target.direction().name(),
                    figure);
        }
        return Normalizer.normalize(lines, Normalizer.Form.NFC);
    }

    /** The SHA-256 of {@link #canonical}, 32 bytes. */
    public byte[] sha256() {
        return Digest.sha256(canonical().getBytes(StandardCharsets.UTF_8));
    }

    /** Text as a paragraph: NFC, no line breaks, tabs or invisible letters, single spaces. */
    static String line(@Nullable String text) {
        var given = text == null ? "" : text;
        return BREAKS.matcher(Normalizer.normalize(given, Normalizer.Form.NFC).replaceAll("\\p{Cf}", ""))
                .replaceAll(" ")
                .strip();
    }

    static void line(StringBuilder lines, String... fields) {
        lines.append(String.join("\t", fields)).append('\n');
    }
}
