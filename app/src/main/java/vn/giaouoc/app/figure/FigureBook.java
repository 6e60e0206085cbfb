package vn.giaouoc.app.figure;

import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every figure of the portal by its code. */
@Singleton
public class FigureBook {

    private final BeanProvider<FigureSource> single;
    private final BeanProvider<FigureSources> several;
    private final BeanProvider<FigureGroup> groups;
    private volatile @Nullable Map<String, FigureSource> known;

    /** The figures are gathered when first asked for, so that a feature may both bring figures and ask for some. */
    FigureBook(
            BeanProvider<FigureSource> single, BeanProvider<FigureSources> several, BeanProvider<FigureGroup> groups) {
        this.single = single;
        this.several = several;
        this.groups = groups;
    }

    /** All of them, in the order they were brought. */
    public List<FigureSource> all() {
        return List.copyOf(book().values());
    }

    public Optional<FigureSource> find(String code) {
        return Optional.ofNullable(book().get(code));
    }

    /** The value of the figure; empty when there is no such figure or it has no value. */
    public Optional<BigDecimal> value(String code, FigureScope scope) {
        return find(code).flatMap(figure -> figure.value(scope));
    }

    /** The values of these figures that have one; figures of one {@link FigureGroup} are worked out together. */
    public Map<String, BigDecimal> values(Collection<String> codes, FigureScope scope) {
        var left = new LinkedHashSet<>(codes);
        var values = new LinkedHashMap<String, BigDecimal>();
        for (var group : groups) {
            var own = group.figures().stream()
                    .map(FigureSource::code)
                    .filter(left::contains)
                    .toList();
            if (!own.isEmpty()) {
                values.putAll(group.values(own, scope));
                own.forEach(left::remove);
            }
        }
        left.forEach(code -> value(code, scope).ifPresent(value -> values.put(code, value)));
        return values;
    }

    /** The rows behind the figure; empty when it shows none. */
    public List<FigureRow> rows(String code, FigureScope scope) {
        return find(code).filter(FigureRows.class::isInstance).map(FigureRows.class::cast).stream()
                .flatMap(figure -> figure.rows(scope).stream())
                .toList();
    }

    private Map<String, FigureSource> book() {
        var book = known;
        if (book == null) {
            book = new LinkedHashMap<>();
            for (var figure : single) {
                add(book, figure);
            }
            for (var figures : several) {
                for (var figure : figures.figures()) {
                    add(book, figure);
                }
            }
            known = book;
        }
        return book;
    }

    private static void add(Map<String, FigureSource> book, FigureSource figure) {
        if (book.put(figure.code(), figure) != null) {
            throw new IllegalStateException("two figures are called " + figure.code());
        }
    }
}
