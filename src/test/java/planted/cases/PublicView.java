package planted.cases;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** A view in the wrong place, open to a permission that does not exist. */
@Route("planted")
@RolesAllowed("READ_CASE")
public class PublicView extends Div {}
