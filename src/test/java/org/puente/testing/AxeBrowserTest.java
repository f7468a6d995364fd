package org.puente.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

class AxeBrowserTest {

    private static final String POOR = """
            <html lang="en"><head><title>Planted</title><style>
            @media (orientation: portrait) { html { transform: rotate(90deg); } }
            </style></head>
            <body><main><h1>Planted</h1><img src="data:,"><p style="color: #bbb; background: #fff">Faint</p></main></body></html>""";

    @Test
    void whatIsPlantedIsFound() {
        try (BrowserContext browser = Chromium.shared().newContext()) {
            Page page = browser.newPage();
            page.setContent(POOR);

            assertThat(Axe.violations(page))
                    .satisfiesExactlyInAnyOrder(
                            found -> assertThat(found).startsWith("image-alt, at img: <img"),
                            found -> assertThat(found).startsWith("color-contrast, at p: <p"));
            assertThat(Axe.violationsOfStyleSheets(page))
                    .satisfiesExactly(found -> assertThat(found).startsWith("css-orientation-lock, at html"));
        }
    }
}
