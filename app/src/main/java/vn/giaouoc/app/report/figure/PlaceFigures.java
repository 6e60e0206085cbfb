package vn.giaouoc.app.report.figure;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.access.head.Heads;
import vn.giaouoc.app.figure.FigureRow;
import vn.giaouoc.app.figure.FigureRows;
import vn.giaouoc.app.figure.FigureScope;
import vn.giaouoc.app.figure.FigureSource;
import vn.giaouoc.app.figure.FigureSources;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.app.report.figure.UnitDays.Units;
import vn.giaouoc.db.access.office.OfficeKind;
import vn.giaouoc.db.access.office.SigningPower;
import vn.giaouoc.db.organisation.OrganisationLevel;
import vn.giaouoc.db.organisation.workplace.Department;
import vn.giaouoc.db.organisation.workplace.DepartmentRepository;

/** What a unit is made of on its as-of day (trade: A06-A08). */
@Singleton
class PlaceFigures implements FigureSources {

    private final UnitDays days;
    private final OrganisationTree tree;
    private final DepartmentRepository departments;
    private final Heads heads;

    PlaceFigures(UnitDays days, OrganisationTree tree, DepartmentRepository departments, Heads heads) {
        this.days = days;
        this.tree = tree;
        this.departments = departments;
        this.heads = heads;
    }

    @Override
    public List<FigureSource> figures() {
        return List.of(
                new Figure(this, "UNION_GROUPS", "Số tổ công đoàn", "tổ", PlaceFigures::groups),
                new Figure(
                        this,
                        "UNION_SECTIONS",
                        "Số công đoàn bộ phận",
                        "đơn vị",
                        (all, units) -> below(units, OrganisationLevel.SECTION)),
                new Figure(
                        this,
                        "UNION_MEMBER_UNITS",
                        "Số CĐCS thành viên",
                        "đơn vị",
                        (all, units) -> below(units, OrganisationLevel.MEMBER_GRASSROOTS)),
                new Figure(this, "DEPARTMENTS", "Số phòng, ban, đơn vị", "đơn vị", PlaceFigures::departments),
                new Figure(
                        this, "EMPLOYERS", "Số cơ quan, đơn vị sử dụng lao động", "đơn vị", PlaceFigures::employers));
    }

    /** Groups of the tree, and departments that somebody heads as a union group. */
    private List<FigureRow> groups(Units units) {
        var rows = new ArrayList<>(below(units, OrganisationLevel.GROUP));
        var headed = units.ids().stream()
                .flatMap(id -> heads.holders(id, units.asOf()).stream())
                .filter(head -> head.kind() == OfficeKind.GROUP_HEAD && head.departmentId() != 0)
                .map(SigningPower::departmentId)
                .collect(Collectors.toSet());
        rows.addAll(rows(units, headed));
        return rows;
    }

    private List<FigureRow> departments(Units units) {
        return rows(units, null);
    }

    private List<FigureRow> rows(Units units, @Nullable Set<Long> only) {
        return units.ids().stream()
                .flatMap(id -> departments.of(id).stream())
                .filter(one -> stands(one, units.asOf()) && (only == null || only.contains(one.id())))
                .map(one -> row(one.id(), one.name()))
                .toList();
    }

    private List<FigureRow> employers(Units units) {
        return units.ids().stream()
                .flatMap(id -> tree.employers(id, units.asOf()).stream())
                .map(one -> row(one.id(), one.name()))
                .toList();
    }

    private static List<FigureRow> below(Units units, OrganisationLevel level) {
        return units.below().stream()
                .filter(unit -> unit.level() == level)
                .map(unit -> row(unit.organisationId(), unit.name()))
                .toList();
    }

    private static boolean stands(Department one, LocalDate day) {
        var ended = one.endedOn();
        return ended == null || day.isBefore(ended);
    }

    private static FigureRow row(long id, String name) {
        return new FigureRow(Long.toString(id), null, name, BigDecimal.ONE, null, null);
    }

    private record Figure(
            PlaceFigures all,
            String code,
            String label,
            String unit,
            BiFunction<PlaceFigures, Units, List<FigureRow>> read)
            implements FigureRows {

        @Override
        public Optional<BigDecimal> value(FigureScope scope) {
            return Optional.of(BigDecimal.valueOf(rows(scope).size()));
        }

        @Override
        public List<FigureRow> rows(FigureScope scope) {
            return read.apply(all, all.days.of(scope));
        }
    }
}
