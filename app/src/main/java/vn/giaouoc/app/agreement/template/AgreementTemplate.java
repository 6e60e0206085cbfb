package vn.giaouoc.app.agreement.template;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.agreement.text.Article;
import vn.giaouoc.db.agreement.text.Clause;
import vn.giaouoc.db.agreement.text.Direction;

/**
 * A template as its file holds it; words in braces are filled in when an agreement is drafted.
 *
 * @param code stable, at most 60 letters
 * @param campaignBases true when the grounds of the campaign's plan go before the template's own
 */
@Serdeable
public record AgreementTemplate(
        String code,
        String name,
        Between between,
        String title,
        boolean campaignBases,
        List<Clause> basis,
        List<Article> articles,
        List<Line> targets) {

    /** A target; {@code figure} is a code of the portal's figures, left out when its value is typed. */
    @Serdeable
    public record Line(
            String key,
            String content,
            String unit,
            BigDecimal goal,
            Direction direction,
            @Nullable String figure) {}
}
