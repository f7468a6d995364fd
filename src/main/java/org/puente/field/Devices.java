package org.puente.field;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Knows a device by the credential that comes with its requests. */
@Component
class Devices {

    private static final String BEARER = "Bearer ";

    private final DeviceBook book;
    private final DeviceRights rights;
    private final TransactionTemplate transactions;

    Devices(DeviceBook book, DeviceRights rights, TransactionTemplate transactions) {
        this.book = book;
        this.rights = rights;
        this.transactions = transactions;
    }

    /**
     * Revoked and expired ones too, as what they hand in is kept.
     *
     * @param authorization RFC 6750, section 2.1
     * @return empty for a credential that never was
     */
    Optional<FieldDevice> known(@Nullable String authorization) {
        return Optional.ofNullable(authorization)
                .filter(header -> header.startsWith(BEARER))
                .flatMap(header -> Secret.read(header.substring(BEARER.length()).strip()))
                .flatMap(credential -> Actors.as(
                        credential.holder().nobody(),
                        () -> Optional.ofNullable(transactions.execute(_ -> book.find(credential)))
                                .flatMap(found -> found)));
    }

    /** As {@link #known}, with what its user's realm lets it do now. */
    Optional<FieldDevice> now(@Nullable String authorization) {
        return known(authorization).map(rights::now);
    }
}
