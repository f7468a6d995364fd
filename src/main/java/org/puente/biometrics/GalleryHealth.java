package org.puente.biometrics;

import static org.puente.access.Permission.ADMINISTER;

import org.puente.access.Actors;
import org.puente.access.Requires;
import org.puente.countries.Country;
import org.puente.matching.EncodedPrint;
import org.puente.matching.Gallery;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells an administrator how the own country's gallery is. */
@Service
public class GalleryHealth {

    private final Galleries galleries;
    private final GalleryCodes codes;

    GalleryHealth(Galleries galleries, GalleryCodes codes) {
        this.galleries = galleries;
        this.codes = codes;
    }

    @Requires(ADMINISTER)
    @Transactional(readOnly = true)
    public GalleryStatus now() {
        Country owner = Actors.current().country();
        GalleryCodes.Count count = codes.count(owner);
        Gallery gallery = galleries.of(owner).map(OwnGallery::gallery).orElseGet(Gallery::new);
        return new GalleryStatus(
                owner,
                count.prints(),
                gallery.size(),
                galleries.loadedPercent(owner),
                gallery.bytes(),
                EncodedPrint.VERSION,
                count.toEncode());
    }
}
