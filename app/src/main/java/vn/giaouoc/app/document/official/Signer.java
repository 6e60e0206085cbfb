package vn.giaouoc.app.document.official;

import java.util.List;
import java.util.Locale;

/**
 * Who signs: capacity in capitals, the name below; between them room for hand and stamp, or notes of how it was signed.
 *
 * @param capacity lines, such as "TM. BAN CHẤP HÀNH", "CHỦ TỊCH"
 * @param notes small lines in the place of the room to sign; none leaves the room
 * @param name in full, no academic titles; empty while it is open
 */
public record Signer(List<String> capacity, List<String> notes, String name) {

    public Signer {
        capacity = capacity.stream()
                .map(line -> line.toUpperCase(Locale.forLanguageTag("vi")))
                .toList();
        notes = List.copyOf(notes);
    }

    /** In whose place or name somebody signs (Nghị định 30/2020, Điều 13). */
    public enum Capacity {
        /** Thay mặt a body that decides together. */
        ON_BEHALF("TM. "),
        /** Ký thay: the deputy for the head. */
        IN_PLACE("KT. "),
        /** Thừa lệnh. */
        BY_ORDER("TL. "),
        /** Thừa ủy quyền. */
        BY_MANDATE("TUQ. ");

        private final String before;

        Capacity(String before) {
            this.before = before;
        }

        /** "TM. BAN CHẤP HÀNH". */
        public String of(String whom) {
            return before + whom;
        }
    }
}
