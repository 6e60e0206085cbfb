package vn.giaouoc.app.spreadsheet.upload;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One column of the file and what it seems to hold.
 *
 * @param column from 0
 * @param label what stands above it
 * @param key the proposed meaning, null to leave the column out
 * @param samples its first values
 */
public record ColumnProposal(
        int column, String label, @Nullable String key, List<String> samples) {}
