package org.puente.bench;

import java.util.List;

/** Measures something and says what came out. */
@FunctionalInterface
public interface Bench {

    List<Figure> run() throws Exception;
}
