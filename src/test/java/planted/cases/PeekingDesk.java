package planted.cases;

import org.puente.access.Bookkeeping;
import org.puente.countries.Country;

/** Shows a user what it looked up for the other side. */
class PeekingDesk {

    private final Bookkeeping bookkeeping;

    PeekingDesk(Bookkeeping bookkeeping) {
        this.bookkeeping = bookkeeping;
    }

    String peek(Country other) {
        return bookkeeping.of(other, () -> "their hold");
    }
}
