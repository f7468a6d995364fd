package planted.cases;

import com.vaadin.flow.component.html.NativeButton;

/** A rule that knows the screen. */
class RuleWithButton {

    NativeButton objection() {
        return new NativeButton("No");
    }
}
