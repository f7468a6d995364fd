package org.puente;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** The one page all views live in: stylesheets, viewport, icon. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("themes/portal/styles.css")
public class PuenteShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setViewport("width=device-width, initial-scale=1");
        settings.setPageTitle("Puente");
        settings.addLink("icon", "themes/portal/icon.svg");
    }
}
