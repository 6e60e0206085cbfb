package vn.giaouoc.app.organisation.directory;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.giaouoc.db.organisation.event.EventPart;
import vn.giaouoc.db.organisation.event.EventUnit;
import vn.giaouoc.db.organisation.event.EventUnitRepository;
import vn.giaouoc.db.organisation.event.OrganisationEvent;

/** Says in one sentence what an event of several units did, as one of them sees it, with the names of that day. */
@Singleton
class EventWords {

    private final EventUnitRepository units;

    EventWords(EventUnitRepository units) {
        this.units = units;
    }

    /** A sentence for each of these events that is about several units, by event id. */
    Map<Long, String> of(long organisationId, Collection<OrganisationEvent> events) {
        var several = events.stream()
                .filter(event -> event.kind().succession())
                .collect(Collectors.toMap(OrganisationEvent::id, event -> event));
        var told = new HashMap<Long, String>();
        if (several.isEmpty()) {
            return told;
        }
        units.ofAll(several.keySet()).stream()
                .collect(Collectors.groupingBy(EventUnit::eventId))
                .forEach((id, about) -> {
                    var event = several.get(id);
                    if (event != null) {
                        told.put(id, sentence(event, about, organisationId));
                    }
                });
        return told;
    }

    private static String sentence(OrganisationEvent event, List<EventUnit> about, long self) {
        var givers = names(about, EventPart.ENDS, EventPart.GIVES);
        var takers = names(about, EventPart.RECEIVES, EventPart.BEGINS);
        var own = about.stream()
                .filter(unit -> unit.organisationId() == self)
                .findFirst()
                .orElse(about.getFirst());
        var others = about.stream()
                .filter(unit -> unit.part() == own.part() && unit.organisationId() != self)
                .map(EventUnit::name)
                .toList();
        boolean gives = own.part() == EventPart.ENDS || own.part() == EventPart.GIVES;
        if (own.part() == EventPart.MOVES) {
            return "Về đơn vị cấp trên mới khi %s %s".formatted(joined(givers), verb(event, joined(takers)));
        }
        return switch (event.kind()) {
            case MERGE_INTO ->
                gives ? "Sáp nhập vào " + joined(takers) + beside(others) : "Nhận sáp nhập " + joined(givers);
            case CONSOLIDATE ->
                gives
                        ? "Hợp nhất" + (others.isEmpty() ? "" : " với " + joined(others)) + " thành " + joined(takers)
                        : "Hợp nhất từ " + joined(givers);
            case SPLIT ->
                gives ? "Chia thành " + joined(takers) : "Thành lập do chia " + joined(givers) + beside(others);
            default -> gives ? "Tách ra " + joined(takers) : "Tách từ " + joined(givers);
        };
    }

    private static String verb(OrganisationEvent event, String takers) {
        return switch (event.kind()) {
            case MERGE_INTO -> "sáp nhập vào " + takers;
            case CONSOLIDATE -> "hợp nhất thành " + takers;
            case SPLIT -> "chia thành " + takers;
            default -> "tách ra " + takers;
        };
    }

    private static String beside(List<String> others) {
        return others.isEmpty() ? "" : ", cùng với " + joined(others);
    }

    private static List<String> names(List<EventUnit> about, EventPart one, EventPart other) {
        return about.stream()
                .filter(unit -> unit.part() == one || unit.part() == other)
                .map(EventUnit::name)
                .toList();
    }

    /** "A, B và C". */
    private static String joined(List<String> names) {
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " và " + names.getLast();
    }
}
