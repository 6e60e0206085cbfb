package vn.giaouoc.db.organisation.workplace;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import vn.giaouoc.db.common.Numbered;

/** Departments of units. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface DepartmentRepository extends GenericRepository<Department, Long> {

    Department save(Department department);

    List<Department> saveAll(Iterable<Department> departments);

    Department update(Department department);

    Optional<Department> findById(long id);

    Optional<Department> findByOrganisationIdAndSearchKey(long organisationId, String searchKey);

    /** All of the unit's departments in Vietnamese order, ended ones included; Tổ may 2 comes before Tổ may 10. */
    default List<Department> of(long organisationId) {
        return Numbered.sorted(byLetters(organisationId), Department::name);
    }

    @Query("""
            SELECT * FROM department WHERE organisation_id = :organisationId
            ORDER BY name COLLATE utf8mb4_vi_0900_as_cs, id""")
    List<Department> byLetters(long organisationId);

    void deleteByOrganisationId(long organisationId);
}
