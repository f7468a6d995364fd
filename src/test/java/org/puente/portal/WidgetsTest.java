package org.puente.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.puente.countries.Country;
import org.puente.countries.Side;
import org.puente.portal.ObjectionList.Line;
import org.puente.portal.Stepper.Phase;
import org.puente.portal.Stepper.State;

class WidgetsTest {

    private static final Country COLOMBIA = Country.of("CO");

    @Test
    void aSideIsToldByLettersShapeAndWords() {
        SideMark mark = new SideMark(COLOMBIA, Side.RECEIVING);
        assertThat(mark.getText()).isEqualTo("CO");
        assertThat(mark.getClassNames()).contains("receiving");
        assertThat(mark.getElement().getAttribute("aria-label")).isEqualTo("Colombia, receiving side");
    }

    @Test
    void whoeverBelongsToNoSideGetsTheShapeOfNone() {
        assertThat(SideMark.independent().getClassNames()).contains("noside");
    }

    @Test
    void initialsKeepTheirAccentsAndSkipParticles() {
        assertThat(Avatar.initials("Íñigo Campoverde Muñatón")).isEqualTo("ÍC");
        assertThat(Avatar.initials("Luz de la Rosa")).isEqualTo("LR");
    }

    @Test
    void aPausedClockShowsNoFigure() {
        assertThat(ClockFace.paused().getElement().getTextRecursively()).doesNotContainPattern("[0-9]");
    }

    @Test
    void aLockSaysWhoseEyesAlone() {
        Card card = new Card("Our notes").only(COLOMBIA);
        assertThat(card.getElement().getTextRecursively()).contains("Only Colombia");
    }

    @Test
    void whatIsAddedToACardStandsInItsBodyAndGoesWithIt() {
        Card card = new Card("Person");
        card.add(new Span("Andrés"));
        card.removeAll();
        assertThat(card.getElement().getTextRecursively()).isEqualTo("Person");
    }

    @Test
    void theStepperSaysWhereTheCaseStands() {
        Stepper stepper = new Stepper(List.of(
                new State("Submitted", "3 Nov", Phase.PAST),
                new State("In verification", "since 4 Nov", Phase.NOW),
                new State("Nationality confirmed", null, Phase.NEXT)));
        String words = stepper.getElement().getTextRecursively();
        assertThat(words).contains("Done: Submitted").contains("state 2 of 3").contains("Next: Nationality confirmed");
    }

    @Test
    void anActionIsRefusedWhileOneObjectionStandsInTheWay() {
        var objections = new ObjectionList(List.of(Line.right("The document is valid."), Line.against("No seat.")));
        List<String> done = new ArrayList<>();
        ActionButton button = new ActionButton(Symbol.PLANE, "Propose", objections, () -> done.add("proposed"));
        button.click();
        assertThat(done).isEmpty();
        assertThat(button.isEnabled()).as("stays focusable").isTrue();
        assertThat(button.getElement().getAttribute("aria-disabled")).isEqualTo("true");
        assertThat(button.getElement().getAttribute("aria-describedby"))
                .isEqualTo(objections.getId().orElseThrow());
    }

    @Test
    void anActionIsDoneOnceNothingStandsInItsWay() {
        List<String> done = new ArrayList<>();
        ActionButton button = new ActionButton(
                Symbol.PLANE, "Propose", new ObjectionList(List.of(Line.against("No seat."))), () -> done.add("done"));
        button.show(new ObjectionList(List.of(Line.right("A seat is kept."))));
        button.click();
        assertThat(done).containsExactly("done");
        assertThat(button.getElement().hasAttribute("aria-disabled")).isFalse();
    }

    @Test
    void aFactThatIsNotThereHasNoLabelEither() {
        Facts facts = new Facts().with("Given names", "Andrés").with("Second surname", (String) null);
        assertThat(facts.getElement().getTextRecursively()).isEqualTo("Given namesAndrés");
    }

    @Test
    void theMachineReadableZoneUnderlinesItsCheckDigits() {
        MrzBlock zone = new MrzBlock(List.of(new MrzBlock.Line("AX000377<2COL", Set.of(9))), "Check digits");
        assertThat(zone.getElement().getTextRecursively()).startsWith("AX000377<2COL");
        assertThat(all(zone).filter(element -> element.getTag().equals("i")).map(Element::getText))
                .containsExactly("2");
    }

    @Test
    void aRingRefusesMoreDoneThanThereIs() {
        assertThatThrownBy(() -> new ProgressRing(3, 0, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyPieceOfDecorationIsSilent() {
        assertThat(Stream.of(Symbol.values()).map(Symbol::icon))
                .allMatch(icon -> "true".equals(icon.getElement().getAttribute("aria-hidden")));
    }

    private static Stream<Element> all(Component component) {
        return all(component.getElement());
    }

    private static Stream<Element> all(Element element) {
        return Stream.concat(
                Stream.of(element),
                element.getChildren().filter(child -> !child.isTextNode()).flatMap(WidgetsTest::all));
    }
}
