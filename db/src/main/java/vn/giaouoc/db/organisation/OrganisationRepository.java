package vn.giaouoc.db.organisation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Identities of organisations. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface OrganisationRepository extends GenericRepository<Organisation, Long> {

    Organisation save(Organisation organisation);

    List<Organisation> saveAll(Iterable<Organisation> organisations);

    Optional<Organisation> findById(long id);

    /** Some organisation, empty while there is none at all. */
    @Query("SELECT id FROM organisation LIMIT 1")
    Optional<Long> any();

    Optional<Organisation> findByCode(String code);

    List<Organisation> findByCodeIn(Collection<String> codes);

    void deleteById(long id);
}
