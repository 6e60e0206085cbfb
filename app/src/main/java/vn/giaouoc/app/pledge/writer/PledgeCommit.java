package vn.giaouoc.app.pledge.writer;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes a round and tells everybody after the commit. A deadlock or a lost connection: the round again, which is safe
 * because what was committed answers as a resend. Any other error: halves, until the bad wish is alone and fails alone.
 */
final class PledgeCommit {

    private static final Logger LOG = LoggerFactory.getLogger(PledgeCommit.class);
    private static final int TRIES = 6;

    private final PledgeBatch batch;
    private final WriterConnection connection;

    PledgeCommit(PledgeBatch batch, WriterConnection connection) {
        this.batch = batch;
        this.connection = connection;
    }

    boolean databaseAway() {
        return connection.away();
    }

    void tryToComeBack() {
        connection.tryToComeBack();
    }

    void close() {
        connection.close();
    }

    /** Completes every answer but those of persons that are held; these are returned. */
    List<Pending> write(List<Pending> round) {
        var failed = false;
        for (int attempt = 1; attempt <= TRIES && !round.isEmpty(); attempt++) {
            try {
                var lookForIds = failed;
                var result = connection.inTransaction(open -> batch.write(open, round, lookForIds));
                result.refused().forEach((pending, no) -> pending.answer().completeExceptionally(no));
                result.written().forEach((pending, written) -> pending.answer().complete(written));
                return result.held();
            } catch (SQLException | RuntimeException e) {
                failed = true;
                connection.afterError(e);
                if (connection.away()) {
                    break;
                }
                if (!SqlErrors.worthAnotherTry(e)) {
                    return round.size() == 1 ? fail(round.getFirst(), e) : halves(round);
                }
                LOG.debug("round of {} again after {}", round.size(), e.toString());
            }
        }
        if (failed && !connection.away() && round.size() > 1) {
            return halves(round);
        }
        round.forEach(pending -> pending.answer().completeExceptionally(PledgeRefusals.busy()));
        return List.of();
    }

    private List<Pending> halves(List<Pending> round) {
        int middle = round.size() / 2;
        return Stream.concat(
                        write(round.subList(0, middle)).stream(), write(round.subList(middle, round.size())).stream())
                .toList();
    }

    private static List<Pending> fail(Pending pending, Throwable fault) {
        LOG.error("a pledge could not be written: {}", pending.wish().id(), fault);
        pending.answer().completeExceptionally(fault);
        return List.of();
    }

    /** What runs inside the transaction and commits it. */
    interface Work<T> {
        T with(Connection connection) throws SQLException;
    }
}
