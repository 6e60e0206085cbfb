package vn.giaouoc.app.member.intake;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.spreadsheet.header.Header;
import vn.giaouoc.db.member.ImportMappingRepository;

/** What a unit confirmed for a header comes back by itself the next time. */
@Singleton
public class MappingMemory {

    private final ImportMappingRepository mappings;
    private final Times times;

    public MappingMemory(ImportMappingRepository mappings, Times times) {
        this.mappings = mappings;
        this.times = times;
    }

    /** The header with the mapping this unit confirmed before; empty when it never did. */
    public Optional<Header> recall(long organisationId, Header header) {
        return mappings.mapping(organisationId, header.hash()).map(text -> header.with(read(text)));
    }

    public void remember(long organisationId, Header header) {
        mappings.remember(organisationId, header.hash(), write(header.meanings()), times.now());
    }

    private static String write(Map<Integer, String> mapping) {
        return mapping.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(","));
    }

    private static Map<Integer, String> read(String text) {
        var mapping = new TreeMap<Integer, String>();
        for (var entry : text.split(",", -1)) {
            int equals = entry.indexOf('=');
            if (equals > 0) {
                mapping.put(Integer.parseInt(entry.substring(0, equals)), entry.substring(equals + 1));
            }
        }
        return mapping;
    }
}
