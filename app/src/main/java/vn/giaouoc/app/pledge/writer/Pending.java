package vn.giaouoc.app.pledge.writer;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;

/**
 * A wish on its way to a commit.
 *
 * @param at when it arrived: this moment decides day and year, not the moment of the commit
 */
record Pending(PledgeWish wish, Instant at, CompletableFuture<Written> answer) {

    Pending(PledgeWish wish, Instant at) {
        this(wish, at, new CompletableFuture<>());
    }
}
