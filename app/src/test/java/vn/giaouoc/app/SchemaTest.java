package vn.giaouoc.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.giaouoc.db.organisation.OrganisationClosureRepository;

@MicronautTest(transactional = false)
class SchemaTest {

    @Inject
    OrganisationClosureRepository closure;

    @Test
    void the_schema_is_there_and_an_unknown_unit_is_below_nobody() {
        assertThat(closure.isWithin(1, 2, LocalDate.of(2026, 11, 21))).isFalse();
    }
}
