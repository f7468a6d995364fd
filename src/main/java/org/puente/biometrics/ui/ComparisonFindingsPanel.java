package org.puente.biometrics.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.puente.biometrics.ComparisonFindings;
import org.puente.portal.Facts;
import org.puente.portal.Note;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;

/** After the own conclusion: whom it was about, what the machine found, what the others say. */
class ComparisonFindingsPanel extends Div {

    /** @param search offered where prints can be searched for */
    ComparisonFindingsPanel(ComparisonFindings findings, Optional<ExaminerSearchForm> search, Runnable next) {
        Button another = new Button(Texts.text("biometrics.findings.next"), _ -> next.run());
        another.addThemeVariants(ButtonVariant.PRIMARY);
        another.setWidthFull();
        Div foot = new Div(another);
        foot.addClassName("comparison-foot");
        add(
                new H2(Texts.text("biometrics.findings")),
                facts(findings),
                view(findings.own(), "biometrics.findings.own"));
        findings.others().forEach(other -> add(view(other, "biometrics.findings.other")));
        if (findings.settled() == null) {
            add(new Note(Symbol.CLOCK, Texts.text("biometrics.findings.others_at_work")));
        }
        add(machine(findings.machine()));
        search.ifPresent(this::add);
        add(foot);
    }

    private static Component facts(ComparisonFindings findings) {
        Facts facts = Facts.inLines()
                .with(
                        Texts.text("biometrics.findings.subject"),
                        Optional.ofNullable(findings.subject())
                                .orElseGet(() -> Texts.text("biometrics.findings.subject.untold")));
        if (findings.purpose() != null) {
            facts.with(Texts.text("biometrics.findings.purpose"), Texts.of(findings.purpose()));
        }
        if (findings.settled() != null) {
            facts.with(Texts.text("biometrics.findings.settled"), Texts.of(findings.settled()));
        }
        return facts;
    }

    private static Component view(ComparisonFindings.View view, String key) {
        Div box = new Div(new H3(Texts.text(key, view.outcome())), small(Texts.of(view.reason())));
        if (!view.words().isEmpty()) {
            Span words = new Span(view.words());
            words.addClassName("quote");
            box.add(words);
        }
        return box;
    }

    private static Component machine(List<ComparisonFindings.Machine> fingers) {
        Div box = new Div(new H3(Texts.text("biometrics.findings.machine")));
        if (fingers.isEmpty()) {
            box.add(small(Texts.text("biometrics.findings.nothing")));
            return box;
        }
        NativeTableRow heads = new NativeTableRow();
        for (String head : List.of("finger", "score", "pairs")) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(Texts.text("biometrics.findings." + head));
            cell.getElement().setAttribute("scope", "col");
            heads.add(cell);
        }
        NativeTableBody rows = new NativeTableBody();
        for (ComparisonFindings.Machine found : fingers) {
            rows.add(new NativeTableRow(
                    new NativeTableCell(FingerName.whole(found.finger())),
                    new NativeTableCell(Texts.text(
                            "biometrics.findings.figure", found.pairs().score())),
                    new NativeTableCell(Texts.text(
                            "biometrics.findings.figure", found.pairs().pairs().size()))));
        }
        NativeTable table = new NativeTable(new NativeTableHeader(heads), rows);
        table.addClassName("tb");
        box.add(table, small(Texts.text("biometrics.findings.score_means")));
        return box;
    }

    private static Component small(String text) {
        Paragraph line = new Paragraph(text);
        line.addClassNames("small", "mut");
        return line;
    }
}
