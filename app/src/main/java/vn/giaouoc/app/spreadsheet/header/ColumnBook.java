package vn.giaouoc.app.spreadsheet.header;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import vn.giaouoc.app.spreadsheet.SheetWriter;
import vn.giaouoc.db.common.Folded;
import vn.giaouoc.db.common.Refusal;

/**
 * The words of one kind of list: what columns are called, and how rows begin that are no entries. Read from a YAML file in
 * {@code resources/spreadsheet}, so a new office's word needs no code.
 *
 * @param what the thing the list is of, for sentences
 * @param columns all meanings, in the order a template has them
 * @param nameKeys where the name of an entry stands; at least one must be there
 * @param groups how a row begins that names a department
 * @param totals how a row begins that adds up
 * @param signatures how the block below a list begins
 */
public record ColumnBook(
        String what,
        List<ColumnMeaning> columns,
        List<String> nameKeys,
        List<String> groups,
        List<String> totals,
        List<String> signatures) {

    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** The book in {@code spreadsheet/<name>.yml}. */
    public static ColumnBook load(String name) {
        try (var in = ColumnBook.class.getResourceAsStream("/spreadsheet/" + name + ".yml")) {
            Map<String, Object> yaml = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return new ColumnBook(
                    String.valueOf(yaml.get("what")),
                    ((List<?>) yaml.getOrDefault("columns", List.of()))
                            .stream().map(ColumnBook::meaning).toList(),
                    words(yaml, "nameKeys"),
                    words(yaml, "groups"),
                    words(yaml, "totals"),
                    words(yaml, "signatures"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ColumnMeaning meaning(Object entry) {
        var map = (Map<?, ?>) entry;
        return new ColumnMeaning(
                String.valueOf(map.get("key")),
                String.valueOf(map.get("label")),
                words(map, "names"),
                Boolean.TRUE.equals(map.get("identifies")),
                map.get("example") == null ? null : String.valueOf(map.get("example")));
    }

    private static List<String> words(Map<?, ?> map, String key) {
        return map.get(key) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** What a column with this label most probably holds. */
    public Optional<ColumnMeaning> meaningOf(String label) {
        ColumnMeaning best = null;
        int bestScore = 0;
        for (var meaning : columns) {
            for (var name : meaning.names()) {
                var score = likeness(label, name);
                if (score > bestScore) {
                    bestScore = score;
                    best = meaning;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    public Optional<ColumnMeaning> meaning(String key) {
        return columns.stream().filter(meaning -> meaning.key().equals(key)).findFirst();
    }

    /** Refuses a mapping (column to key) that says one thing twice, or where no column holds the name. */
    public void requireSense(Map<Integer, String> mapping) {
        var taken = new HashSet<String>();
        for (var key : mapping.values()) {
            var meaning = meaning(key)
                    .orElseThrow(() -> Refusal.invalid(
                            "MAPPING_UNKNOWN", "Có cột gán nội dung không rõ. Hãy chọn lại nội dung của cột."));
            if (!taken.add(key)) {
                throw Refusal.invalid(
                        "MAPPING_TWICE",
                        "«" + meaning.label() + "» đang gán cho hai cột. Hãy để mỗi nội dung ở một cột.");
            }
        }
        if (nameKeys.stream().noneMatch(taken::contains)) {
            throw Refusal.invalid(
                    "MAPPING_WITHOUT_NAME",
                    "Chưa có cột «" + columns.get(1).label() + "». Hãy chọn cột nào chứa tên rồi kiểm tra lại.");
        }
    }

    /** An empty list with the columns the portal knows and one line that shows how to fill them. */
    public void writeTemplate(OutputStream out) {
        var header = new ArrayList<String>();
        var example = new ArrayList<String>();
        for (var meaning : columns) {
            if (meaning.example() != null) {
                header.add(meaning.names().getFirst());
                example.add(meaning.example());
            }
        }
        try (var writer = new SheetWriter(out, "Danh sách")) {
            writer.header(header).row(example);
        }
    }

    /** One-word names must agree with their tones ("Nam" is no "Năm"); longer ones agree when folded, or begin alike. */
    private static int likeness(String label, String name) {
        if (spoken(label).equals(spoken(name))) {
            return 3_000;
        }
        var wanted = plain(name);
        if (!wanted.contains(" ")) {
            return 0;
        }
        var found = plain(label);
        if (found.equals(wanted)) {
            return 2_000;
        }
        return found.startsWith(wanted + " ") ? 1_000 + wanted.length() : 0;
    }

    /** Letters and digits, folded, single spaces. */
    static String plain(String text) {
        return PUNCTUATION.matcher(Folded.of(text)).replaceAll(" ").strip();
    }

    /** The same with its marks. */
    static String spoken(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return PUNCTUATION.matcher(composed).replaceAll(" ").strip();
    }
}
