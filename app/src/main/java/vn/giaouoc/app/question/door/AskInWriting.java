package vn.giaouoc.app.question.door;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.question.ask.AskQuestion;
import vn.giaouoc.db.common.Refusal;

/**
 * A union asks, as the API takes it.
 *
 * @param reportId the report it is about, as text like every id; null when asked freely
 */
@Serdeable
record AskInWriting(
        long organisationId,
        String title,
        String text,
        @Nullable String reportId,
        @Nullable String cell) {

    AskQuestion question() {
        return new AskQuestion(organisationId, title, text, report(), cell);
    }

    private @Nullable Long report() {
        if (reportId == null) {
            return null;
        }
        if (!reportId.matches("\\d{1,18}")) {
            throw Refusal.invalid("NOT_AN_ID", "Mã tham chiếu không đúng. Hãy lấy lại mã từ danh sách.")
                    .with("field", "reportId");
        }
        return Long.valueOf(reportId);
    }
}
