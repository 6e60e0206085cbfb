package vn.giaouoc.app.report.consolidate.roll;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The people behind many units' figures, each counted once however many units name him or her (trade: part 5, rule 1); and
 * of those who moved, how many moved between these very units and so neither came nor went.
 */
final class People {

    private static final int NONE = -1;
    private static final int BITS = 32;

    private final List<String> cells;
    private final Map<Long, Integer> flags = new HashMap<>();
    private final Map<Long, Moves> moves = new HashMap<>();
    private final int entering;
    private final int leaving;

    /** What one person did: how often he or she came, how often went, and at how many units. */
    private static final class Moves {
        private int in;
        private int out;
        private int units;

        /** Two ends of one move inside: what came there went here. */
        private int inside() {
            return units > 1 ? Math.min(in, out) : 0;
        }
    }

    /** {@code cells} that are counted by person, at most 32; {@code crossing} the ones for coming and going, or null. */
    People(Collection<String> cells, Crossing crossing, Collection<UnitFigures> units) {
        this.cells = List.copyOf(cells);
        entering = this.cells.indexOf(crossing.entering());
        leaving = this.cells.indexOf(crossing.leaving());
        units.forEach(this::add);
    }

    /** The cells of a form that count who came and who went; empty keys where it has none. */
    record Crossing(String entering, String leaving) {}

    /** How many persons count in each cell. */
    Map<String, Integer> counts() {
        var counts = new int[cells.size()];
        for (int flag : flags.values()) {
            for (int i = 0; i < counts.length; i++) {
                counts[i] += flag >>> i & 1;
            }
        }
        return cells.stream().collect(Collectors.toMap(cell -> cell, cell -> counts[cells.indexOf(cell)]));
    }

    /** How many moves had both their ends inside. */
    int inside() {
        return moves.values().stream().mapToInt(Moves::inside).sum();
    }

    private void add(UnitFigures unit) {
        var people = unit.people();
        if (people == null) {
            return;
        }
        int[] place = places(unit.bits(), unit.overridden());
        var buffer = ByteBuffer.wrap(people);
        while (buffer.hasRemaining()) {
            long person = buffer.getLong();
            int here = translated(buffer.getInt(), place);
            if (here != 0) {
                flags.merge(person, here, (one, other) -> one | other);
                move(person, here);
            }
        }
    }

    private void move(long person, int here) {
        boolean came = entering >= 0 && (here >>> entering & 1) == 1;
        boolean went = leaving >= 0 && (here >>> leaving & 1) == 1;
        if (came || went) {
            var known = moves.computeIfAbsent(person, none -> new Moves());
            known.in += came ? 1 : 0;
            known.out += went ? 1 : 0;
            known.units++;
        }
    }

    private static int translated(int bits, int[] place) {
        int here = 0;
        for (int left = bits; left != 0; left &= left - 1) {
            int to = place[Integer.numberOfTrailingZeros(left)];
            here |= to == NONE ? 0 : 1 << to;
        }
        return here;
    }

    private int[] places(Map<String, Integer> bits, Set<String> overridden) {
        var place = new int[BITS];
        Arrays.fill(place, NONE);
        bits.forEach((cell, bit) -> {
            if (!overridden.contains(cell)) {
                place[bit] = cells.indexOf(cell);
            }
        });
        return place;
    }
}
