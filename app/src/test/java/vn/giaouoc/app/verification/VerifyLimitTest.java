package vn.giaouoc.app.verification;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import vn.giaouoc.db.common.Refusal;

/** A hall behind one address gets through; thousands of tries do not, and nobody pays for another's. */
class VerifyLimitTest {

    @Test
    void a_hundred_and_twenty_questions_a_minute_and_a_file_counts_ten() {
        var limit = new VerifyLimit();
        for (int i = 0; i < 60; i++) {
            limit.take("192.0.2.1");
        }
        for (int i = 0; i < 6; i++) {
            limit.takeFile("192.0.2.1");
        }
        assertThatThrownBy(() -> limit.takeFile("192.0.2.1")).isInstanceOf(Refusal.class);
        limit.takeFile("192.0.2.2");
    }
}
