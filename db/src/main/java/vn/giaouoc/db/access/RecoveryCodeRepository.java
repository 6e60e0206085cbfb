package vn.giaouoc.db.access;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

/** Spare codes of the second factor, each good once. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface RecoveryCodeRepository extends GenericRepository<RecoveryCodeRepository.RecoveryCode, Long> {

    /** One spare code, hashed. */
    @MappedEntity("recovery_code")
    record RecoveryCode(@Id long accountId, byte[] codeHash) {}

    @Query("INSERT INTO recovery_code (account_id, code_hash) VALUES (:accountId, :codeHash)")
    void add(long accountId, byte[] codeHash);

    /** 1 when the code was there, and now is not any more. */
    @Query("DELETE FROM recovery_code WHERE account_id = :accountId AND code_hash = :codeHash")
    int use(long accountId, byte[] codeHash);

    @Query("DELETE FROM recovery_code WHERE account_id = :accountId")
    void forgetAll(long accountId);
}
