package vn.giaouoc.app.report.review.page;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.report.page.ReportPage;

/**
 * A report before its reviewer.
 *
 * @param page what was submitted, with marks, remarks and the trail
 * @param number which submission this is: send it along with every decision
 * @param changes what is other than in the submission before; empty for the first one
 * @param may what the actor may do now
 */
@Serdeable
public record ReviewPage(ReportPage page, int number, List<CellChange> changes, May may) {

    /**
     * What the actor may do with it now.
     *
     * @param begin take it into review
     * @param mark accept and return sections, write remarks
     * @param approve straight away, taken into review in the same act where nobody has yet
     * @param obstacle why it cannot be approved at this moment; null when it can, or when approving is not the actor's
     * @param reopen open it again, for the province
     */
    @Serdeable
    public record May(
            boolean begin,
            boolean mark,
            boolean sendBack,
            boolean approve,
            @Nullable String obstacle,
            boolean reopen) {}
}
