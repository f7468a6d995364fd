package org.puente.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.puente.countries.CaseId;
import org.puente.countries.Country;

/** Shows files to the other side: by kind and number instead of names, which may say more than was agreed. */
final class GivenFiles {

    private GivenFiles() {}

    static List<CaseFile> of(List<StoredVersion> given) {
        Map<UUID, List<StoredVersion>> byFile = new LinkedHashMap<>();
        given.stream()
                .sorted(Comparator.comparing((StoredVersion v) -> v.file().addedAt())
                        .thenComparing(v -> v.file().id())
                        .thenComparing(StoredVersion::number))
                .forEach(v -> byFile.computeIfAbsent(v.file().id(), id -> new ArrayList<>())
                        .add(v));
        Map<FileKind, Integer> counts = new EnumMap<>(FileKind.class);
        return byFile.values().stream()
                .map(versions ->
                        file(versions, counts.merge(versions.getFirst().file().kind(), 1, Integer::sum)))
                .toList();
    }

    private static CaseFile file(List<StoredVersion> versions, int count) {
        StoredFile file = versions.getFirst().file();
        List<FileVersion> shown = new ArrayList<>();
        for (StoredVersion version : versions) {
            shown.add(version.as(shown.size() + 1, name(file.kind(), count, version.format())));
        }
        return new CaseFile(
                file.id(), new CaseId(file.caseId()), Country.of(file.country()), file.kind(), false, shown);
    }

    /** Such as {@code removal-order-1.pdf}. */
    private static String name(FileKind kind, int count, FileFormat format) {
        String words = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return words + "-" + count + "." + format.extensions().getFirst();
    }
}
