package org.puente.biometrics.ui;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** Several fingers on a screen, which the browser's own protocol alone can put there. */
record TouchScreen(CDPSession session) {

    static TouchScreen of(Page page) {
        return new TouchScreen(page.context().newCDPSession(page));
    }

    /** Fingers at one height of the screen, as many as there are places. */
    void touch(String what, double... places) {
        JsonArray fingers = new JsonArray();
        for (int finger = 0; finger < places.length - 1; finger++) {
            JsonObject at = new JsonObject();
            at.addProperty("id", finger);
            at.addProperty("x", places[finger]);
            at.addProperty("y", places[places.length - 1]);
            fingers.add(at);
        }
        JsonObject event = new JsonObject();
        event.addProperty("type", what);
        event.add("touchPoints", fingers);
        session.send("Input.dispatchTouchEvent", event);
    }
}
