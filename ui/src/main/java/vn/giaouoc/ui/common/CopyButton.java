package vn.giaouoc.ui.common;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;

/** Copies what stands in a field, as it stands there then. */
public class CopyButton extends Button {

    private static final long serialVersionUID = 1L;

    /** In the browser itself: a copy counts as the person's own act only within the click. */
    private static final String COPY = """
            this.addEventListener('click', () => {
              const area = $0.inputElement || $0.querySelector('textarea');
              if (navigator.clipboard && window.isSecureContext) {
                navigator.clipboard.writeText(area.value);
              } else {
                area.focus();
                area.select();
                document.execCommand('copy');
              }
            });""";

    /** {@code after} runs once it was clicked, to say so. */
    public CopyButton(String words, TextArea area, Runnable after) {
        super(words, click -> after.run());
        getElement().executeJs(COPY, area.getElement());
    }
}
