package org.puente.field.ui;

import org.puente.field.HandedInDesk;
import org.puente.field.TakenDevices;
import org.springframework.stereotype.Component;

/** What the pages about the field application ask and tell. */
@Component
record FieldDesks(HandedInDesk handedIn, TakenDevices devices) {}
