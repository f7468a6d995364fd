package org.puente.biometrics;

import org.puente.countries.Country;

/** Prints came into a country's gallery, or go; published in the transaction that says so. */
record GalleryChanged(Country owner) {}
