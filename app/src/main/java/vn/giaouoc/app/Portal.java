package vn.giaouoc.app;

import vn.giaouoc.app.launch.CommandLine;

/** The main class: it knows nothing of ui, whose beans are found because their jar is on the class path. */
public final class Portal {

    private Portal() {}

    public static void main(String[] args) {
        CommandLine.run(args);
    }
}
