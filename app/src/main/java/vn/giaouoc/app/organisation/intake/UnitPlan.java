package vn.giaouoc.app.organisation.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.organisation.Decision;
import vn.giaouoc.app.organisation.FoundOrganisation;
import vn.giaouoc.app.spreadsheet.upload.RowProblem;
import vn.giaouoc.app.spreadsheet.upload.SkippedRow;
import vn.giaouoc.db.common.Folded;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.organisation.OrganisationLevel;
import vn.giaouoc.db.organisation.OrganisationVersion;
import vn.giaouoc.db.organisation.UnitType;

/** Who stands under whom: superiors by full or short name among the units there are and the rows above. */
final class UnitPlan {

    /** Lists often leave the number out; the paper can be added later. */
    private static final String NO_NUMBER = "chưa ghi số";

    private final OrganisationVersion top;
    private final UnitWords words;
    private final String superiorLabel;
    private final Long batchId;
    private final Map<String, Set<Long>> byName = new HashMap<>();
    private final Map<Long, LocalDate> foundedOn = new HashMap<>();
    private final Set<String> standing = new HashSet<>();
    private final Set<String> decided = new HashSet<>();
    private final List<FoundOrganisation> wishes = new ArrayList<>();
    private final List<RowProblem> problems = new ArrayList<>();
    private final List<SkippedRow> skipped = new ArrayList<>();
    private final Map<Integer, List<String>> reasons = new LinkedHashMap<>();
    private int read;
    private int known;

    UnitPlan(OrganisationVersion top, UnitWords words, String superiorLabel, long batchId) {
        this.top = top;
        this.words = words;
        this.superiorLabel = superiorLabel;
        this.batchId = batchId;
        there(top);
    }

    /** A unit that stands already. */
    void there(OrganisationVersion unit) {
        name(unit.name(), unit.organisationId());
        name(unit.shortName(), unit.organisationId());
        foundedOn.put(unit.organisationId(), unit.validFrom());
        standing.add(unit.parentId() + "|" + unit.searchKey());
    }

    /** The paper by which a unit stands under a superior. */
    void decided(@Nullable Long parentId, String number) {
        decided.add(parentId + "|" + number);
    }

    private void name(String name, long id) {
        byName.computeIfAbsent(Folded.of(name), key -> new HashSet<>()).add(id);
    }

    void skip(SkippedRow row) {
        skipped.add(row);
    }

    void bad(int row, List<RowProblem> found) {
        read++;
        found.forEach(problem -> refuse(row, problem.column(), problem.sentence()));
    }

    private void refuse(int row, String column, String sentence) {
        problems.add(new RowProblem(row, column, sentence));
        reasons.computeIfAbsent(row, number -> new ArrayList<>()).add(column + ": " + sentence);
    }

    /** A row of the list: founds a unit, is known, or cannot go in. */
    void row(UnitRow row) {
        read++;
        var parent = superior(row);
        if (parent == null) {
            return;
        }
        var number = row.decisionNumber();
        if (!standing.add(parent + "|" + row.searchKey())
                || (number != null && decided.contains(parent + "|" + number))) {
            known++;
            return;
        }
        var id = Ids.next();
        var from = from(row, parent);
        wishes.add(new FoundOrganisation(
                id,
                parent,
                row.name(),
                row.shortName(),
                row.level(),
                row.type(),
                row.place(),
                true,
                null,
                employers(row),
                batchId,
                new Decision(number == null ? NO_NUMBER : number, row.decisionOn(), null, from, null)));
        name(row.name(), id);
        foundedOn.put(id, from);
    }

    /** The superior's id; null when it cannot be told, which is then a problem of the row. */
    private @Nullable Long superior(UnitRow row) {
        var said = row.superior();
        if (said == null || words.isTop(said)) {
            return top.organisationId();
        }
        var found = byName.getOrDefault(Folded.of(said), Set.of());
        if (found.size() == 1) {
            return found.iterator().next();
        }
        refuse(
                row.number(),
                superiorLabel,
                found.isEmpty()
                        ? "Không có đơn vị «" + said + "» dưới " + top.shortName()
                                + ". Hãy sửa tên, hoặc lập đơn vị đó trước rồi nhập lại dòng này."
                        : "Có " + found.size() + " đơn vị tên «" + said + "». Hãy ghi tên đầy đủ của đơn vị cấp trên.");
        return null;
    }

    /** From the day of the paper, but not before the superior itself; lists keep papers older than today's superiors. */
    private LocalDate from(UnitRow row, long parent) {
        var superiorFrom = foundedOn.getOrDefault(parent, top.validFrom());
        var decidedOn = row.decisionOn();
        return decidedOn == null || decidedOn.isBefore(superiorFrom) ? superiorFrom : decidedOn;
    }

    /** The employer is what remains of a grassroots union's name; a nghiệp đoàn has none. */
    private static List<String> employers(UnitRow row) {
        if (row.level() != OrganisationLevel.GRASSROOTS || row.type() == UnitType.TRADE_ASSOCIATION) {
            return List.of();
        }
        var employer = row.name().replaceFirst("(?iu)^(công đoàn cơ sở|CĐCS)\\s+", "");
        return employer.equals(row.name()) ? List.of() : List.of(employer);
    }

    UnitRun result() {
        problems.sort(java.util.Comparator.comparingInt(RowProblem::row));
        return new UnitRun(read, known, reasons.size(), wishes, problems, skipped, reasons);
    }
}
