package vn.giaouoc.app.agreement.list;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.agreement.list.DeskPage.Place;
import vn.giaouoc.app.agreement.list.DeskPage.Taking;
import vn.giaouoc.app.audit.AuditTrail;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.spreadsheet.table.Asked;
import vn.giaouoc.app.spreadsheet.table.SheetTable;

/**
 * Who may take part in agreements of a unit's year as a table: a row for each agreement a place takes part in, one for a
 * place that takes part in none. The trail remembers who took the names of heads out.
 */
@Singleton
public class PlaceTable {

    /** The columns. */
    public static final List<String> HEADER = List.of(
            "Nơi tham gia", "Loại", "Người đứng đầu", "Là bên", "Cùng với", "Trạng thái giao ước", "Việc của bên này");

    private final AgreementDesk desk;
    private final AuditTrail audit;
    private final Times times;

    PlaceTable(AgreementDesk desk, AuditTrail audit, Times times) {
        this.desk = desk;
        this.audit = audit;
        this.times = times;
    }

    /** Every place the filter admits, however many there are. FORBIDDEN NOT_YOURS as {@link AgreementDesk#page}. */
    @Transactional
    public SheetTable of(Actor actor, long unitId, long campaignId, int year, PlaceFilter filter) {
        var page = desk.whole(actor, unitId, campaignId, year);
        var places = page.places().stream().filter(filter::admits).toList();
        if (places.stream().anyMatch(place -> !place.heads().isEmpty())) {
            audit.record(actor, "PLACES_EXPORTED", unitId, "organisation:" + unitId, places.size() + " places");
        }
        return SheetTable.of(
                new SheetTable.Name(
                        "noi-tham-gia-giao-uoc-" + year + ".xlsx",
                        "Nơi tham gia " + year,
                        "Nơi tham gia giao ước thi đua năm " + year + " - " + page.unit()),
                Asked.at(
                        times.now(),
                        actor,
                        "%s; %s %d; %s".formatted(page.unit(), page.campaign(), year, filter.told())),
                HEADER,
                places.stream().flatMap(PlaceTable::rows).toList());
    }

    private static Stream<List<@Nullable Object>> rows(Place place) {
        return place.takings().isEmpty()
                ? Stream.of(cells(place, null, null, "Chưa tham gia giao ước nào", null))
                : place.takings().stream().map(taking -> cells(place, taking));
    }

    private static List<@Nullable Object> cells(Place place, Taking taking) {
        return cells(place, taking.label(), taking.others(), taking.state().label(), taking.stepText());
    }

    private static List<@Nullable Object> cells(
            Place place, @Nullable String party, @Nullable String others, String state, @Nullable String step) {
        return Arrays.asList(place.name(), place.kind().label(), head(place), party, others, state, step);
    }

    /** Who only sees figures reads that there is a head, not who it is. */
    private static String head(Place place) {
        if (!place.headed()) {
            return "Chưa có người đứng đầu";
        }
        return place.heads().isEmpty() ? "Đã có người đứng đầu" : String.join("; ", place.heads());
    }
}
