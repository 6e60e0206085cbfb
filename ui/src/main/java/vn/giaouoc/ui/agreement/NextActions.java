package vn.giaouoc.ui.agreement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import jakarta.inject.Singleton;
import vn.giaouoc.app.agreement.list.MyAgreement;
import vn.giaouoc.ui.agreement.life.KeeperMoves;
import vn.giaouoc.ui.agreement.negotiation.HeadAnswers;
import vn.giaouoc.ui.agreement.part.OpenAgreement;
import vn.giaouoc.ui.common.Blocks;

/** What is to be done now: by the person as head of a party, and as keeper. */
@Singleton
class NextActions {

    private final KeeperMoves moves;
    private final HeadAnswers answers;

    NextActions(KeeperMoves moves, HeadAnswers answers) {
        this.moves = moves;
        this.answers = answers;
    }

    Component of(OpenAgreement open) {
        var box = new Div();
        box.addClassName("gu-ag-next");
        box.setWidthFull();
        if (!open.latest()) {
            return box;
        }
        var mine = open.mine();
        if (mine != null && (mine.waiting() || !open.keeper())) {
            box.add(mine(open, mine));
        }
        if (open.keeper() || mine == null) {
            var sentence = new Span(open.line().next().sentence());
            sentence.addClassName("gu-ag-sentence");
            box.add(Blocks.card(sentence, moves.bar(open)));
        }
        return box;
    }

    private Component mine(OpenAgreement open, MyAgreement mine) {
        var sentence = new Span(mine.sentence());
        sentence.addClassName("gu-ag-sentence");
        var card = Blocks.card(
                Blocks.muted("Anh/chị đại diện " + mine.mine().getFirst().name() + " ("
                        + mine.mine().getFirst().label() + ")"),
                sentence);
        if (mine.waiting()) {
            card.addClassName("gu-ag-mine");
        }
        card.add(answers.bar(open, mine));
        return card;
    }
}
