package vn.giaouoc.app.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class CampaignApiTest {

    @Inject
    @Client("/")
    HttpClient client;

    @Test
    void anybody_reads_the_campaigns_and_their_plans() {
        assertThat(get("/api/campaigns")).contains("BD-NOI-KHONG-TIEU-CUC-2020-2028", "Năm không");
        assertThat(get("/api/campaigns/BD-NOI-KHONG-TIEU-CUC-2020-2028"))
                .contains("Không xu nịnh, chạy chọt, gian dối", "BD.CN.b.6", "\"sha256\"");
    }

    @Test
    void nobody_changes_a_campaign_without_signing_in() {
        assertThatThrownBy(() -> client.toBlocking()
                        .exchange(HttpRequest.POST("/api/campaigns/BD-NOI-KHONG-TIEU-CUC-2020-2028/texts", "{}")))
                .isInstanceOfSatisfying(
                        HttpClientResponseException.class,
                        answer -> assertThat(answer.code()).isEqualTo(401));
    }

    @Test
    void the_api_is_described_and_its_page_needs_nothing_from_elsewhere() {
        assertThat(get("/api/openapi.yml")).contains("title: Giao Ước", "/api/campaigns/{code}");
        var page = client.toBlocking().exchange(HttpRequest.GET("/api/docs").accept("text/html"), String.class);
        assertThat(page.body()).contains("lang=\"vi\"").doesNotContain("http://", "https://", "<script>");
        assertThat(page.header("Content-Security-Policy")).startsWith("default-src 'self'");
        assertThat(get("/api/docs/docs.js")).contains("SwaggerUIBundle");
        assertThat(get("/api/docs/swagger-ui-bundle.js")).isNotEmpty();
    }

    @Test
    void an_unknown_campaign_is_said_to_be_unknown() {
        assertThatThrownBy(() -> get("/api/campaigns/KHONG-CO"))
                .isInstanceOfSatisfying(
                        HttpClientResponseException.class,
                        answer -> assertThat(answer.code()).isEqualTo(404));
    }

    private String get(String path) {
        return client.toBlocking().retrieve(HttpRequest.GET(path).accept("*/*"));
    }
}
