package vn.giaouoc.app.bench;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import vn.giaouoc.db.common.Ids;

/**
 * Clients that sign over HTTP: each holds one keep-alive connection, sends one pledge, waits for the receipt, sends the
 * next. Plain sockets on plain threads, and no more reading than it takes, because clients and server share the machine's
 * processors.
 */
final class SignClients {

    private final int port;
    private final List<SignWorld.Signer> people;
    private final SignWorld.Offer offer;
    private final AtomicInteger next = new AtomicInteger();
    private final Queue<UUID> acknowledged = new ConcurrentLinkedQueue<>();
    private final AtomicLong refused = new AtomicLong();
    private final Consumer<UUID> onReceipt;

    SignClients(int port, List<SignWorld.Signer> people, SignWorld.Offer offer, Consumer<UUID> onReceipt) {
        this.port = port;
        this.people = people;
        this.offer = offer;
        this.onReceipt = onReceipt;
    }

    /** Pledges whose receipt came back. */
    Queue<UUID> acknowledged() {
        return acknowledged;
    }

    /** Answers that were no receipt, such as 503. */
    long refused() {
        return refused.get();
    }

    /** Signs on so many connections for so long; returns receipts per second. */
    double run(int connections, double seconds) {
        int before = acknowledged.size();
        long start = System.nanoTime();
        long end = start + (long) (seconds * 1e9);
        try (var clients = Executors.newFixedThreadPool(connections)) {
            for (int i = 0; i < connections; i++) {
                var _ = clients.submit(() -> client(end));
            }
        }
        return (acknowledged.size() - before) / ((System.nanoTime() - start) / 1e9);
    }

    /** Ends quietly when the server goes away: that is what the kill run is about. */
    private void client(long end) {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setTcpNoDelay(true);
            var in = new SignAnswers(socket.getInputStream());
            var out = socket.getOutputStream();
            while (System.nanoTime() < end) {
                int index = next.getAndIncrement();
                if (index >= people.size()) {
                    return;
                }
                var id = Ids.nextUuid();
                out.write(request(people.get(index), id));
                if (in.status() == 200) {
                    acknowledged.add(id);
                    onReceipt.accept(id);
                } else {
                    refused.incrementAndGet();
                }
            }
        } catch (IOException gone) {
            refused.incrementAndGet();
        }
    }

    private byte[] request(SignWorld.Signer signer, UUID id) {
        var body = "{\"id\":\"" + id + "\",\"person\":\"" + signer.personId() + "\",\"campaign\":\"" + offer.campaign()
                + "\",\"year\":" + offer.year() + ",\"textId\":\"" + offer.textId() + "\",\"items\":" + offer.items()
                + ",\"consent\":false,\"clientTime\":null}";
        return ("POST /api/pledges HTTP/1.1\r\nHost: localhost\r\nX-Requested-With: giaouoc\r\nCookie: giaouoc_access="
                        + signer.token() + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length()
                        + "\r\n\r\n" + body)
                .getBytes(StandardCharsets.US_ASCII);
    }
}
