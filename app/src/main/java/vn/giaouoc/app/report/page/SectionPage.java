package vn.giaouoc.app.report.page;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.report.mark.SectionState;

/**
 * One section with the reviewer's word on it.
 *
 * @param reason what is to be mended, for a returned one
 * @param comments those at the section itself; remarks at a cell stand with its line
 */
@Serdeable
public record SectionPage(
        String code,
        String title,
        SectionState state,
        @Nullable String reason,
        Progress progress,
        List<LinePage> lines,
        List<CommentLine> comments) {}
