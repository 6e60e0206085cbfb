package vn.giaouoc.app.report.form;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.app.access.RefusalCodes.assertRefused;

import io.micronaut.context.annotation.Property;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.pledge.PledgeScene;
import vn.giaouoc.app.pledge.SceneClock;
import vn.giaouoc.app.report.ReportScene;
import vn.giaouoc.app.report.ReportScene.Province;
import vn.giaouoc.app.report.cell.CellWish;
import vn.giaouoc.app.report.opening.OpenReporting;
import vn.giaouoc.app.report.opening.ReportingService;
import vn.giaouoc.db.report.form.ReportKind;

/** Another campaign brings a form of its own as a file; nothing else is needed for a whole life of its reports. */
@MicronautTest(transactional = false)
@Property(name = "pledge.scene", value = "report")
@Property(name = "portal.campaigns.recheck", value = "0s")
class SecondCampaignTest {

    @Inject
    ReportScene scene;

    @Inject
    PledgeScene pledges;

    @Inject
    SceneClock clock;

    @Inject
    FormLoader loader;

    @Inject
    ReportingService reporting;

    @Inject
    ObjectMapper json;

    Province province;

    @BeforeEach
    void aProvince() {
        clock.at("2026-11-21T14:30:00");
        province = scene.province();
    }

    @Test
    void a_form_of_a_campaign_is_opened_typed_checked_and_frozen_without_a_line_of_code() throws IOException {
        var own = file("nu-cuoi").replace("kind: YEARLY", "kind: YEARLY\ncampaign: SCENE-" + province.campaignId());
        loader.load(List.of(FormFile.read(own, Map.of(), json)));
        long unit = scene.union(province);
        pledges.member(unit);
        pledges.member(unit);
        scene.open(province, 2026);
        var report = scene.report(province, unit);

        assertRefused("CELL_UNKNOWN", () -> scene.work().save(Actor.SYSTEM, report.id(), CellWish.number("F06", 0, 1)));
        scene.number(report.id(), "A02", 1);
        assertThat(scene.cell(report.id(), "A03").shownText()).isEqualTo("0,5");
        assertRefused("CHECKS_BROKEN", () -> scene.submit(report.id()));
        scene.put(report.id(), CellWish.words("B01", 0, "Cơ quan vui hẳn lên"));
        assertRefused("WARNINGS_OPEN", () -> scene.submit(report.id()));
        scene.acceptAll(report.id());
        assertThat(scene.submit(report.id()).number()).isEqualTo(1);
        var sealed = scene.reports().sealed(Actor.SYSTEM, report.id(), null);
        assertThat(sealed.form().code()).isEqualTo("nu-cuoi");
        assertThat(sealed.value("A01")).isEqualByComparingTo("2");
        assertThat(sealed.warnings())
                .singleElement()
                .satisfies(warning -> assertThat(warning.sentence()).startsWith("Mới có 1 ảnh cho 2 đoàn viên."));
    }

    @Test
    void a_changed_file_is_the_next_version_and_reports_stay_on_the_one_they_were_opened_with() throws IOException {
        var own = file("nu-cuoi").replace("code: nu-cuoi", "code: nu-cuoi-" + province.campaignId());
        loader.load(List.of(FormFile.read(own, Map.of(), json)));
        long unit = scene.union(province);
        open("nu-cuoi-" + province.campaignId());
        var report = scene.report(province, unit);

        var changed = own.replace("Số ảnh dự thi", "Số ảnh và thơ dự thi");
        loader.load(List.of(FormFile.read(changed, Map.of(), json)));
        loader.load(List.of(FormFile.read(changed, Map.of(), json)));

        assertThat(scene.page(Actor.SYSTEM, report.id()).formVersion()).isEqualTo(1);
        assertThat(scene.cell(report.id(), "A02").label()).isEqualTo("Số ảnh dự thi");
        long later = scene.union(province);
        open("nu-cuoi-" + province.campaignId());
        assertThat(scene.page(Actor.SYSTEM, scene.report(province, later).id()).formVersion())
                .isEqualTo(2);
        assertThat(scene.page(Actor.SYSTEM, report.id()).formVersion()).isEqualTo(1);
    }

    private void open(String form) {
        reporting.open(
                Actor.SYSTEM, province.campaignId(), new OpenReporting(2026, ReportKind.YEARLY, null, form, null));
    }

    private static String file(String name) throws IOException {
        try (var stream = Objects.requireNonNull(
                SecondCampaignTest.class.getResourceAsStream("/small-reports/" + name + ".yml"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
