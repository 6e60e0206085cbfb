package vn.giaouoc.app.demo.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.organisation.OrganisationLevel;
import vn.giaouoc.db.organisation.UnitType;

/**
 * One unit of the demo, with its whole life.
 *
 * @param key how the plan calls it, such as U1; unique
 * @param name the name at its founding
 * @param under the key of its superior at its founding
 * @param later the key of its superior from 1/7/2025, null when nothing changes
 * @param newName its name from 1/7/2025, null when it keeps the old one
 * @param endedOn first day on which it is no more, null while it lives
 * @param heir the key of who takes over, null for its superior
 * @param members how many it has
 */
public record DemoUnit(
        String key,
        long id,
        String name,
        OrganisationLevel level,
        UnitType type,
        boolean counted,
        @Nullable String under,
        LocalDate foundedOn,
        @Nullable String later,
        @Nullable String newName,
        @Nullable LocalDate endedOn,
        @Nullable String heir,
        List<String> employers,
        List<String> departments,
        int members) {

    DemoUnit later(@Nullable String superior, @Nullable String name2025) {
        return new DemoUnit(
                key,
                id,
                name,
                level,
                type,
                counted,
                under,
                foundedOn,
                superior,
                name2025,
                endedOn,
                heir,
                employers,
                departments,
                members);
    }

    DemoUnit ended(LocalDate on, @Nullable String by) {
        return new DemoUnit(
                key,
                id,
                name,
                level,
                type,
                counted,
                under,
                foundedOn,
                later,
                newName,
                on,
                by,
                employers,
                departments,
                members);
    }

    DemoUnit with(List<String> theEmployers, List<String> theDepartments, int howMany) {
        return new DemoUnit(
                key,
                id,
                name,
                level,
                type,
                counted,
                under,
                foundedOn,
                later,
                newName,
                endedOn,
                heir,
                theEmployers,
                theDepartments,
                howMany);
    }

    DemoUnit copied() {
        return new DemoUnit(
                key,
                id,
                name,
                level,
                type,
                false,
                under,
                foundedOn,
                later,
                newName,
                endedOn,
                heir,
                employers,
                departments,
                members);
    }
}
