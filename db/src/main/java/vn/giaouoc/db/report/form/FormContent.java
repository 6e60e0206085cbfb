package vn.giaouoc.db.report.form;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A whole form, as its resource file holds it.
 *
 * @param campaign the campaign it is made for; null for every campaign without a form of its own
 */
@Serdeable
public record FormContent(
        String code,
        ReportKind kind,
        @Nullable String campaign,
        String title,
        List<FormSection> sections,
        List<FormCheck> checks) {

    /** One cell with the line and the section it stands in. */
    public record Place(FormSection section, FormLine line, FormCell cell) {

        /**
         * What stands above its figures: "B04. Tỷ lệ ký cam kết (%)", "D04.b. Kiến nghị …, Đã giải quyết (ý kiến)".
         *
         * @param held what the cell holds in the table, see {@link FormLine#unitOf}
         */
        public String heading(CellType held) {
            var unit = line.unitOf(cell, held);
            var name = line.cells().size() == 1 ? line.name() : line.name() + ", " + cell.label();
            return cell.key() + ". " + name + (unit.isEmpty() ? "" : " (" + unit + ")");
        }
    }

    public Stream<FormLine> lines() {
        return sections.stream().flatMap(section -> section.lines().stream());
    }

    /** Every cell, in the order of the form. */
    public Stream<Place> places() {
        return sections.stream()
                .flatMap(section -> section.lines().stream()
                        .flatMap(line -> line.cells().stream().map(cell -> new Place(section, line, cell))));
    }

    public Optional<Place> place(String key) {
        return places().filter(place -> place.cell().key().equals(key)).findFirst();
    }

    public Optional<FormSection> section(String sectionCode) {
        return sections.stream()
                .filter(section -> section.code().equals(sectionCode))
                .findFirst();
    }

    public Optional<FormCheck> check(String checkCode) {
        return checks.stream().filter(check -> check.code().equals(checkCode)).findFirst();
    }
}
