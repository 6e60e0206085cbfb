package vn.giaouoc.app.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.annotation.Property;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.fault.FaultAtEveryStatement.Deed;
import vn.giaouoc.app.member.intake.IntakeScene;
import vn.giaouoc.app.member.intake.MemberImportService;
import vn.giaouoc.app.member.intake.WriteList;
import vn.giaouoc.app.organisation.Decision;
import vn.giaouoc.app.organisation.OrganisationService;
import vn.giaouoc.app.organisation.TransferOrganisation;
import vn.giaouoc.app.spreadsheet.upload.Progress;
import vn.giaouoc.db.OwnDatabase;
import vn.giaouoc.db.common.Ids;

/** Moving a unit and bringing a list in hold together; and the instrument itself notices what does not. */
@OwnDatabase
@MicronautTest(transactional = false)
@Property(name = "fault.scene", value = "true")
class FaultAtEveryStatementTest {

    private final FaultAtEveryStatement faults;
    private final IntakeScene scene;
    private final OrganisationService organisations;
    private final MemberImportService imports;
    private final DataSource dataSource;

    FaultAtEveryStatementTest(
            FaultAtEveryStatement faults,
            IntakeScene scene,
            OrganisationService organisations,
            MemberImportService imports,
            DataSource dataSource) {
        this.faults = faults;
        this.scene = scene;
        this.organisations = organisations;
        this.imports = imports;
        this.dataSource = dataSource;
    }

    @Test
    void a_unit_is_under_the_old_superior_or_under_the_new_one() {
        var seen = faults.in(() -> {
            long federation = scene.federation();
            long unit = scene.grassroots(federation);
            long other = scene.superior(federation);
            var wish = new TransferOrganisation(unit, other, Decision.of("12/QĐ-LĐLĐ", LocalDate.of(2026, 2, 1)));
            return () -> organisations.transfer(Actor.SYSTEM, wish);
        });
        assertThat(seen.statements()).isGreaterThan(8);
        assertThat(seen.tables()).contains("organisation_version", "organisation_closure", "organisation_event");
        assertThat(seen.after()).isPositive();
    }

    @Test
    void a_list_is_brought_in_as_a_whole_or_not_at_all() {
        var seen = faults.in(() -> {
            long unit = scene.unit();
            var chair = IntakeScene.chairOf(unit);
            var upload =
                    scene.tried(chair, unit, "Họ và tên;Năm sinh;Tổ", "Siu Blênh;1985;Tổ Toán", "Kpă Nay;1986;Tổ Văn");
            return () -> imports.write(chair, WriteList.of(upload), Progress.NONE);
        });
        assertThat(seen.statements()).isGreaterThan(8);
        assertThat(seen.tables()).contains("person", "membership", "department", "import_batch");
    }

    @Test
    void a_deed_in_two_transactions_is_found_out() {
        assertThatThrownBy(() -> faults.in(this::inTwoTransactions))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("after a fault");
    }

    /** Two rows that belong together, each committed by itself. */
    private Deed inTwoTransactions() {
        var rows = List.of(Ids.next(), Ids.next());
        return () -> {
            try (var connection =
                            DelegatingDataSource.unwrapDataSource(dataSource).getConnection();
                    var statement = connection.createStatement()) {
                for (var id : rows) {
                    statement.executeUpdate("INSERT IGNORE INTO import_mapping VALUES (" + id + ", '" + "0".repeat(32)
                            + "', '{}', '2026-01-01')");
                }
            }
        };
    }
}
