package org.puente.biometrics.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.puente.biometrics.FoundRecord;
import org.puente.portal.Texts;

/** All records of a file, one a line, behind a line that says how many there are. */
class ListedRecords extends Details {

    ListedRecords(List<FoundRecord> records, String file) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("small", "listed-records");
        records.forEach(record -> list.add(new ListItem(record.sentence(Texts.language()))));
        setSummaryText(Texts.text("biometrics.listed", records.size(), file));
        add(list);
    }
}
