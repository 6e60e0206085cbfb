package vn.giaouoc.ui.host;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.client.ProxyHttpClient;
import io.micronaut.http.filter.FilterPatternStyle;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import vn.giaouoc.app.common.Faults;

/**
 * The one door of the one port. {@code /api}, the phone page and the verification pages are answered by Netty; everything
 * else is Vaadin's and goes to Jetty with the person the access feature found. An anonymous visitor who asks for a page
 * that is not public is sent to sign in, and comes back afterwards.
 */
@ServerFilter(value = PageGate.NOT_OUR_OWN, patternStyle = FilterPatternStyle.REGEX)
@Requires(beans = JettyHost.class)
class PageGate implements Ordered {

    /** Every path but those that Netty answers, which go on their way without a detour. */
    static final String NOT_OUR_OWN = "/(?!(?:api|k|g|xac-minh|health|swagger|dang-nhap|dang-xuat)(?:/|$)).*";

    /** Vaadin pages that anybody may open, and what the browser loads for them. */
    private static final List<String> PUBLIC =
            List.of("/cuoc-van-dong", "/VAADIN/", "/giaouoc/", "/lumo/", "/aura/", "/favicon", "/sw.js", "/icons/");

    /** The same for a page whose neighbours are not public. */
    private static final String ANSWERS = "/hoi-dap";

    private static final List<String> HOP_BY_HOP =
            List.of("Connection", "Upgrade", "HTTP2-Settings", "Keep-Alive", "TE", "Trailer", "Proxy-Connection");

    private final ProxyHttpClient proxy;
    private final JettyHost jetty;
    private final GateTickets tickets;
    private final GateKeeper keeper;

    PageGate(ProxyHttpClient proxy, JettyHost jetty, GateTickets tickets, GateKeeper keeper) {
        this.proxy = proxy;
        this.jetty = jetty;
        this.tickets = tickets;
        this.keeper = keeper;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 100;
    }

    @RequestFilter
    Publisher<MutableHttpResponse<?>> gate(HttpRequest<?> request) {
        return Mono.fromCallable(() -> keeper.knock(request))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(visitor -> admit(request, visitor))
                .onErrorResume(Faults::isDatabaseAway, away -> Mono.just(comeBack()));
    }

    private Mono<MutableHttpResponse<?>> admit(HttpRequest<?> request, GateKeeper.Visitor visitor) {
        if (visitor.actor().isEmpty() && wantsPage(request) && !isPublic(request.getPath())) {
            MutableHttpResponse<?> elsewhere = HttpResponse.seeOther(signIn(request));
            return Mono.just(elsewhere);
        }
        return Mono.from(proxy.proxy(forwarded(request, visitor))).map(response -> {
            visitor.cookies().forEach(response::cookie);
            return response;
        });
    }

    private MutableHttpRequest<?> forwarded(HttpRequest<?> request, GateKeeper.Visitor visitor) {
        var scheme = request.isSecure() ? "https" : request.getHeaders().get("X-Forwarded-Proto", String.class, "http");
        var host = request.getHeaders().get(HttpHeaders.HOST, String.class, "localhost");
        var onward =
                request.mutate().uri(uri -> uri.scheme("http").host("127.0.0.1").port(jetty.port()));
        HOP_BY_HOP.forEach(onward.getHeaders()::remove);
        onward.getHeaders().remove("Forwarded");
        onward.getHeaders().remove("X-Forwarded-For");
        onward.getHeaders().set("X-Forwarded-Proto", scheme.equals("https") ? "https" : "http");
        onward.getHeaders().set("X-Forwarded-Host", host);
        onward.getHeaders().set(GateTickets.HEADER, tickets.issue(visitor.actor()));
        return onward;
    }

    /** The database is away: one plain page, and the browser is told when to try again. */
    private static MutableHttpResponse<?> comeBack() {
        return HttpResponse.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, "5")
                .contentType(MediaType.of("text/html;charset=utf-8"))
                .body("""
                        <!doctype html><html lang="vi"><meta charset="utf-8">
                        <meta name="viewport" content="width=device-width, initial-scale=1">
                        <meta http-equiv="refresh" content="10"><title>Cổng đang tạm nghỉ</title>
                        <h1>Cổng đang tạm nghỉ</h1>
                        <p>Cổng chưa nối được cơ sở dữ liệu. Những gì đã gửi vẫn còn nguyên. Trang này tự thử lại sau
                        10 giây; anh/chị có thể đóng và mở lại sau.</p></html>
                        """);
    }

    private static URI signIn(HttpRequest<?> request) {
        var back = request.getPath().equals("/")
                ? ""
                : "?tiep=" + URLEncoder.encode(request.getPath(), StandardCharsets.UTF_8);
        return URI.create("/dang-nhap" + back);
    }

    private static boolean wantsPage(HttpRequest<?> request) {
        return request.getMethod() == HttpMethod.GET
                && !request.getParameters().contains("v-r")
                && request.getHeaders()
                        .get(HttpHeaders.ACCEPT, String.class, "")
                        .contains("text/html");
    }

    private static boolean isPublic(String path) {
        return path.equals(ANSWERS) || PUBLIC.stream().anyMatch(path::startsWith);
    }
}
