package vn.giaouoc.db.organisation.succession;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What people built on an event of several units since, and how many people a unit's departments hold. Reads only. */
@Singleton
@Transactional
public class SuccessionFootprint {

    private static final String NOT_CARRIED =
            " AND NOT EXISTS (SELECT 1 FROM membership_carry c WHERE c.event_id = ?" + " AND c.to_id = m.id)";

    /** Questions about a unit that began with the event; each counts what the event itself did not bring. */
    private static final Map<String, String> ON_UNIT = new LinkedHashMap<>();

    /** Questions about departments and employers the event made in a unit that was there. */
    private static final Map<String, String> ON_PLACES = new LinkedHashMap<>();

    static {
        ON_UNIT.put(
                "đơn vị trực thuộc",
                "SELECT COUNT(*) FROM organisation_version v WHERE v.parent_id = ? AND v.event_id <> ?");
        ON_UNIT.put(
                "đơn vị đã bàn giao hồ sơ",
                "SELECT COUNT(*) FROM organisation_lineage l WHERE l.successor_id = ? AND l.event_id <> ?");
        ON_UNIT.put(
                "người trong danh sách", "SELECT COUNT(*) FROM membership m WHERE m.organisation_id = ?" + NOT_CARRIED);
        ON_UNIT.put("bản cam kết", "SELECT COUNT(*) FROM pledge x WHERE x.organisation_id = ? AND ? > 0");
        ON_UNIT.put("chức danh đã giao", "SELECT COUNT(*) FROM office x WHERE x.organisation_id = ? AND ? > 0");
        ON_UNIT.put("lần nhập danh sách", "SELECT COUNT(*) FROM import_batch x WHERE x.organisation_id = ? AND ? > 0");
        ON_UNIT.put("giao ước", "SELECT COUNT(*) FROM agreement x WHERE x.organisation_id = ? AND ? > 0");
        ON_UNIT.put("hoạt động đã ghi", "SELECT COUNT(*) FROM activity x WHERE x.organisation_id = ? AND ? > 0");
        ON_UNIT.put("phòng, ban mới", """
                SELECT COUNT(*) FROM department d WHERE d.organisation_id = ? AND NOT EXISTS (
                  SELECT 1 FROM organisation_event_place p WHERE p.event_id = ? AND p.to_department_id = d.id)""");
        ON_UNIT.put("đơn vị sử dụng lao động mới", """
                SELECT COUNT(*) FROM employer e WHERE e.organisation_id = ? AND NOT EXISTS (
                  SELECT 1 FROM organisation_event_employer x WHERE x.event_id = ? AND x.to_id = e.id)""");

        ON_PLACES.put("người mới vào phòng, ban", """
                SELECT COUNT(*) FROM organisation_event_place p JOIN membership m ON m.department_id = p.to_department_id
                WHERE p.event_id = ? AND p.arrival = 'MADE'""" + NOT_CARRIED);
        ON_PLACES.put("chức danh đã giao", """
                SELECT COUNT(*) FROM organisation_event_place p JOIN office o ON o.department_id = p.to_department_id
                WHERE p.event_id = ? AND p.arrival = 'MADE' AND ? > 0""");
        ON_PLACES.put("chức danh thủ trưởng đã giao", """
                SELECT COUNT(*) FROM organisation_event_employer x JOIN office o ON o.employer_id = x.to_id
                WHERE x.event_id = ? AND x.arrival = 'MADE' AND ? > 0""");
        ON_PLACES.put("giao ước", """
                SELECT COUNT(*) FROM organisation_event_place p
                JOIN agreement_party a ON a.department_id = p.to_department_id
                WHERE p.event_id = ? AND p.arrival = 'MADE' AND ? > 0""");
    }

    private final JdbcOperations jdbc;

    public SuccessionFootprint(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** What stands on a unit that began with this event, as words such as "3 bản cam kết"; empty when nothing. */
    public List<String> builtOnUnit(long organisationId, long eventId) {
        return built(ON_UNIT, organisationId, eventId);
    }

    /** What stands on departments and employers that the event made; empty when nothing. */
    public List<String> builtOnPlaces(long eventId) {
        return built(ON_PLACES, eventId, eventId);
    }

    /** How many people take part in each department on that day, 0 for those without one. */
    public Map<Long, Long> peopleByDepartment(long organisationId, LocalDate day) {
        return jdbc.prepareStatement("""
                SELECT department_id, COUNT(*) FROM membership
                WHERE organisation_id = ? AND valid_from <= ? AND ? < valid_to GROUP BY department_id""", ask -> {
            ask.setLong(1, organisationId);
            ask.setObject(2, day);
            ask.setObject(3, day);
            var counts = new HashMap<Long, Long>();
            for (var rows = ask.executeQuery(); rows.next(); ) {
                counts.put(rows.getLong(1), rows.getLong(2));
            }
            return counts;
        });
    }

    private List<String> built(Map<String, String> questions, long first, long second) {
        var built = new ArrayList<String>();
        questions.forEach((words, sql) -> {
            long count = jdbc.prepareStatement(sql, ask -> {
                ask.setLong(1, first);
                ask.setLong(2, second);
                var row = ask.executeQuery();
                row.next();
                return row.getLong(1);
            });
            if (count > 0) {
                built.add(count + " " + words);
            }
        });
        return built;
    }
}
