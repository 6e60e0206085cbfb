package vn.giaouoc.db.engine;

import java.io.Serial;

/** The engine cannot start; the message is one Vietnamese sentence for the person at the console. */
public final class EngineProblem extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public EngineProblem(String sentence) {
        super(sentence);
    }

    public EngineProblem(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
