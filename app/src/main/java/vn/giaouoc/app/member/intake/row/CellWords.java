package vn.giaouoc.app.member.intake.row;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import vn.giaouoc.db.common.Folded;
import vn.giaouoc.db.member.Employment;
import vn.giaouoc.db.member.Gender;
import vn.giaouoc.db.member.UnionPost;

/** What people write in cells that mean one of few things: a gender, a tick, a post. The words are content in members.yml. */
public final class CellWords {

    private final Map<String, Gender> genders = new HashMap<>();
    private final Map<String, Boolean> ticks = new HashMap<>();
    private final Map<String, UnionPost> posts = new HashMap<>();
    private final Map<String, Employment> employments = new HashMap<>();

    public CellWords() {
        try (var in = CellWords.class.getResourceAsStream("/spreadsheet/members.yml")) {
            Map<String, Object> yaml = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            words(yaml.get("female")).forEach(word -> genders.put(word, Gender.FEMALE));
            words(yaml.get("male")).forEach(word -> genders.put(word, Gender.MALE));
            words(yaml.get("ticked")).forEach(word -> ticks.put(word, true));
            words(yaml.get("unticked")).forEach(word -> ticks.put(word, false));
            for (var post : UnionPost.values()) {
                posts.put(Folded.of(post.label()), post);
                words(of(yaml.get("posts"), post.name())).forEach(word -> posts.put(Folded.of(word), post));
            }
            for (var employment : Employment.values()) {
                employments.put(Folded.of(employment.label()), employment);
                words(of(yaml.get("employments"), employment.name()))
                        .forEach(word -> employments.put(Folded.of(word), employment));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Object of(@Nullable Object map, String key) {
        return map instanceof Map<?, ?> m ? m.get(key) : null;
    }

    private static Set<String> words(@Nullable Object list) {
        var words = new HashSet<String>();
        if (list instanceof List<?> entries) {
            entries.forEach(word -> words.add(lower(String.valueOf(word))));
        }
        return words;
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    public Optional<Gender> gender(String text) {
        return Optional.ofNullable(genders.get(lower(text)));
    }

    public Optional<Boolean> ticked(String text) {
        return Optional.ofNullable(ticks.get(lower(text)));
    }

    public Optional<UnionPost> post(String text) {
        return Optional.ofNullable(posts.get(Folded.of(text)));
    }

    public Optional<Employment> employment(String text) {
        return Optional.ofNullable(employments.get(Folded.of(text)));
    }
}
