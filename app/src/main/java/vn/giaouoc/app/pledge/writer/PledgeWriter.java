package vn.giaouoc.app.pledge.writer;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import vn.giaouoc.app.common.Times;

/**
 * The one door through which pledges are written. Whoever asks gets a future; it is completed after the commit, so an
 * answer means durable. Signatures that arrive while a commit is under way wait in a bounded queue and share the next one
 * (notes on the stack: signing under load). A full queue, or a database that is away, is a refusal BUSY at once.
 */
@Singleton
public class PledgeWriter {

    static final int QUEUE = 1024;
    static final int BATCH = 256;

    /** One for every two processors: more of them only make smaller batches, each with a commit of its own. */
    private static final int MOST_WRITERS = 4;

    private final BlockingQueue<Pending> queue = new ArrayBlockingQueue<>(QUEUE);
    private final List<WriterThread> threads = new ArrayList<>();
    private final Times times;
    private volatile boolean closed;

    PledgeWriter(PledgeBatch batch, WriterConnections connections, Times times) {
        this.times = times;
        int writers = Math.clamp(Runtime.getRuntime().availableProcessors() / 2, 1, MOST_WRITERS);
        for (int i = 1; i <= writers; i++) {
            var thread = new WriterThread("pledge-writer-" + i, queue, new PledgeCommit(batch, connections.open()));
            threads.add(thread);
            thread.start();
        }
    }

    /**
     * Asks for a wish to be written.
     *
     * @return what stands in the database afterwards; failed with a Refusal when the rules or the load say no
     */
    public CompletableFuture<Written> submit(PledgeWish wish) {
        var pending = new Pending(wish, times.now());
        if (closed || threads.stream().allMatch(WriterThread::databaseAway) || !queue.offer(pending)) {
            pending.answer().completeExceptionally(PledgeRefusals.busy());
        }
        return pending.answer();
    }

    /** Writes what was accepted, then ends. */
    @PreDestroy
    void close() throws InterruptedException {
        closed = true;
        threads.forEach(WriterThread::finish);
        for (var thread : threads) {
            thread.join(TimeUnit.SECONDS.toMillis(10));
        }
        queue.forEach(pending -> pending.answer().completeExceptionally(PledgeRefusals.busy()));
    }
}
