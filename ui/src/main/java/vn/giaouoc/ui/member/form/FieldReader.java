package vn.giaouoc.ui.member.form;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.common.Refusal;

/** Turns what was typed into values; what cannot be one is said beside its field, and the first such gets the focus. */
final class FieldReader {

    private @Nullable Focusable<?> firstWrong;

    boolean allRight() {
        var wrong = firstWrong;
        if (wrong != null) {
            wrong.focus();
        }
        return wrong == null;
    }

    /** A value that must be there. */
    <T> @Nullable T read(TextField field, Function<String, @Nullable T> reader) {
        try {
            field.setInvalid(false);
            return reader.apply(field.getValue());
        } catch (Refusal refusal) {
            field.setErrorMessage(refusal.sentence());
            field.setInvalid(true);
            if (firstWrong == null) {
                firstWrong = field;
            }
            return null;
        }
    }

    /** A value that may be missing: an empty field is none. */
    <T> @Nullable T readSome(TextField field, Function<String, @Nullable T> reader) {
        return field.getValue().isBlank() ? right(field) : read(field, reader);
    }

    private static <T> @Nullable T right(TextField field) {
        field.setInvalid(false);
        return null;
    }

    static @Nullable String text(TextField field) {
        return field.getValue().isBlank() ? null : field.getValue().strip();
    }
}
