package vn.giaouoc.app.agreement.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpRequest;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import java.net.URL;
import java.util.regex.Pattern;

/** Somebody signed in who talks JSON to the portal. */
record Caller(URL portal, String token) {

    /** What came back. */
    record Reply(int status, String body) {

        /** The first value of that field, wherever it stands. */
        String first(String field) {
            var found = Pattern.compile("\"" + field + "\":\"?([^\",}\\]]+)").matcher(body);
            assertThat(found.find()).as(field + " in " + body).isTrue();
            return found.group(1);
        }

        void done(int expected) {
            assertThat(status).as(body).isEqualTo(expected);
        }

        /** Refused with that code and a sentence that says what to do next. */
        void refused(int expected, String code, String sentence) {
            assertThat(status).as(body).isEqualTo(expected);
            assertThat(first("code")).isEqualTo(code);
            assertThat(body).contains(sentence);
        }
    }

    Reply get(String path) {
        return send(HttpRequest.GET(path));
    }

    Reply post(String path, String json) {
        return send(HttpRequest.POST(path, json));
    }

    Reply put(String path, String json) {
        return send(HttpRequest.PUT(path, json));
    }

    private Reply send(MutableHttpRequest<?> request) {
        request.bearerAuth(token)
                .contentType("application/json")
                .header("X-Requested-With", "giaouoc")
                .header("Sec-Fetch-Site", "same-origin");
        try (var client = HttpClient.create(portal)) {
            var answer = client.toBlocking().exchange(request, String.class);
            return new Reply(answer.code(), answer.getBody(String.class).orElse(""));
        } catch (HttpClientResponseException refused) {
            var body = refused.getResponse().getBody(Argument.STRING).orElse("");
            return new Reply(refused.getStatus().getCode(), body);
        }
    }
}
