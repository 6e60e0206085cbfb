package vn.giaouoc.app.activity.figure;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure with its value.
 *
 * @param value null where there is none, such as a rate of nobody
 */
@Serdeable
public record FigureLine(
        String code, String label, String unit, @Nullable BigDecimal value) {}
