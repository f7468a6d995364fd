package org.puente.bench;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import java.util.concurrent.atomic.AtomicLong;
import org.puente.testing.Chromium;

/** What a browser with an empty cache receives for a page, compressed as it comes over the wire. */
final class PageWeight {

    private PageWeight() {}

    static double kilobytes(URI address) {
        AtomicLong bytes = new AtomicLong();
        try (BrowserContext browser = Chromium.shared().newContext()) {
            Page page = browser.newPage();
            CDPSession network = browser.newCDPSession(page);
            network.on(
                    "Network.loadingFinished",
                    loaded -> bytes.addAndGet(loaded.get("encodedDataLength").getAsLong()));
            network.send("Network.enable");
            page.navigate(address.toString());
            page.waitForLoadState(LoadState.NETWORKIDLE);
        }
        return bytes.get() / 1000.0;
    }
}
