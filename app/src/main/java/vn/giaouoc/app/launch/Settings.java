package vn.giaouoc.app.launch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the command line says.
 *
 * @param word the command: run, check, bench…
 * @param names what follows it without dashes, such as the bench's name
 * @param demo true when the demo world is wanted
 * @param port the public port, null for the configured one
 * @param data the data folder
 */
record Settings(
        String word,
        List<String> names,
        boolean demo,
        @Nullable Integer port,
        Path data) {

    static Settings of(String[] args) {
        var names = new ArrayList<String>();
        var demo = false;
        Integer port = null;
        Path data = defaultData();
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--demo" -> demo = true;
                case "--port" -> port = port(value(args, i++));
                case "--data" -> data = Path.of(value(args, i++));
                default -> names.add(args[i]);
            }
        }
        var word = names.isEmpty() ? "run" : names.removeFirst();
        return new Settings(
                word, List.copyOf(names), demo, port, data.toAbsolutePath().normalize());
    }

    private static String value(String[] args, int at) {
        if (at + 1 >= args.length) {
            throw new WrongWord("Sau " + args[at] + " phải có một giá trị.");
        }
        return args[at + 1];
    }

    private static int port(String text) {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65_535) {
            throw new WrongWord("Cổng phải là số từ 0 đến 65535, không phải «" + text + "».");
        }
        return Integer.parseInt(text);
    }

    private static Path defaultData() {
        var set = System.getenv("PORTAL_DATA");
        if (set != null && !set.isBlank()) {
            return Path.of(set);
        }
        var xdg = System.getenv("XDG_DATA_HOME");
        var home = xdg == null || xdg.isBlank()
                ? Path.of(System.getProperty("user.home"), ".local", "share")
                : Path.of(xdg);
        return home.resolve("giaouoc");
    }

    /** A word of the command line that we do not understand; the message says what to write instead. */
    static final class WrongWord extends RuntimeException {
        private static final long serialVersionUID = 1L;

        WrongWord(String sentence) {
            super(sentence, null, false, false);
        }
    }
}
