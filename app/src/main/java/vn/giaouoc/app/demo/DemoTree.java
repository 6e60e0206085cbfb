package vn.giaouoc.app.demo;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.organisation.Decision;
import vn.giaouoc.app.organisation.DissolveOrganisation;
import vn.giaouoc.app.organisation.FoundOrganisation;
import vn.giaouoc.app.organisation.OrganisationService;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.app.organisation.RenameOrganisation;
import vn.giaouoc.app.organisation.TransferOrganisation;

/** Founds the units of the plan and lets their history happen. */
@Singleton
class DemoTree {

    /** By it a portal knows that its database holds the demo. */
    static final String ROOT_CODE = "DEMO-AN-LINH";

    private final OrganisationService organisations;
    private final OrganisationTree tree;

    DemoTree(OrganisationService organisations, OrganisationTree tree) {
        this.organisations = organisations;
        this.tree = tree;
    }

    void found(DemoPlan plan) {
        organisations.foundAll(
                Actor.SYSTEM,
                plan.units().stream().map(unit -> founding(plan, unit)).toList());
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

    /** Mergers of 2021, dissolutions of June 2025, then the new superiors of July 2025, in the order of their days. */
    void history(DemoPlan plan) {
        var ended = plan.units().stream().filter(unit -> unit.endedOn() != null).toList();
        ended.stream()
                .filter(unit -> !DemoPlan.REFORM.equals(unit.endedOn()))
                .sorted(java.util.Comparator.comparing(DemoTree::end))
                .forEach(unit -> dissolve(plan, unit, "Quyết định giải thể"));
        for (var unit : plan.units()) {
            var later = unit.later();
            if (later != null) {
                organisations.transfer(
                        Actor.SYSTEM,
                        new TransferOrganisation(
                                unit.id(), plan.unit(later).id(), Decision.of("83/QĐ-LĐLĐ", DemoPlan.REFORM)));
            }
            var name = unit.newName();
            if (name != null) {
                organisations.rename(
                        Actor.SYSTEM,
                        new RenameOrganisation(
                                unit.id(), name, null, null, Decision.of("84/QĐ-LĐLĐ", DemoPlan.REFORM)));
            }
        }
        ended.stream()
                .filter(unit -> DemoPlan.REFORM.equals(unit.endedOn()))
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
