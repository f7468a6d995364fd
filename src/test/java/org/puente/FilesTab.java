package org.puente;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.puente.documents.FileKind;
import org.puente.testing.Visitor;

/** The files of a case, as somebody adds them and looks at them. */
record FilesTab(Visitor visitor) {

    FilesTab add(FileKind kind, boolean forTheOtherSide, Path file) {
        visitor.choose("documents.kind", kind);
        Locator intake = visitor.page().locator(".file-intake");
        intake.getByRole(AriaRole.CHECKBOX).setChecked(forTheOtherSide);
        visitor.settle()
                .upload(
                        intake.getByRole(
                                AriaRole.BUTTON,
                                new Locator.GetByRoleOptions().setName(visitor.words("documents.upload.choose"))),
                        file);
        assertThat(name(file.getFileName().toString())).isVisible();
        return this;
    }

    /** Opens a picture in the page, keeps how that looks, and closes it. */
    void view(String name, String photograph) {
        name(name).click();
        assertThat(visitor.page().locator(".file-stage img")).isVisible();
        visitor.page().waitForFunction("() => document.querySelector('.file-stage img').naturalWidth > 0");
        visitor.photograph(photograph);
        visitor.press("documents.close");
        assertThat(visitor.page().locator(".file-stage")).hasCount(0);
    }

    private Locator name(String file) {
        return visitor.page().locator(".file-name").filter(new Locator.FilterOptions().setHasText(file));
    }
}
