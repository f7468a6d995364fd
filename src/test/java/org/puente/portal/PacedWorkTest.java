package org.puente.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Role;
import org.puente.biometrics.DoorComparison;
import org.puente.biometrics.EnrolmentId;
import org.puente.biometrics.VerificationPurpose;
import org.puente.biometrics.Verifications;
import org.puente.cases.CaseList;
import org.puente.cases.CaseQuery;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.countries.UserId;
import org.puente.people.PersonName;
import org.puente.people.PersonSearch;
import org.puente.testing.PortalTest;
import org.puente.testing.Windows;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** That what costs work is counted where it is done. */
@PortalTest
class PacedWorkTest {

    /** Nobody else's haste is counted with theirs. */
    private final Actor hasty = new Actor(
            new UserId("us:" + UUID.randomUUID()),
            "Hasty Invented",
            Country.of("US"),
            Set.of(Role.CASEWORKER, Role.TRANSFER_COORDINATOR, Role.EXAMINER));

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Paces paces;

    @Autowired
    private List<RequestMappingHandlerMapping> mappings;

    @Test
    void searchesByNameInTheListAndBeforeANewCase() {
        PersonSearch persons = portal.getBean(PersonSearch.class);
        CaseList cases = portal.getBean(CaseList.class);
        CaseQuery named = new CaseQuery(CaseQuery.Scope.OPEN, "campoverde", null, CaseQuery.Sort.PERSON, false);
        CaseQuery all = new CaseQuery(CaseQuery.Scope.OPEN, "", null, CaseQuery.Sort.PERSON, false);

        asHasty(() -> {
            assertRefused(Pace.SEARCH, () -> persons.search(PersonName.of("Ana", "Campoverde", ""), ""));
            assertRefused(Pace.SEARCH, () -> cases.page(named, 0, 20));
            cases.page(all, 0, 20);
        });
    }

    @Test
    void comparisonsOfPrints() {
        Verifications verifications = portal.getBean(Verifications.class);
        DoorComparison door = portal.getBean(DoorComparison.class);
        CaseId some = new CaseId(UUID.randomUUID());
        EnrolmentId one = new EnrolmentId(UUID.randomUUID());
        EnrolmentId other = new EnrolmentId(UUID.randomUUID());

        asHasty(() -> {
            assertRefused(
                    Pace.COMPARISON,
                    () -> verifications.start(some, one, other, VerificationPurpose.NATIONALITY_REPLY));
            assertRefused(Pace.COMPARISON, () -> door.agrees(some, new byte[0], "print.png"));
        });
    }

    @Test
    void filesThatComeInAreRefusedUnreadAndWithASentence() {
        AtomicBoolean read = new AtomicBoolean();
        PacedUpload upload = new PacedUpload() {
            @Override
            protected void take(UploadEvent event, InputStream content) {
                read.set(true);
            }
        };

        asHasty(() -> {
            UploadEvent first = event();
            send(upload, first);
            assertThat(read).isTrue();
            verify(first, never()).reject(anyString());

            read.set(false);
            UploadEvent refused = event();
            exhaust(Pace.UPLOAD);
            send(upload, refused);
            assertThat(read).isFalse();
            verify(refused).reject(contains("was not taken in"));
        });
    }

    @Test
    void everythingThatIsDelivered() throws Exception {
        int addresses = 0;
        for (RequestMappingHandlerMapping mapping : mappings) {
            for (var entry : mapping.getHandlerMethods().entrySet()) {
                HandlerMethod method = entry.getValue();
                Set<RequestMethod> ways = entry.getKey().getMethodsCondition().getMethods();
                boolean fetched = ways.isEmpty() || ways.contains(RequestMethod.GET);
                if (fetched && method.getBeanType().getName().startsWith("org.puente.")) {
                    String pattern =
                            entry.getKey().getPatternValues().iterator().next();
                    assertThat(handler(mapping, pattern).getInterceptorList())
                            .as(pattern)
                            .hasAtLeastOneElementOfType(DownloadPace.class);
                    addresses++;
                }
            }
        }
        assertThat(addresses).isGreaterThan(5);
    }

    private static HandlerExecutionChain handler(RequestMappingHandlerMapping mapping, String pattern)
            throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", pattern.replaceAll("\\{[^}]+}", "1"));
        ServletRequestPathUtils.parseAndCache(request);
        return Objects.requireNonNull(mapping.getHandler(request));
    }

    private void asHasty(Runnable work) {
        try (Windows windows = Windows.of(portal)) {
            windows.open(hasty).navigate("cases", Component.class);
            work.run();
        }
    }

    /** A token may come back while the work begins; not every time. */
    private void assertRefused(Pace pace, Runnable work) {
        for (int attempt = 0; attempt < 20; attempt++) {
            exhaust(pace);
            try {
                work.run();
            } catch (TooOften refused) {
                assertThat(refused.key()).isEqualTo("portal.Pace." + pace);
                return;
            } catch (RuntimeException notCountedOrNotFound) {
                continue;
            }
        }
        throw new AssertionError("Nobody counts " + pace);
    }

    private void exhaust(Pace pace) {
        try {
            while (true) {
                paces.take(pace, hasty.id().key());
            }
        } catch (TooOften enough) {
            assertThat(enough.seconds()).isPositive();
        }
    }

    private static UploadEvent event() {
        UploadEvent event = mock(UploadEvent.class);
        when(event.getUI()).thenReturn(UI.getCurrent());
        return event;
    }

    private static void send(PacedUpload upload, UploadEvent event) {
        try {
            upload.handleUploadRequest(event);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
