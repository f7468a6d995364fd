package planted.cases;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/** A name that says nothing, and a field that something else fills. */
class InjectedManager {

    @Autowired
    private @Nullable PublicRows rows;

    @Nullable
    PublicRows rows() {
        return rows;
    }
}
