package org.puente.biometrics.ui;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.puente.biometrics.Absence;
import org.puente.biometrics.FoundPrint;
import org.puente.biometrics.OriginalFile;
import org.puente.biometrics.PrintFile.Found;
import org.puente.biometrics.PrintToEnrol;
import org.puente.matching.FingerPosition;

/** What was dropped and is not confirmed yet: prints found in files, the fingers they are for, fingers without prints. */
class Tray {

    private final List<Item> items = new ArrayList<>();
    private final Map<FingerPosition, Absence> absences = new EnumMap<>(FingerPosition.class);

    /** A found print on its way to a finger. */
    static final class Item {

        private final FoundPrint print;
        private final OriginalFile file;
        private @Nullable FingerPosition finger;
        private int dpi;
        private @Nullable PrintToEnrol ready;

        private Item(FoundPrint print, OriginalFile file) {
            this.print = print;
            this.file = file;
            this.dpi = print.dpi().orElse(0);
        }

        FoundPrint print() {
            return print;
        }

        OriginalFile file() {
            return file;
        }

        Optional<FingerPosition> finger() {
            return Optional.ofNullable(finger);
        }

        /** Whether somebody has to say the resolution, and has not. */
        boolean lacksDpi() {
            return dpi == 0;
        }

        /** The resolution stated or said; 0 if neither. */
        int said() {
            return dpi;
        }

        /** Assigned and measured. */
        Optional<PrintToEnrol> ready() {
            return Optional.ofNullable(ready);
        }

        private void measure() {
            ready = finger == null || dpi == 0 ? null : PrintToEnrol.found(finger, print, dpi, file);
        }
    }

    /**
     * Puts what a file holds into the tray.
     *
     * @param target the finger it was dropped on; else each print goes to the finger that its file names
     */
    void add(Found found, String name, byte[] content, @Nullable FingerPosition target) {
        OriginalFile file = new OriginalFile(name, found.format().mediaType(), content);
        absences.putAll(found.absences());
        for (FoundPrint print : found.prints()) {
            Item item = new Item(print, file);
            items.add(item);
            boolean alone = found.prints().size() == 1;
            Optional<FingerPosition> finger = target != null && alone
                    ? Optional.of(target)
                    : print.finger().filter(this::isFree);
            if (print.fingersShown() == 1) {
                finger.ifPresent(position -> assign(item, position));
            }
        }
    }

    /** Gives a print to a finger; what that finger had before goes back into the tray. */
    void assign(Item item, @Nullable FingerPosition finger) {
        if (finger != null) {
            at(finger).filter(other -> other != item).ifPresent(other -> assign(other, null));
            absences.remove(finger);
        }
        item.finger = finger;
        item.measure();
    }

    /** @param dpi what a person said, or 0 for nothing credible */
    void say(Item item, int dpi) {
        item.dpi = dpi;
        item.measure();
    }

    void remove(Item item) {
        items.remove(item);
    }

    /** Says why a finger has no print, or, with null, that it may have one. */
    void mark(FingerPosition finger, @Nullable Absence absence) {
        at(finger).ifPresent(item -> assign(item, null));
        if (absence == null) {
            absences.remove(finger);
        } else {
            absences.put(finger, absence);
        }
    }

    List<Item> items() {
        return List.copyOf(items);
    }

    Optional<Item> at(FingerPosition finger) {
        return items.stream().filter(item -> item.finger == finger).findFirst();
    }

    Map<FingerPosition, Absence> absences() {
        return Map.copyOf(absences);
    }

    List<PrintToEnrol> ready() {
        return items.stream().flatMap(item -> item.ready().stream()).toList();
    }

    /** How many prints would be lost: shown as single fingers, and not ready. */
    long unready() {
        return items.stream()
                .filter(item -> item.print.fingersShown() == 1 && item.ready == null)
                .count();
    }

    private boolean isFree(FingerPosition finger) {
        return at(finger).isEmpty();
    }
}
