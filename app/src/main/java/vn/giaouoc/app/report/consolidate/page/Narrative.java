package vn.giaouoc.app.report.consolidate.page;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What one unit wrote, for the superior to read beside the others.
 *
 * @param lines the words line by line: of a list each line is chosen for itself
 */
@Serdeable
public record Narrative(String reportId, String unitName, String text, List<String> lines) {}
