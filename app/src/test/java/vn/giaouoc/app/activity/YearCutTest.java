package vn.giaouoc.app.activity;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.activity.year.YearCut;
import vn.giaouoc.app.activity.year.YearSpan;
import vn.giaouoc.app.campaign.CampaignService;
import vn.giaouoc.app.campaign.request.SetWindow;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.pledge.PledgeScene;
import vn.giaouoc.db.organisation.UnitType;

@MicronautTest(transactional = false)
@Property(name = "pledge.scene", value = "true")
@Property(name = "micronaut.server.port", value = "-1")
class YearCutTest {

    private static boolean opened;

    @Inject
    YearCut cut;

    @Inject
    PledgeScene pledges;

    @Inject
    CampaignService campaigns;

    @Test
    void outside_schools_a_year_is_a_calendar_year() {
        for (var type : new UnitType[] {UnitType.ENTERPRISE, UnitType.PUBLIC_SERVICE_UNIT, UnitType.AGENCY}) {
            assertThat(cut.yearOf(type, LocalDate.of(2026, 12, 31))).isEqualTo(2026);
            assertThat(cut.yearOf(type, LocalDate.of(2027, 1, 1))).isEqualTo(2027);
            assertThat(cut.span(type, 2026))
                    .isEqualTo(new YearSpan(2026, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
        }
    }

    @Test
    void a_school_with_windows_of_its_own_ends_its_year_at_its_cut_off() {
        schoolYears();
        assertThat(cut.yearOf(UnitType.PRIVATE_SCHOOL, LocalDate.of(2026, 5, 31)))
                .isEqualTo(2026);
        assertThat(cut.yearOf(UnitType.PRIVATE_SCHOOL, LocalDate.of(2026, 6, 1)))
                .isEqualTo(2027);
        assertThat(cut.yearOf(UnitType.PRIVATE_SCHOOL, LocalDate.of(2025, 9, 20)))
                .isEqualTo(2026);
        assertThat(cut.span(UnitType.PRIVATE_SCHOOL, 2026))
                .isEqualTo(new YearSpan(2026, LocalDate.of(2025, 6, 1), LocalDate.of(2026, 5, 31)));
        // the next year was not opened yet: cut like the one before
        assertThat(cut.span(UnitType.PRIVATE_SCHOOL, 2027).last()).isEqualTo(LocalDate.of(2027, 5, 31));
        assertThat(cut.span(UnitType.PRIVATE_SCHOOL, 2020).first()).isEqualTo(LocalDate.of(2019, 6, 1));
    }

    @Test
    void no_day_falls_between_two_years_or_into_both() {
        schoolYears();
        for (var type : UnitType.values()) {
            for (var day = LocalDate.of(2024, 1, 1); day.getYear() < 2029; day = day.plusDays(1)) {
                int year = cut.yearOf(type, day);
                assertThat(cut.span(type, year).holds(day)).isTrue();
                assertThat(cut.span(type, year - 1).holds(day)).isFalse();
                assertThat(cut.span(type, year + 1).holds(day)).isFalse();
            }
        }
    }

    /** Once, a campaign that comes before those of other tests, whose private schools run on the school year. */
    private void schoolYears() {
        if (opened) {
            return;
        }
        opened = true;
        var running = pledges.campaign();
        pledges.run("UPDATE campaign SET year_to = 2190 WHERE id = ?", running.id());
        campaigns.setWindow(
                Actor.SYSTEM,
                running.id(),
                PledgeScene.YEAR,
                new SetWindow(
                        UnitType.PRIVATE_SCHOOL.name(),
                        LocalDate.of(2025, 9, 5),
                        LocalDate.of(2025, 10, 31),
                        true,
                        LocalDate.of(2026, 5, 31)));
    }
}
