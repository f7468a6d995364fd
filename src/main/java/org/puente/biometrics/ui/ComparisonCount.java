package org.puente.biometrics.ui;

import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.biometrics.ComparisonPool;
import org.puente.portal.MenuCount;
import org.springframework.stereotype.Component;

/** Says beside the menu's entry how many comparisons an examiner could take or holds. */
@Component
class ComparisonCount implements MenuCount {

    private final ComparisonPool pool;

    ComparisonCount(ComparisonPool pool) {
        this.pool = pool;
    }

    @Override
    public String path() {
        return ComparisonNavigation.QUEUE;
    }

    @Override
    public int count() {
        boolean examiner = Actors.ifAny()
                .filter(actor -> actor.may(Permission.COMPARE_PRINTS))
                .isPresent();
        return examiner ? pool.toDo() : 0;
    }
}
