package vn.giaouoc.app.intake;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;
import java.util.TreeMap;
import vn.giaouoc.db.common.Refusal;

/**
 * Read the columns so.
 *
 * @param mapping number of the column, from 0, to the key of what it holds; a column that is left out is not read
 */
@Serdeable
record ColumnChoice(Map<String, String> mapping) {

    Map<Integer, String> columns() {
        var columns = new TreeMap<Integer, String>();
        mapping.forEach((column, key) -> {
            if (!column.matches("\\d{1,4}")) {
                throw Refusal.invalid(
                        "COLUMN_NUMBER", "Số cột phải là số từ 0, đúng như cổng đã đề nghị khi tải tệp lên.");
            }
            columns.put(Integer.parseInt(column), key);
        });
        return columns;
    }
}
