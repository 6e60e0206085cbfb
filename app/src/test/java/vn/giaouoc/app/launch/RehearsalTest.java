package vn.giaouoc.app.launch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RehearsalTest {

    @Test
    void the_portal_starts_on_a_database_of_its_own_answers_and_ends() {
        assertThat(Rehearsal.run()).isZero();
    }
}
