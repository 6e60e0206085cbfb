package vn.giaouoc.db.common;

import java.io.Serial;
import java.util.Map;

/**
 * A "no" that is meant for a person: one Vietnamese sentence that says what happened and what to do next, and a stable
 * code for programs. Any other exception is our own fault (design: two kinds of no).
 */
public final class Refusal extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** What kind of no it is; each maps to one HTTP status, in one place. */
    public enum Kind {
        /** Nobody is signed in, or the sign-in has ended. */
        SIGN_IN,
        NOT_FOUND,
        FORBIDDEN,
        INVALID,
        CONFLICT,
        BUSY,
        /** Too many tries; the person may come back later. */
        TRY_LATER
    }

    private final Kind kind;
    private final String code;
    private final transient Map<String, Object> details;

    private Refusal(Kind kind, String code, String sentence, Map<String, Object> details) {
        super(sentence, null, false, false);
        this.kind = kind;
        this.code = code;
        this.details = details;
    }

    /** A refusal with a code such as {@code PLEDGE_WINDOW_CLOSED} and the sentence a person reads. */
    public static Refusal of(Kind kind, String code, String sentence) {
        return new Refusal(kind, code, sentence, Map.of());
    }

    public static Refusal notFound(String code, String sentence) {
        return of(Kind.NOT_FOUND, code, sentence);
    }

    public static Refusal forbidden(String code, String sentence) {
        return of(Kind.FORBIDDEN, code, sentence);
    }

    public static Refusal invalid(String code, String sentence) {
        return of(Kind.INVALID, code, sentence);
    }

    public static Refusal conflict(String code, String sentence) {
        return of(Kind.CONFLICT, code, sentence);
    }

    public static Refusal busy(String code, String sentence) {
        return of(Kind.BUSY, code, sentence);
    }

    public static Refusal signIn(String code, String sentence) {
        return of(Kind.SIGN_IN, code, sentence);
    }

    public static Refusal tryLater(String code, String sentence) {
        return of(Kind.TRY_LATER, code, sentence);
    }

    /** The same refusal with one more fact for programs, such as {@code triesLeft}. */
    public Refusal with(String key, Object value) {
        var more = new java.util.TreeMap<>(details);
        more.put(key, value);
        return new Refusal(kind, code, sentence(), Map.copyOf(more));
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    /** The sentence for a person. */
    public String sentence() {
        return String.valueOf(getMessage());
    }

    public Map<String, Object> details() {
        return details;
    }
}
