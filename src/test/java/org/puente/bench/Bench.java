package org.puente.bench;

import java.util.ArrayList;
import java.util.List;

/** Measures something and says what came out. */
@FunctionalInterface
public interface Bench {

    List<Figure> run() throws Exception;

    /** This one, then another. */
    default Bench and(Bench next) {
        return () -> {
            List<Figure> figures = new ArrayList<>(run());
            figures.addAll(next.run());
            return figures;
        };
    }
}
