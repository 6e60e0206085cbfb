package vn.giaouoc.app.document.official;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The end of a paper: nơi nhận at the left, who signs at the right.
 *
 * @param recipients without dash and semicolon; the last one is where it is kept ("Lưu: VT")
 * @param signer null where the signatures stand in the body
 */
public record Closing(List<String> recipients, @Nullable Signer signer) {

    /** "- Như trên;", the last one with a full stop. */
    public List<String> lines() {
        int last = recipients.size() - 1;
        return java.util.stream.IntStream.rangeClosed(0, last)
                .mapToObj(i -> "- " + recipients.get(i) + (i == last ? "." : ";"))
                .toList();
    }
}
