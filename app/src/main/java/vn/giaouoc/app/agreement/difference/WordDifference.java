package vn.giaouoc.app.agreement.difference;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Two paragraphs word by word; spaces belong to the word before them, so that the pieces put together are the texts. */
public final class WordDifference {

    private static final Pattern WORD = Pattern.compile("\\S+\\s*|\\s+");

    private WordDifference() {}

    /** The pieces in reading order: what was removed stands before what came in its place. */
    public static List<WordPiece> between(String before, String after) {
        var old = words(before);
        var fresh = words(after);
        var pieces = new ArrayList<WordPiece>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, fresh).getDeltas()) {
            add(pieces, WordPiece.Change.SAME, old.subList(at, delta.getSource().getPosition()));
            add(pieces, WordPiece.Change.REMOVED, delta.getSource().getLines());
            add(pieces, WordPiece.Change.ADDED, delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(pieces, WordPiece.Change.SAME, old.subList(at, old.size()));
        return List.copyOf(pieces);
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(found -> found.group()).toList();
    }

    private static void add(List<WordPiece> pieces, WordPiece.Change change, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new WordPiece(change, String.join("", words)));
        }
    }
}
