package vn.giaouoc.app.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.pledge.writer.PledgeStep;
import vn.giaouoc.app.pledge.writer.PledgeWriter;
import vn.giaouoc.app.pledge.writer.Written;
import vn.giaouoc.db.OwnDatabase;
import vn.giaouoc.db.TestEngine;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.pledge.tally.TallyColumn;

/** A busy or broken database loses nothing that was acknowledged and doubles nothing. */
@OwnDatabase
@MicronautTest(transactional = false)
@Property(name = "pledge.scene", value = "trouble")
@Property(name = "portal.campaigns.recheck", value = "0s")
class WriterUnderTroubleTest {

    private static final int MORE_THAN_FITS = 1_900;

    @Inject
    PledgeScene scene;

    @Inject
    PledgeWriter writer;

    @Test
    void who_is_held_by_an_import_waits_and_nobody_else_does() throws Exception {
        var campaign = scene.campaign();
        long unit = scene.unit("ENTERPRISE");
        long held = scene.member(unit);
        long free = scene.member(unit);
        CompletableFuture<Written> waiting;
        try (var importing = TestEngine.connect()) {
            importing.setAutoCommit(false);
            importing.createStatement().executeQuery("SELECT id FROM person WHERE id = " + held + " FOR UPDATE");
            waiting = writer.submit(scene.sign(Ids.nextUuid(), held, campaign));

            assertThat(scene.write(PledgeStep.SIGN, free, campaign).changed()).isTrue();
            assertThat(waiting).isNotDone();
            importing.rollback();
        }
        assertThat(waiting.get(10, TimeUnit.SECONDS).changed()).isTrue();
        assertThat(scene.figure(campaign, unit, TallyColumn.SIGNED)).isEqualTo(2);
    }

    @Test
    void a_full_queue_says_busy_at_once_and_what_was_accepted_is_written() throws Exception {
        var campaign = scene.campaign();
        long unit = scene.unit("ENTERPRISE");
        long member = scene.member(unit);
        var answers = new ArrayList<CompletableFuture<Written>>();
        try (var stopped = TestEngine.connect()) {
            stopped.setAutoCommit(false);
            stopped.createStatement().executeQuery("SELECT day FROM tally_clock FOR UPDATE");
            for (int i = 0; i < MORE_THAN_FITS; i++) {
                answers.add(writer.submit(scene.sign(Ids.nextUuid(), member, campaign)));
            }
            assertThat(answers).anyMatch(CompletableFuture::isCompletedExceptionally);
            stopped.rollback();
        }
        int accepted = 0;
        for (var answer : answers) {
            if (answer.isCompletedExceptionally()) {
                assertThatThrownBy(answer::join)
                        .cause()
                        .isInstanceOfSatisfying(
                                Refusal.class,
                                refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.BUSY));
            } else {
                answer.get(60, TimeUnit.SECONDS);
                accepted++;
            }
        }
        assertThat(accepted).isPositive();
        assertThat(scene.count("SELECT COUNT(*) FROM pledge WHERE person_id = " + member))
                .isEqualTo(1);
    }

    @Test
    void a_lost_connection_is_replaced_and_the_batch_is_written() throws Exception {
        var campaign = scene.campaign();
        long unit = scene.unit("ENTERPRISE");
        scene.write(PledgeStep.SIGN, scene.member(unit), campaign);
        long member = scene.member(unit);

        killAllOtherConnections();

        assertThat(scene.write(PledgeStep.SIGN, member, campaign).changed()).isTrue();
        assertThat(scene.figure(campaign, unit, TallyColumn.SIGNED)).isEqualTo(2);
    }

    private static void killAllOtherConnections() throws SQLException {
        try (var connection = TestEngine.connect();
                var statement = connection.createStatement()) {
            var ids = new ArrayList<Long>();
            try (var rows = statement.executeQuery(
                    "SELECT id FROM information_schema.processlist WHERE id <> CONNECTION_ID() AND user = SUBSTRING_INDEX(USER(), '@', 1)")) {
                while (rows.next()) {
                    ids.add(rows.getLong(1));
                }
            }
            for (var id : ids) {
                try {
                    statement.execute("KILL " + id);
                } catch (SQLException gone) {
                    assertThat(gone.getMessage()).contains("thread");
                }
            }
        }
    }
}
