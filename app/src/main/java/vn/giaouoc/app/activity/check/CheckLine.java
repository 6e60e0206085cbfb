package vn.giaouoc.app.activity.check;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing a year must not lack.
 *
 * @param value how far it is, null when there is no figure yet
 * @param enough how much is enough
 * @param progress both as people read them, such as "1 / 2 hội nghị"
 * @param add the kind whose dialog does it, null when a page does
 * @param preset facts the dialog begins with
 * @param open the page that does it, null when a dialog does
 * @param act the words on its button
 */
@Serdeable
public record CheckLine(
        String code,
        String name,
        boolean done,
        @Nullable BigDecimal value,
        BigDecimal enough,
        String progress,
        @Nullable String add,
        Map<String, String> preset,
        @Nullable String open,
        String act) {}
