package vn.giaouoc.app.rollup;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.app.rollup.question.RollupQuestion;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.organisation.OrganisationLevel;
import vn.giaouoc.db.organisation.OrganisationVersion;
import vn.giaouoc.db.rollup.TreeKind;

/** Finds the unit a question is about, on the tree of its day, and whether the asker may ask; whatever is counted. */
@Singleton
public class RollupPlaces {

    private static final Set<OrganisationLevel> ABOVE_GRASSROOTS = Set.of(
            OrganisationLevel.CONFEDERATION,
            OrganisationLevel.FEDERATION,
            OrganisationLevel.INDUSTRY,
            OrganisationLevel.UPPER);

    private final RollupDays days;
    private final RollupRights rights;
    private final OrganisationTree tree;

    RollupPlaces(RollupDays days, RollupRights rights, OrganisationTree tree) {
        this.days = days;
        this.rights = rights;
        this.tree = tree;
    }

    /**
     * The unit asked about.
     *
     * @param path from the root of the tree down to the unit
     * @param steps of these, those the asker may see
     */
    public record Place(RollupDays.Answerable answerable, List<OrganisationVersion> path, List<Rollup.Step> steps) {

        /** The day whose tree is used. */
        public LocalDate treeDay() {
            return answerable.scope().treeDay();
        }

        public OrganisationVersion unit() {
            return path.getLast();
        }

        /** True where grassroots unions stand below, so that they can be looked for. */
        public boolean aboveGrassroots() {
            return ABOVE_GRASSROOTS.contains(unit().level());
        }
    }

    /** FORBIDDEN NOT_YOURS, or NOT_FOUND where the unit or the year is not there. */
    public Place of(Actor actor, RollupQuestion question) {
        var answerable = days.of(question);
        rights.requireFigures(actor, question.unitId(), answerable.scope().treeDay());
        var path = path(question, answerable);
        return new Place(answerable, path, steps(actor, path, answerable));
    }

    private List<OrganisationVersion> path(RollupQuestion question, RollupDays.Answerable answerable) {
        var path = tree.path(question.unitId(), answerable.scope().treeDay());
        if (path.isEmpty()) {
            throw Refusal.notFound(
                    "UNIT_NOT_THEN",
                    "Đơn vị này không có trong cây tổ chức ngày "
                            + answerable.scope().treeDay().format(RollupDays.DAY) + ". Anh/chị chọn «"
                            + (question.kind() == TreeKind.AS_IT_WAS ? TreeKind.AS_IT_IS_NOW : TreeKind.AS_IT_WAS)
                                    .label()
                            + "» hoặc một năm khác.");
        }
        return path;
    }

    private List<Rollup.Step> steps(Actor actor, List<OrganisationVersion> path, RollupDays.Answerable answerable) {
        var day = answerable.scope().treeDay();
        return path.stream()
                .filter(unit -> rights.maySeeFigures(actor, unit.organisationId(), day))
                .map(unit -> new Rollup.Step(
                        Long.toString(unit.organisationId()),
                        unit.name(),
                        unit.level().name()))
                .toList();
    }
}
