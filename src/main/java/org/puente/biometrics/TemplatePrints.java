package org.puente.biometrics;

import java.util.ArrayList;
import java.util.List;
import org.puente.biometrics.PrintFile.Found;
import org.puente.biometrics.PrintFile.Remark;
import org.puente.matching.TemplateExchange;
import org.puente.portal.Refusal;

/** The templates in a file by ISO/IEC 19794-2 or ANSI INCITS 378. What departs from its standard is kept, and said. */
final class TemplatePrints {

    /** Views of fingers; ten fingers with several views each. */
    private static final int MOST = 40;

    private TemplatePrints() {}

    static Found read(Bytes file) {
        TemplateExchange.Contents contents = TemplateExchange.read(file.content());
        if (contents.templates().isEmpty() || contents.templates().size() > MOST) {
            throw new Refusal("biometrics.file.damaged");
        }
        List<FoundPrint> prints = new ArrayList<>();
        for (var template : contents.templates()) {
            String place = contents.templates().size() == 1 ? "" : String.valueOf(prints.size() + 1);
            prints.add(FoundPrint.of(template, place));
        }
        List<Remark> remarks = new ArrayList<>(List.of(Remark.of("biometrics.remark.template")));
        if (contents.oddities() > 0) {
            remarks.add(Remark.of("biometrics.remark.odd", contents.oddities()));
        }
        return Found.of(PrintFormat.TEMPLATE, prints, remarks);
    }
}
