package org.puente.portal;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Set;

/** The machine-readable zone of a travel document, its marked characters underlined. */
public class MrzBlock extends Div {

    /** @param marked positions in the line, from 0, such as those of check digits */
    public record Line(String characters, Set<Integer> marked) {}

    public MrzBlock(List<Line> lines, String remark) {
        addClassName("mrz");
        Pre zone = new Pre();
        zone.getElement().setAttribute("tabindex", "0");
        zone.getElement().setAttribute("role", "img");
        zone.getElement()
                .setAttribute(
                        "aria-label",
                        String.join(" ", lines.stream().map(Line::characters).toList()));
        for (int i = 0; i < lines.size(); i++) {
            append(zone.getElement(), lines.get(i), i + 1 == lines.size());
        }
        Paragraph below = new Paragraph(remark);
        below.addClassNames("xs", "dim");
        add(zone, below);
    }

    private static void append(Element zone, Line line, boolean last) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < line.characters().length(); i++) {
            if (line.marked().contains(i)) {
                zone.appendChild(Element.createText(plain.toString()));
                plain.setLength(0);
                zone.appendChild(new Element("i").setText(line.characters().substring(i, i + 1)));
            } else {
                plain.append(line.characters().charAt(i));
            }
        }
        zone.appendChild(Element.createText(plain + (last ? "" : "\n")));
    }
}
