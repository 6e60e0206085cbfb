package vn.giaouoc.app.desk;

import io.micronaut.serde.annotation.Serdeable;

/**
 * How one department stands, or the whole place. What is left is those who have given no answer: who declined or took the
 * pledge back has answered and is not asked again.
 *
 * @param eligible members who may sign
 * @param signed those who did
 * @param declined who said no
 * @param withdrawn who took it back
 */
@Serdeable
public record DeskLine(String id, String name, long eligible, long signed, long declined, long withdrawn) {

    /** How many may still sign. */
    public long left() {
        return eligible - signed - declined - withdrawn;
    }
}
