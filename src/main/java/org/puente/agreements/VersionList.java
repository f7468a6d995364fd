package org.puente.agreements;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.access.Requires;
import org.puente.agreements.VersionLine.Signature;
import org.puente.countries.Country;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The versions of an agreement, for the two countries that made it: which is in force, who signed, what differs. */
@Service
public class VersionList {

    static final int SHORTEST_SEAL = 12;

    private final KnownVersions known;
    private final ProposalBook book;
    private final Clock clock;

    VersionList(KnownVersions known, ProposalBook book, Clock clock) {
        this.known = known;
        this.book = book;
        this.clock = clock;
    }

    /** The latest first; none of an agreement that is not the reader's. */
    @Requires(Permission.READ_AGREEMENTS)
    @Transactional(readOnly = true)
    public List<VersionLine> of(String agreement) {
        Country reader = Actors.current().country();
        if (!involves(agreement, reader)) {
            return List.of();
        }
        Map<UUID, List<Signature>> signatures = book.signatures(agreement, reader);
        List<VersionLine> lines = new ArrayList<>();
        List<Proposal> proposals = book.of(agreement, reader);
        for (Proposal proposal : proposals) {
            lines.add(line(proposal, signatures.getOrDefault(proposal.id(), List.of())));
        }
        known.of(agreement).values().stream()
                .filter(version -> lines.stream().noneMatch(line -> isOf(line, version)))
                .forEach(version -> lines.add(line(version, null, List.of())));
        lines.sort(Comparator.comparingInt(VersionLine::version)
                .reversed()
                .thenComparing(line -> line.state() == VersionState.WITHDRAWN));
        return List.copyOf(lines);
    }

    /** How many wait for the signature of the reader's side. */
    @Requires(Permission.SIGN_AGREEMENTS)
    @Transactional(readOnly = true)
    public int waiting() {
        Country reader = Actors.current().country();
        return (int) known.inForce().stream()
                .filter(profile -> profile.involves(reader))
                .flatMap(profile -> of(profile.id()).stream())
                .filter(line -> line.isOpen() && !line.isSignedBy(reader))
                .count();
    }

    /**
     * The bytes of a version as text; empty if it is not the reader's. They leave the portal, so it does not count as reading.
     *
     * @param seal at least its first {@value #SHORTEST_SEAL} digits
     */
    @Requires(Permission.READ_AGREEMENTS)
    @Transactional
    public Optional<String> text(String agreement, String seal) {
        Country reader = Actors.current().country();
        if (!involves(agreement, reader)) {
            return Optional.empty();
        }
        if (seal.length() < SHORTEST_SEAL) {
            return Optional.empty();
        }
        return known.of(agreement).values().stream()
                .filter(version -> version.seal().startsWith(seal))
                .map(KnownVersion::content)
                .findFirst()
                .or(() -> book.of(agreement, reader).stream()
                        .filter(proposal -> proposal.seal().startsWith(seal))
                        .map(Proposal::text)
                        .findFirst());
    }

    /** What differs between two versions, named by their seals; empty if one of them is not the reader's. */
    @Requires(Permission.READ_AGREEMENTS)
    @Transactional(readOnly = true)
    public Optional<List<ProfileDifference>> difference(String agreement, String from, String to) {
        return text(agreement, from)
                .flatMap(before -> text(agreement, to).map(after -> ProfileDifference.between(before, after)));
    }

    private boolean involves(String agreement, Country reader) {
        return known.of(agreement).values().stream()
                .anyMatch(version -> version.profile().involves(reader));
    }

    private static boolean isOf(VersionLine line, KnownVersion version) {
        return line.version() == version.profile().version() && line.seal().equals(version.seal());
    }

    private VersionLine line(Proposal proposal, List<Signature> signatures) {
        KnownVersion agreed = known.of(proposal.agreement()).get(proposal.version());
        if (agreed != null && agreed.seal().equals(proposal.seal()) && signatures.size() == 2) {
            return line(agreed, proposal, signatures);
        }
        return line(proposal, state(proposal, signatures), signatures);
    }

    private VersionState state(Proposal proposal, List<Signature> signatures) {
        if (proposal.withdrawnAt() != null) {
            return VersionState.WITHDRAWN;
        }
        if (!proposal.open() && signatures.size() == 2) {
            return VersionState.SIGNED;
        }
        if (!proposal.open() || !proposal.begins().isAfter(clock.instant())) {
            return VersionState.LAPSED;
        }
        return signatures.isEmpty() ? VersionState.PROPOSED : VersionState.SIGNED_BY_ONE;
    }

    private VersionLine line(KnownVersion version, @Nullable Proposal proposal, List<Signature> signatures) {
        AgreementProfile profile = version.profile();
        Instant now = clock.instant();
        Optional<AgreementProfile> inForce = known.inForce(profile.id());
        NavigableMap<Integer, KnownVersion> later = known.of(profile.id()).tailMap(profile.version(), false);
        Optional<KnownVersion> next = later.values().stream()
                .filter(other -> !other.begins().isAfter(now))
                .findFirst();
        VersionState state = version.begins().isAfter(now)
                ? VersionState.SIGNED
                : inForce.filter(profile::equals).isPresent() ? VersionState.IN_FORCE : VersionState.REPLACED;
        return new VersionLine(
                profile.version(),
                state,
                version.seal(),
                profile.inForceSince(),
                next.map(other -> other.profile().inForceSince()).orElse(null),
                proposal == null ? null : proposed(proposal),
                signatures);
    }

    private static VersionLine line(Proposal proposal, VersionState state, List<Signature> signatures) {
        return new VersionLine(
                proposal.version(), state, proposal.seal(), proposal.inForceOn(), null, proposed(proposal), signatures);
    }

    private static VersionLine.Proposed proposed(Proposal proposal) {
        return new VersionLine.Proposed(proposal.id(), proposal.proposedIn(), proposal.proposedAt());
    }
}
