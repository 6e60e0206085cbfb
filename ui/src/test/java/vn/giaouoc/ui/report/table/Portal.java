package vn.giaouoc.ui.report.table;

import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.client.HttpClient;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URL;
import java.util.List;
import java.util.Map;

/** The portal over HTTP for somebody who is signed in. */
record Portal(URL url, String token, ObjectMapper mapper) {

    /** An object of an answer, asked by the names of its fields. */
    record Json(Map<String, Object> fields) {

        String text(String field) {
            var value = fields.get(field);
            return value == null ? "" : value instanceof Number ? number(field) : value.toString();
        }

        /** The figure as people would type it without zeros nobody wrote; nothing where there is none. */
        String number(String field) {
            var value = fields.get(field);
            return value == null ? "" : Sheet.plain(new BigDecimal(value.toString()));
        }

        Json object(String field) {
            return new Json(cast(fields.getOrDefault(field, Map.of())));
        }

        List<Json> list(String field) {
            var list = (List<?>) fields.getOrDefault(field, List.of());
            return list.stream().map(one -> new Json(cast(one))).toList();
        }

        @SuppressWarnings("unchecked")
        private static Map<String, Object> cast(Object value) {
            return (Map<String, Object>) value;
        }
    }

    Json json(String path) {
        try {
            return new Json(mapper.readValue(ask(path, String.class), Argument.mapOf(String.class, Object.class)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Sheet sheet(String path) {
        return Sheet.read(ask(path, byte[].class));
    }

    private <T> T ask(String path, Class<T> type) {
        try (var client = HttpClient.create(url)) {
            return client.toBlocking()
                    .retrieve(HttpRequest.GET(path).bearerAuth(token).accept("*/*"), type);
        }
    }
}
