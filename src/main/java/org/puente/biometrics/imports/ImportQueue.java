package org.puente.biometrics.imports;

import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.countries.Country;
import org.springframework.stereotype.Component;

/** Does the imports of each country one after the other, each as the officer who began it. */
@Component
class ImportQueue {

    private final Map<Country, ExecutorService> workers = new ConcurrentHashMap<>();
    private final ImportRun run;

    ImportQueue(ImportRun run) {
        this.run = run;
    }

    void add(ImportId id, SpooledZip zip, ImportForm form, Actor officer) {
        Country country = officer.country();
        workers.computeIfAbsent(country, _ -> worker())
                .execute(() -> Actors.as(officer, () -> run.run(id, zip, form, country)));
    }

    private static ExecutorService worker() {
        return Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("print-import").factory());
    }

    @PreDestroy
    void end() {
        workers.values().forEach(ExecutorService::shutdownNow);
    }
}
