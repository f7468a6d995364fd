package org.puente.bench;

import java.util.ArrayList;
import java.util.List;

/** Several benches under one name, one after the other. */
record InTurn(List<Bench> benches) implements Bench {

    @Override
    public List<Figure> run() throws Exception {
        List<Figure> figures = new ArrayList<>();
        for (Bench bench : benches) {
            figures.addAll(bench.run());
        }
        return figures;
    }
}
