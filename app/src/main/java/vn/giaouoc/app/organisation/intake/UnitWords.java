package vn.giaouoc.app.organisation.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import vn.giaouoc.db.common.Folded;
import vn.giaouoc.db.organisation.OrganisationLevel;
import vn.giaouoc.db.organisation.UnitType;

/** How lists say what kind of unit it is, on which level, and "the province itself"; the words are content in units.yml. */
final class UnitWords {

    private final Map<String, UnitType> types = new LinkedHashMap<>();
    private final Map<String, OrganisationLevel> levels = new LinkedHashMap<>();
    private final Map<String, String> top = new LinkedHashMap<>();

    UnitWords() {
        try (var in = UnitWords.class.getResourceAsStream("/spreadsheet/units.yml")) {
            Map<String, Object> yaml = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            if (yaml.get("types") instanceof Map<?, ?> byType) {
                byType.forEach((type, words) ->
                        each(words, word -> types.put(Folded.of(word), UnitType.valueOf(String.valueOf(type)))));
            }
            if (yaml.get("levels") instanceof Map<?, ?> byLevel) {
                byLevel.forEach((level, words) -> each(
                        words, word -> levels.put(Folded.of(word), OrganisationLevel.valueOf(String.valueOf(level)))));
            }
            each(yaml.getOrDefault("top", List.of()), word -> top.put(Folded.of(word), word));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void each(Object words, java.util.function.Consumer<String> taken) {
        if (words instanceof List<?> list) {
            list.forEach(word -> taken.accept(String.valueOf(word)));
        }
    }

    /** The type whose word the text begins with, the longest word first. */
    Optional<UnitType> type(String text) {
        return begins(types, text);
    }

    /** The level its name or the text speaks of. */
    Optional<OrganisationLevel> level(String text) {
        return begins(levels, text);
    }

    /** True for "LĐLĐ tỉnh" and the like: the unit the list is brought in for. */
    boolean isTop(String text) {
        return top.containsKey(Folded.of(text));
    }

    private static <T> Optional<T> begins(Map<String, T> words, String text) {
        var folded = Folded.of(text);
        return words.entrySet().stream()
                .filter(entry -> folded.equals(entry.getKey()) || folded.startsWith(entry.getKey() + " "))
                .max(java.util.Comparator.comparingInt(entry -> entry.getKey().length()))
                .map(Map.Entry::getValue);
    }
}
