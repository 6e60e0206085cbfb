package vn.giaouoc.app.pledge.check;

import io.micronaut.context.ApplicationContext;
import jakarta.inject.Singleton;
import vn.giaouoc.app.launch.Command;

/** {@code ./portal check}: exit code 0 when every figure and every digest is what the rows say, else 1. */
@Singleton
class CheckCommand implements Command {

    @Override
    public String word() {
        return "check";
    }

    @Override
    public int run(ApplicationContext context) {
        var report = context.getBean(CheckService.class).check();
        System.out.println("Đã đọc " + report.pledgesRead() + " cam kết, so " + report.figuresRead() + " số liệu.");
        report.tallies().forEach(difference -> System.out.println("LỆCH  " + difference.line()));
        report.rows().forEach(sentence -> System.out.println("SAI   " + sentence));
        System.out.println(
                report.clean()
                        ? "Không có sai lệch."
                        : "Có " + (report.tallies().size() + report.rows().size()) + " sai lệch.");
        return report.clean() ? 0 : 1;
    }
}
