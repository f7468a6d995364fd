package org.puente.biometrics.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.puente.biometrics.Absence;
import org.puente.biometrics.FoundPrint;
import org.puente.biometrics.ImpressionType;
import org.puente.biometrics.OriginalFile;
import org.puente.biometrics.PrintFile;
import org.puente.biometrics.PrintFiles;
import org.puente.biometrics.PrintSlot;
import org.puente.biometrics.PrintToEnrol;
import org.puente.matching.FingerPosition;
import org.puente.portal.Refusal;
import org.puente.portal.Texts;

/** Gathers the prints of one person's files. Nothing is guessed: what does not say finger and resolution is left out. */
final class PersonsPrints {

    private final Set<String> before;
    private final ImportForm form;
    private final List<PrintToEnrol> ready = new ArrayList<>();
    private final Map<FingerPosition, Absence> absences = new EnumMap<>(FingerPosition.class);
    private final Set<PrintSlot> taken = new HashSet<>();

    /** @param before SHA-256 of the files that were enrolled for this case earlier */
    PersonsPrints(Set<String> before, ImportForm form) {
        this.before = before;
        this.form = form;
    }

    ReadFile read(PackedFile file) {
        return switch (PrintFiles.read(file.content(), file.name())) {
            case PrintFile.Unreadable(Refusal why) ->
                new ReadFile(file, 0, List.of(), ImportOutcome.REFUSED, List.of(why::sentence));
            case PrintFile.Found found -> take(file, found);
        };
    }

    private ReadFile take(PackedFile file, PrintFile.Found found) {
        OriginalFile original = new OriginalFile(file.name(), found.format().mediaType(), file.content());
        if (before.contains(original.sha256())) {
            return new ReadFile(file, 0, List.of(), ImportOutcome.ALREADY_THERE, List.of());
        }
        List<Function<Locale, String>> said = new ArrayList<>();
        found.remarks().forEach(remark -> said.add(remark::sentence));
        found.absences().forEach(absences::putIfAbsent);
        int count = 0;
        for (FoundPrint print : found.prints()) {
            boolean alone = found.prints().size() == 1;
            Optional<FingerPosition> finger = print.finger().or(() -> alone ? file.finger() : Optional.empty());
            Optional<String> against = against(file, print, finger);
            against.ifPresent(key -> said.add(language -> Texts.text(language, key, print.record())));
            if (against.isEmpty()) {
                add(print, finger.orElseThrow(), file.impression(print.impression()), original);
                count++;
            }
        }
        return new ReadFile(file, count, found.faces(), ImportOutcome.LEFT_OUT, said);
    }

    private void add(FoundPrint print, FingerPosition finger, ImpressionType impression, OriginalFile original) {
        PrintToEnrol one =
                PrintToEnrol.found(finger, impression, print, dpi(print).orElseThrow(), original);
        ready.add(one);
        taken.add(one.slot());
    }

    /** The key of a sentence that says why a print cannot be enrolled by itself. */
    private Optional<String> against(PackedFile file, FoundPrint print, Optional<FingerPosition> finger) {
        if (print.fingersShown() > 1) {
            return Optional.of("biometrics.import.slap");
        }
        if (finger.isEmpty()) {
            return Optional.of("biometrics.import.no_finger");
        }
        if (dpi(print).isEmpty()) {
            return Optional.of("biometrics.import.no_dpi");
        }
        boolean rolled = file.impression(print.impression()) == ImpressionType.ROLLED;
        return taken.contains(new PrintSlot(finger.get(), rolled))
                ? Optional.of("biometrics.import.second")
                : Optional.empty();
    }

    private OptionalInt dpi(FoundPrint print) {
        return print.dpi().isPresent() ? print.dpi() : form.dpi();
    }

    List<PrintToEnrol> ready() {
        return List.copyOf(ready);
    }

    /** Fingers that a file says are missing, and no file has a print of. */
    Map<FingerPosition, Absence> absences() {
        taken.forEach(slot -> absences.remove(slot.finger()));
        return Map.copyOf(absences);
    }
}
