package vn.giaouoc.db.report.seal;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.giaouoc.db.common.Digest;

/**
 * The ids of the persons behind the DISTINCT figures of a submission, in ascending order, each with one bit for every
 * figure it counts in: 8 bytes of id and 4 of flags, big-endian. A superior joins the lists of its units and counts everybody
 * once; anybody with the list can make the digests of the snapshot again.
 */
public final class PeopleList {

    private static final int BYTES = Long.BYTES + Integer.BYTES;

    private final SortedMap<Long, Integer> flags = new TreeMap<>();

    /** No persons yet. */
    public PeopleList() {}

    /** Reads what {@link #bytes} wrote. */
    public static PeopleList of(byte[] bytes) {
        var list = new PeopleList();
        var buffer = ByteBuffer.wrap(bytes);
        while (buffer.remaining() >= BYTES) {
            list.flags.put(buffer.getLong(), buffer.getInt());
        }
        return list;
    }

    /** These persons count in the figure with that bit (0 to 31). */
    public void add(int bit, Collection<Long> persons) {
        persons.forEach(person -> flags.merge(person, 1 << bit, (one, other) -> one | other));
    }

    /** The persons of the figure with that bit, in ascending order. */
    public Set<Long> of(int bit) {
        var found = new TreeSet<Long>();
        flags.forEach((person, bits) -> {
            if ((bits & 1 << bit) != 0) {
                found.add(person);
            }
        });
        return found;
    }

    /** SHA-256 over the ids of a figure, 8 bytes each in ascending order, big-endian; in hexadecimal. */
    public String sha256(int bit) {
        return digest(List.copyOf(of(bit)));
    }

    /** SHA-256 over these ids as they come, in hexadecimal. */
    public static String digest(List<Long> ascending) {
        var digest = Digest.fresh();
        var eight = ByteBuffer.allocate(Long.BYTES);
        ascending.forEach(person -> digest.update(eight.clear().putLong(person).array()));
        return Digest.hex(digest.digest());
    }

    public byte[] bytes() {
        var buffer = ByteBuffer.allocate(flags.size() * BYTES);
        flags.forEach((person, bits) -> buffer.putLong(person).putInt(bits));
        return buffer.array();
    }

    public boolean isEmpty() {
        return flags.isEmpty();
    }
}
