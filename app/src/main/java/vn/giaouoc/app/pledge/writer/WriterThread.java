package vn.giaouoc.app.pledge.writer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One writer: takes what is in the queue, without waiting for more, and commits it in rounds. */
final class WriterThread extends Thread {

    private static final long LOOK_AGAIN_MILLIS = 25;
    private static final int PATIENCE = 200;

    private final BlockingQueue<Pending> queue;
    private final PledgeCommit commit;
    private volatile boolean finishing;

    WriterThread(String name, BlockingQueue<Pending> queue, PledgeCommit commit) {
        super(name);
        setDaemon(true);
        this.queue = queue;
        this.commit = commit;
    }

    boolean databaseAway() {
        return commit.databaseAway();
    }

    void finish() {
        finishing = true;
    }

    @Override
    public void run() {
        var held = new ArrayList<Pending>();
        var heldFor = new HashMap<Pending, Integer>();
        while (!finishing || !queue.isEmpty()) {
            var batch = next(held);
            held.clear();
            held.addAll(writeInRounds(batch));
            heldFor.keySet().retainAll(held);
            held.removeIf(pending -> heldFor.merge(pending, 1, Integer::sum) > PATIENCE && giveUp(pending));
        }
        held.forEach(WriterThread::giveUp);
        commit.close();
    }

    /** Somebody holds this person for too long, such as an import: the device keeps the signature and comes back. */
    private static boolean giveUp(Pending pending) {
        return pending.answer().completeExceptionally(PledgeRefusals.busy());
    }

    private List<Pending> next(List<Pending> held) {
        var batch = new ArrayList<Pending>(held);
        try {
            var first = queue.poll(held.isEmpty() ? 250 : LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS);
            if (first != null) {
                batch.add(first);
                queue.drainTo(batch, PledgeWriter.BATCH - 1);
            } else if (commit.databaseAway()) {
                commit.tryToComeBack();
            }
        } catch (InterruptedException e) {
            finishing = true;
        }
        return batch;
    }

    /** A round is of one campaign year and holds one wish for a person and for an id; the same wish twice rides along. */
    private List<Pending> writeInRounds(List<Pending> batch) {
        var held = new ArrayList<Pending>();
        var rest = batch;
        while (!rest.isEmpty()) {
            var round = new ArrayList<Pending>();
            var later = new ArrayList<Pending>();
            var ids = new HashMap<UUID, Pending>();
            var persons = new HashSet<PledgeWish.Once>();
            var first = rest.getFirst().wish();
            for (var pending : rest) {
                var twin = ids.get(pending.wish().id());
                if (twin != null && twin.wish().isAgain(pending.wish())) {
                    rideAlong(twin, pending);
                } else if (twin == null
                        && pending.wish().sameYear(first)
                        && persons.add(pending.wish().once())) {
                    ids.put(pending.wish().id(), pending);
                    round.add(pending);
                } else {
                    later.add(pending);
                }
            }
            held.addAll(commit.write(round));
            rest = later;
        }
        return held;
    }

    private static void rideAlong(Pending first, Pending again) {
        var _ = first.answer().whenComplete((@Nullable Written written, @Nullable Throwable no) -> {
            if (no != null) {
                again.answer().completeExceptionally(no);
            } else if (written != null) {
                again.answer().complete(new Written(written.stored(), false));
            }
        });
    }
}
