package vn.giaouoc.db.agreement.text;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * One Điều: the paper numbers articles from 1 in their order (trade: 5.1).
 *
 * @param key stable over all revisions; under {@link AgreementContent#TARGETS} stands the table of targets
 * @param title without "Điều n."
 */
@Serdeable
public record Article(String key, String title, List<Clause> clauses) {

    public Article {
        title = AgreementContent.line(title);
        clauses = List.copyOf(clauses);
    }
}
