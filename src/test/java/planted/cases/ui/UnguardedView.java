package planted.cases.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;

/** A view that says nothing about who may open it. */
@Route("planted-unguarded")
class UnguardedView extends Div {}
