package vn.giaouoc.app.launch;

import io.micronaut.context.ApplicationContext;

/** A word of the command line, such as {@code check}; features bring theirs as beans. */
public interface Command {

    /** The word itself. */
    String word();

    /** Does the work on a started context (no web server) and returns the exit code. */
    int run(ApplicationContext context);
}
