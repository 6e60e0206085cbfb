package vn.giaouoc.app.demo;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.demo.plan.DemoDays;
import vn.giaouoc.app.demo.plan.DemoPlan;
import vn.giaouoc.app.demo.plan.DemoUnit;
import vn.giaouoc.app.organisation.Decision;
import vn.giaouoc.app.organisation.DissolveOrganisation;
import vn.giaouoc.app.organisation.FoundOrganisation;
import vn.giaouoc.app.organisation.OrganisationService;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.app.organisation.RenameOrganisation;
import vn.giaouoc.app.organisation.TransferOrganisation;
import vn.giaouoc.app.organisation.succession.SuccessionService;
import vn.giaouoc.app.organisation.succession.request.ConsolidateOrganisations;
import vn.giaouoc.app.organisation.succession.request.Joining;
import vn.giaouoc.app.organisation.succession.request.NewUnit;

/** Founds the units of the plan and lets their history happen. */
@Singleton
class DemoTree {

    /** By it a portal knows that its database holds the demo. */
    static final String ROOT_CODE = "DEMO-AN-LINH";

    private final OrganisationService organisations;
    private final SuccessionService successions;
    private final OrganisationTree tree;

    DemoTree(OrganisationService organisations, SuccessionService successions, OrganisationTree tree) {
        this.organisations = organisations;
        this.successions = successions;
        this.tree = tree;
    }

    void found(DemoPlan plan) {
        organisations.foundAll(
                Actor.SYSTEM,
                plan.units().stream()
                        .filter(unit -> plan.partsOf(unit).isEmpty())
                        .map(unit -> founding(plan, unit))
                        .toList());
    }

    /** The merger of 2021: the two unions and their members become one, which was not founded otherwise. */
    void merge(DemoPlan plan) {
        for (var unit : plan.units()) {
            var parts = plan.partsOf(unit);
            if (!parts.isEmpty()) {
                successions.carryOut(
                        Actor.SYSTEM,
                        new ConsolidateOrganisations(
                                parts.stream()
                                        .map(part -> Joining.of(part.id()))
                                        .toList(),
                                new NewUnit(unit.id(), unit.name(), null, null, null, null, null, null),
                                new Decision(
                                        "36/QĐ-LĐLĐ",
                                        DemoDays.MERGER.minusDays(7),
                                        "Ban Thường vụ LĐLĐ tỉnh An Lĩnh",
                                        DemoDays.MERGER,
                                        null)));
            }
        }
    }

    private static FoundOrganisation founding(DemoPlan plan, DemoUnit unit) {
        var under = unit.under();
        return new FoundOrganisation(
                unit.id(),
                under == null ? null : plan.unit(under).id(),
                unit.name(),
                null,
                unit.level(),
                unit.type(),
                null,
                unit.counted(),
                under == null ? ROOT_CODE : null,
                unit.employers(),
                null,
                Decision.of("01/QĐ-LĐLĐ", unit.foundedOn()));
    }

    /** Departments by unit, in the order of the plan. */
    Map<String, List<Long>> departments(DemoPlan plan) {
        var departments = new HashMap<String, List<Long>>();
        for (var unit : plan.units()) {
            departments.put(
                    unit.key(),
                    unit.departments().stream()
                            .map(name -> tree.department(unit.id(), name, null).id())
                            .toList());
        }
        return departments;
    }

    /** Dissolutions of June 2025, then the new superiors of July 2025, in the order of their days. */
    void history(DemoPlan plan) {
        var ended = plan.units().stream()
                .filter(unit -> unit.endedOn() != null && !DemoDays.MERGER.equals(unit.endedOn()))
                .toList();
        ended.stream()
                .filter(unit -> !DemoDays.REFORM.equals(unit.endedOn()))
                .sorted(java.util.Comparator.comparing(DemoTree::end))
                .forEach(unit -> dissolve(plan, unit, "Quyết định giải thể"));
        for (var unit : plan.units()) {
            var later = unit.later();
            if (later != null) {
                organisations.transfer(
                        Actor.SYSTEM,
                        new TransferOrganisation(
                                unit.id(), plan.unit(later).id(), Decision.of("83/QĐ-LĐLĐ", DemoDays.REFORM)));
            }
            var name = unit.newName();
            if (name != null) {
                organisations.rename(
                        Actor.SYSTEM,
                        new RenameOrganisation(
                                unit.id(), name, null, null, Decision.of("84/QĐ-LĐLĐ", DemoDays.REFORM)));
            }
        }
        ended.stream()
                .filter(unit -> DemoDays.REFORM.equals(unit.endedOn()))
                .forEach(unit -> dissolve(plan, unit, "Kết thúc hoạt động cấp huyện"));
    }

    private void dissolve(DemoPlan plan, DemoUnit unit, String note) {
        organisations.dissolve(
                Actor.SYSTEM,
                new DissolveOrganisation(
                        unit.id(), heir(plan, unit.heir()), new Decision("60/QĐ-LĐLĐ", null, null, end(unit), note)));
    }

    private static @Nullable Long heir(DemoPlan plan, @Nullable String key) {
        return key == null ? null : (Long) plan.unit(key).id();
    }

    private static LocalDate end(DemoUnit unit) {
        var on = unit.endedOn();
        return on == null ? LocalDate.MAX : on;
    }
}
