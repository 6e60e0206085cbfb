package vn.giaouoc.db.member.list;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import vn.giaouoc.db.organisation.OrganisationVersion;

/** Finds living units that have members, by folded name, for the one who moves a member there. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface UnitFinder extends GenericRepository<OrganisationVersion, Long> {

    @Query("""
            SELECT v.* FROM organisation_version v
            WHERE v.search_key LIKE :pattern AND v.valid_from <= :day AND :day < v.valid_to
              AND v.level IN ('GRASSROOTS', 'MEMBER_GRASSROOTS', 'SECTION', 'GROUP')
            ORDER BY v.name COLLATE utf8mb4_vi_0900_as_cs, v.organisation_id LIMIT :size""")
    List<OrganisationVersion> like(String pattern, LocalDate day, int size);
}
