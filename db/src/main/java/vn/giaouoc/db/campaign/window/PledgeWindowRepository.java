package vn.giaouoc.db.campaign.window;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;

/** The windows of every campaign year; one a unit type. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface PledgeWindowRepository extends GenericRepository<PledgeWindow, Long> {

    @Query("SELECT * FROM pledge_window ORDER BY campaign_year_id, unit_type")
    List<PledgeWindow> all();

    @Query("""
            INSERT INTO pledge_window (campaign_year_id, unit_type, opens_on, closes_on, closes_inclusive, cut_off_on)
            VALUES (:campaignYearId, :unitType, :opensOn, :closesOn, :closesInclusive, :cutOffOn)
            ON DUPLICATE KEY UPDATE opens_on = VALUES(opens_on), closes_on = VALUES(closes_on),
                closes_inclusive = VALUES(closes_inclusive), cut_off_on = VALUES(cut_off_on)""")
    void put(
            long campaignYearId,
            String unitType,
            LocalDate opensOn,
            LocalDate closesOn,
            boolean closesInclusive,
            LocalDate cutOffOn);

    @Query("DELETE FROM pledge_window WHERE campaign_year_id = :campaignYearId AND unit_type = :unitType")
    int remove(long campaignYearId, String unitType);
}
