package vn.giaouoc.ui.question;

import jakarta.inject.Singleton;
import vn.giaouoc.app.question.QuestionRights;
import vn.giaouoc.app.question.QuestionService;
import vn.giaouoc.app.question.QuestionTable;
import vn.giaouoc.app.question.Questions;
import vn.giaouoc.app.question.faq.FaqService;

/** What the screens of the question desk ask and do. */
@Singleton
record QuestionBeans(
        Questions questions, QuestionTable table, QuestionService service, FaqService faqs, QuestionRights rights) {}
