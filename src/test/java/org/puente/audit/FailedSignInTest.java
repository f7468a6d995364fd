package org.puente.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.testing.TestActors.coAuditor;
import static org.puente.testing.TestActors.usAuditor;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actors;
import org.puente.access.PartyRealm;
import org.puente.testing.PortalTest;
import org.puente.testing.WholeDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.event.AuthenticationFailureServiceExceptionEvent;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@Tag("database")
class FailedSignInTest {

    @Autowired
    private TrailLines lines;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Trail trail;

    @Autowired
    private WholeDatabase database;

    @Test
    void aFailedSignInAtARealmIsReadByTheAuditorsOfItsCountryAlone() {
        SecurityRecorder recorder = new SecurityRecorder(
                lines,
                () -> Stream.of("us", "co", "independent")
                        .map(party -> new PartyRealm(party, URI.create("https://realm.invalid/realms/puente-" + party)))
                        .toList());
        for (String party : List.of("co", "independent", "xx")) {
            transaction.executeWithoutResult(_ -> recorder.failed(new AuthenticationFailureServiceExceptionEvent(
                    attempt(party), new AuthenticationServiceException("The exchange broke"))));
        }

        assertThat(database.sql("select country from audit.trail where what = 'sign-in.failed' and actor_id is null"
                                + " order by seq desc fetch next 3 rows only")
                        .query((row, _) -> String.valueOf(row.getString("country")))
                        .list())
                .containsExactly("null", "null", "CO");
        TrailQuestion failed = new TrailQuestion(null, null, "sign-in.failed", null, null);
        assertThat(Actors.as(coAuditor(), () -> trail.search(failed, 0, 10)))
                .singleElement()
                .satisfies(line -> assertThat(line.why()).isEqualTo("AuthenticationServiceException"));
        assertThat(Actors.as(usAuditor(), () -> trail.search(failed, 0, 10))).isEmpty();
    }

    private static OAuth2LoginAuthenticationToken attempt(String party) {
        String address = "https://realm.invalid/" + party;
        return new OAuth2LoginAuthenticationToken(
                ClientRegistration.withRegistrationId(party)
                        .clientId("puente-portal")
                        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                        .redirectUri(address)
                        .authorizationUri(address)
                        .tokenUri(address)
                        .build(),
                new OAuth2AuthorizationExchange(
                        OAuth2AuthorizationRequest.authorizationCode()
                                .authorizationUri(address)
                                .clientId("puente-portal")
                                .build(),
                        OAuth2AuthorizationResponse.success("code")
                                .redirectUri(address)
                                .build()));
    }
}
