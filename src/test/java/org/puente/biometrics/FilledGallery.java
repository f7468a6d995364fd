package org.puente.biometrics;

import java.util.List;
import org.puente.countries.Country;
import org.puente.matching.GalleryPrint;
import org.springframework.context.ApplicationContext;

/** Puts prints into a country's gallery in memory, of sets that no row knows: whom it names of them is nobody. */
public final class FilledGallery {

    private FilledGallery() {}

    public static void fill(ApplicationContext portal, Country owner, List<GalleryPrint> prints) {
        new GalleryWalk(portal).untilLoaded(owner);
        portal.getBean(Galleries.class).of(owner).orElseThrow().gallery().addAll(prints);
    }
}
