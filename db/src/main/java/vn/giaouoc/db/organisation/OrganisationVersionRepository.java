package vn.giaouoc.db.organisation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The dated tree, asked as of a day. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface OrganisationVersionRepository extends GenericRepository<OrganisationVersion, Long> {

    OrganisationVersion save(OrganisationVersion version);

    List<OrganisationVersion> saveAll(Iterable<OrganisationVersion> versions);

    OrganisationVersion update(OrganisationVersion version);

    void updateAll(Iterable<OrganisationVersion> versions);

    void deleteByEventId(long eventId);

    void deleteByOrganisationId(long organisationId);

    /** The whole life, oldest first; two events on one day in the order they were made. */
    @Query("SELECT * FROM organisation_version WHERE organisation_id = :organisationId ORDER BY valid_from, id")
    List<OrganisationVersion> of(long organisationId);

    @Query(
            "SELECT * FROM organisation_version WHERE organisation_id IN (:ids) ORDER BY organisation_id, valid_from, id")
    List<OrganisationVersion> ofAll(Collection<Long> ids);

    @Query("SELECT * FROM organisation_version WHERE organisation_id = :id AND valid_from <= :day AND :day < valid_to")
    Optional<OrganisationVersion> findOn(long id, LocalDate day);

    @Query("""
            SELECT * FROM organisation_version
            WHERE organisation_id IN (:ids) AND valid_from <= :day AND :day < valid_to""")
    List<OrganisationVersion> allOn(Collection<Long> ids, LocalDate day);

    @Query("""
            SELECT * FROM organisation_version WHERE parent_id IS NULL AND valid_from <= :day AND :day < valid_to
            ORDER BY organisation_id""")
    List<OrganisationVersion> rootsOn(LocalDate day);

    /** One page of the units directly below, in Vietnamese order of their names. */
    @Query("""
            SELECT * FROM organisation_version WHERE parent_id = :id AND valid_from <= :day AND :day < valid_to
            ORDER BY name COLLATE utf8mb4_vi_0900_as_cs, organisation_id LIMIT :size OFFSET :from""")
    List<OrganisationVersion> childrenOn(long id, LocalDate day, int from, int size);

    @Query("SELECT COUNT(*) FROM organisation_version WHERE parent_id = :id AND valid_from <= :day AND :day < valid_to")
    long countChildren(long id, LocalDate day);

    /** From the root down to the organisation itself. */
    @Query("""
            SELECT v.* FROM organisation_closure c JOIN organisation_version v ON v.organisation_id = c.ancestor_id
            WHERE c.descendant_id = :id AND c.valid_from <= :day AND :day < c.valid_to
              AND v.valid_from <= :day AND :day < v.valid_to ORDER BY c.depth DESC""")
    List<OrganisationVersion> pathOn(long id, LocalDate day);

    /** The organisation and everything below it on that day, nearest first. */
    @Query("""
            SELECT v.* FROM organisation_closure c JOIN organisation_version v ON v.organisation_id = c.descendant_id
            WHERE c.ancestor_id = :id AND c.valid_from <= :day AND :day < c.valid_to
              AND v.valid_from <= :day AND :day < v.valid_to ORDER BY c.depth, v.organisation_id""")
    List<OrganisationVersion> subtreeOn(long id, LocalDate day);

    /** Everything below the organisation on that day, in Vietnamese order of names. */
    @Query("""
            SELECT v.* FROM organisation_closure c JOIN organisation_version v ON v.organisation_id = c.descendant_id
            WHERE c.ancestor_id = :id AND c.depth > 0 AND c.valid_from <= :day AND :day < c.valid_to
              AND v.valid_from <= :day AND :day < v.valid_to
            ORDER BY v.name COLLATE utf8mb4_vi_0900_as_cs, v.organisation_id""")
    List<OrganisationVersion> belowByName(long id, LocalDate day);

    /** Units that stand under this one on that day or on any later day. */
    @Query("""
            SELECT * FROM organisation_version
            WHERE parent_id IN (:ids) AND valid_to > :day AND valid_from < valid_to ORDER BY valid_from, id""")
    List<OrganisationVersion> childrenFrom(Collection<Long> ids, LocalDate day);

    /** Units that ever stood under this one, were it for no day. */
    @Query("SELECT * FROM organisation_version WHERE parent_id = :id LIMIT 1")
    List<OrganisationVersion> everUnder(long id);

    /** Units with that folded name that stand directly under the parent on that day or on any later day. */
    @Query("""
            SELECT * FROM organisation_version WHERE parent_id = :parentId AND search_key = :searchKey
              AND valid_to > :day AND valid_from < valid_to""")
    List<OrganisationVersion> namesakesFrom(long parentId, String searchKey, LocalDate day);
}
