package vn.giaouoc.app.report.form;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.report.expression.ExpressionText;
import vn.giaouoc.db.report.form.FormContent;

/** The short ways of writing a form, written out: taken lines, lines of one cell, checks for each of several cells. */
final class FormWriting {

    private static final List<String> OF_A_CELL =
            List.of("type", "figure", "formula", "min", "max", "required", "awaits");

    private final Map<String, Object> tree;
    private final @Nullable FormContent base;
    private final ObjectMapper json;

    FormWriting(Map<String, Object> tree, Map<String, FormContent> known, ObjectMapper json) {
        this.tree = tree;
        this.json = json;
        var name = tree.get("base");
        this.base = name == null ? null : Objects.requireNonNull(known.get(name), "no form before called " + name);
    }

    Map<String, Object> whole() {
        var whole = new LinkedHashMap<String, Object>();
        for (var key : List.of("code", "kind", "campaign", "title")) {
            whole.put(key, tree.get(key));
        }
        var sections = list(tree, "sections").stream().map(this::section).toList();
        whole.put("sections", sections);
        whole.put("checks", checks(keys(sections)));
        var unknown = new HashSet<>(tree.keySet());
        unknown.removeAll(Set.of("code", "kind", "campaign", "title", "base", "sections", "checks"));
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("form " + tree.get("code") + ": unknown " + unknown);
        }
        return whole;
    }

    private Map<String, Object> section(Map<String, Object> given) {
        var section = new LinkedHashMap<String, Object>();
        section.put("code", given.get("code"));
        section.put("title", given.get("title"));
        var lines = new ArrayList<Map<String, Object>>();
        for (var code : words(given.get("take"))) {
            lines.add(taken(code));
        }
        list(given, "lines").forEach(line -> lines.add(line(line)));
        lines.sort(Comparator.comparing(line -> String.valueOf(line.get("code"))));
        section.put("lines", lines);
        return section;
    }

    private Map<String, Object> taken(String code) {
        return Objects.requireNonNull(base, "take without base")
                .lines()
                .filter(line -> line.code().equals(code))
                .findFirst()
                .map(this::tree)
                .orElseThrow(() -> new IllegalArgumentException("no line " + code + " to take"));
    }

    private static Map<String, Object> line(Map<String, Object> given) {
        var line = new LinkedHashMap<>(given);
        line.putIfAbsent("also", List.of());
        line.putIfAbsent("restricted", false);
        var cells = list(given, "cells");
        if (cells.isEmpty()) {
            var cell = new LinkedHashMap<String, Object>();
            cell.put("key", given.get("code"));
            cell.put("label", given.get("name"));
            OF_A_CELL.stream().filter(line::containsKey).forEach(key -> cell.put(key, line.remove(key)));
            cells = List.of(cell);
        }
        line.put("cells", cells.stream().map(FormWriting::cell).toList());
        return line;
    }

    private static Map<String, Object> cell(Map<String, Object> given) {
        var cell = new LinkedHashMap<>(given);
        cell.putIfAbsent("required", false);
        cell.putIfAbsent("awaits", false);
        return cell;
    }

    /** Those of the file, and those of the base whose cells are all here. */
    private List<Map<String, Object>> checks(Set<String> keys) {
        var checks = new ArrayList<Map<String, Object>>();
        if (base != null) {
            base.checks().stream()
                    .filter(check -> keys.contains(check.cell())
                            && keys.containsAll(
                                    ExpressionText.read(check.expression()).keys()))
                    .forEach(check -> checks.add(tree(check)));
        }
        list(tree, "checks").forEach(check -> checks.addAll(each(check)));
        return checks;
    }

    private static List<Map<String, Object>> each(Map<String, Object> given) {
        var each = words(given.get("each"));
        if (each.isEmpty()) {
            var check = new LinkedHashMap<>(given);
            check.computeIfAbsent("cell", none -> first(String.valueOf(given.get("expression"))));
            return List.of(check);
        }
        return each.stream()
                .map(key -> {
                    var check = new LinkedHashMap<>(given);
                    check.remove("each");
                    check.put("code", given.get("code") + "_" + key);
                    check.put("cell", key);
                    check.put(
                            "expression",
                            String.valueOf(given.get("expression")).replace("@", key));
                    check.put("sentence", String.valueOf(given.get("sentence")).replace("@", key));
                    return (Map<String, Object>) check;
                })
                .toList();
    }

    private static String first(String expression) {
        return ExpressionText.read(expression).keys().iterator().next();
    }

    private static Set<String> keys(List<Map<String, Object>> sections) {
        var keys = new HashSet<String>();
        sections.forEach(section -> list(section, "lines")
                .forEach(line -> list(line, "cells").forEach(cell -> keys.add(String.valueOf(cell.get("key"))))));
        return keys;
    }

    private Map<String, Object> tree(Object value) {
        try {
            return Objects.requireNonNull(
                    json.readValue(json.writeValueAsString(value), Argument.mapOf(String.class, Object.class)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @SuppressWarnings("unchecked") // maps of YAML have text keys; whatever has not is refused when the form is read
    private static List<Map<String, Object>> list(Map<String, Object> of, String key) {
        return of.get(key) instanceof List<?> list ? (List<Map<String, Object>>) list : List.of();
    }

    private static List<String> words(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }
}
