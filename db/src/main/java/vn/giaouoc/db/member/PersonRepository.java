package vn.giaouoc.db.member;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Everybody the portal knows; each matching key asks one index. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface PersonRepository extends CrudRepository<Person, Long> {

    Optional<Person> findByMemberCode(String memberCode);

    @Query("SELECT p.* FROM person p WHERE p.citizen_hash = :hash")
    Optional<Person> withCitizenHash(byte[] hash);

    List<Person> findByPhone(String phone);

    List<Person> findBySearchKey(String searchKey);

    List<Person> findByIdIn(Collection<Long> ids);

    /** Takes the person's row, so that two movements of one person follow each other; empty when there is none. */
    @Query("SELECT p.id FROM person p WHERE p.id = :id FOR UPDATE")
    Optional<Long> lock(long id);
}
