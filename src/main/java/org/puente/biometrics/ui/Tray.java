package org.puente.biometrics.ui;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.puente.biometrics.Absence;
import org.puente.biometrics.FingerRectangle;
import org.puente.biometrics.FoundPrint;
import org.puente.biometrics.ImpressionType;
import org.puente.biometrics.OriginalFile;
import org.puente.biometrics.PrintFile.Found;
import org.puente.biometrics.PrintSlot;
import org.puente.biometrics.PrintTaking;
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
        private final @Nullable Item from;
        private ImpressionType impression;
        private int dpi;
        private PrintTaking taking;
        private boolean cut;
        private @Nullable PrintToEnrol ready;

        private Item(FoundPrint print, OriginalFile file, @Nullable Item from) {
            this.print = print;
            this.file = file;
            this.from = from;
            this.impression = print.impression();
            this.dpi = print.dpi().orElse(0);
            this.taking = print.taking();
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

        ImpressionType impression() {
            return impression;
        }

        /** Whether it shows several fingers, by what it says of itself or because somebody cut it apart. */
        boolean isSlap() {
            return cut || print.fingersShown() > 1;
        }

        /** Whether its fingers were cut apart, and what came out of it stands beside it. */
        boolean isCut() {
            return cut;
        }

        private Optional<PrintSlot> slot() {
            return finger == null
                    ? Optional.empty()
                    : Optional.of(new PrintSlot(finger, impression == ImpressionType.ROLLED));
        }

        /** Whether somebody has to say the resolution, and has not. */
        boolean lacksDpi() {
            return dpi == 0;
        }

        /** The resolution stated or said; 0 if neither. */
        int said() {
            return dpi;
        }

        /** How it was taken, where the set does not say it; from its file, unless a person said. */
        PrintTaking taking() {
            return taking;
        }

        /** Assigned and measured. */
        Optional<PrintToEnrol> ready() {
            return Optional.ofNullable(ready);
        }

        private void measure() {
            ready = finger == null || dpi == 0 || isSlap()
                    ? null
                    : PrintToEnrol.found(finger, impression, print, dpi, file).taken(taking);
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
            Item item = new Item(print, file, null);
            items.add(item);
            boolean alone = found.prints().size() == 1;
            Optional<FingerPosition> finger = target != null && alone
                    ? Optional.of(target)
                    : print.finger()
                            .filter(whose -> isFree(new PrintSlot(whose, item.impression == ImpressionType.ROLLED)));
            if (print.fingersShown() == 1) {
                finger.ifPresent(position -> assign(item, position));
            }
        }
    }

    /** Gives a print to a finger; what that finger had in the same place before goes back into the tray. */
    void assign(Item item, @Nullable FingerPosition finger) {
        item.finger = finger;
        item.slot().ifPresent(slot -> makeRoom(slot, item));
        if (finger != null) {
            absences.remove(finger);
        }
        item.measure();
    }

    /** Says how a print was taken. */
    void say(Item item, ImpressionType impression) {
        item.impression = impression;
        item.slot().ifPresent(slot -> makeRoom(slot, item));
        item.measure();
    }

    private void makeRoom(PrintSlot slot, Item item) {
        at(slot).filter(other -> other != item).ifPresent(other -> assign(other, null));
    }

    /**
     * Takes fingers out of a picture that shows several; those that were taken out of it before go. Where as many are taken
     * out as it should show, each goes to its finger.
     *
     * @param places from left to right
     */
    void cut(Item slap, List<FingerRectangle> places) {
        items.removeIf(item -> item.from == slap);
        slap.cut = true;
        slap.finger = null;
        slap.measure();
        List<FingerPosition> expected = slap.print.slap().stream()
                .filter(finger -> !absences.containsKey(finger))
                .toList();
        int at = items.indexOf(slap) + 1;
        for (int i = 0; i < places.size(); i++) {
            Optional<FingerPosition> whose =
                    expected.size() == places.size() ? Optional.of(expected.get(i)) : Optional.empty();
            Item item = new Item(slap.print.cutOut(places.get(i), i + 1, whose), slap.file, slap);
            item.dpi = slap.dpi;
            item.taking = slap.taking;
            items.add(at + i, item);
            whose.filter(finger -> isFree(new PrintSlot(finger, item.impression == ImpressionType.ROLLED)))
                    .ifPresent(finger -> assign(item, finger));
        }
    }

    /** Says when, where and with what a print was taken. */
    void say(Item item, PrintTaking taking) {
        item.taking = taking;
        if (item.ready != null) {
            item.ready = item.ready.taken(taking);
        }
    }

    /** @param dpi what a person said, or 0 for nothing credible */
    void say(Item item, int dpi) {
        item.dpi = dpi;
        item.measure();
    }

    /** Takes a print out, and what was cut out of it. */
    void remove(Item item) {
        items.removeIf(other -> other == item || other.from == item);
    }

    /** Says why a finger has no print, or, with null, that it may have one. */
    void mark(FingerPosition finger, @Nullable Absence absence) {
        items.stream().filter(item -> item.finger == finger).forEach(item -> assign(item, null));
        if (absence == null) {
            absences.remove(finger);
        } else {
            absences.put(finger, absence);
        }
    }

    List<Item> items() {
        return List.copyOf(items);
    }

    /** What stands for a finger; the first one where there is a rolled and a flat print. */
    Optional<Item> at(FingerPosition finger) {
        return items.stream().filter(item -> item.finger == finger).findFirst();
    }

    private Optional<Item> at(PrintSlot slot) {
        return items.stream()
                .filter(item -> item.slot().filter(slot::equals).isPresent())
                .findFirst();
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
                .filter(item -> !item.isSlap() && item.ready == null)
                .count();
    }

    private boolean isFree(PrintSlot slot) {
        return at(slot).isEmpty();
    }
}
