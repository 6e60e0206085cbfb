package vn.giaouoc.db.organisation.event;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

/** The table of predecessors and successors; only events that stand have rows. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface OrganisationLineageRepository extends GenericRepository<OrganisationLineage, Long> {

    OrganisationLineage save(OrganisationLineage lineage);

    void deleteByEventId(long eventId);

    List<OrganisationLineage> findByPredecessorId(long predecessorId);

    List<OrganisationLineage> findBySuccessorId(long successorId);

    List<OrganisationLineage> saveAll(Iterable<OrganisationLineage> lineage);

    List<OrganisationLineage> findByEventId(long eventId);

    /** The ended units for which one of these speaks, one step back. */
    @Query("SELECT predecessor_id FROM organisation_lineage WHERE successor_id IN (:ids) AND speaks")
    List<Long> predecessorsOf(Collection<Long> ids);
}
