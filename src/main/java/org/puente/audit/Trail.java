package org.puente.audit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.access.Requires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The trail as an auditor reads it: the lines of their own country's users, and no other. */
@Service
public class Trail {

    private final TrailLines lines;

    Trail(TrailLines lines) {
        this.lines = lines;
    }

    /** A stretch of the answer, newest first. */
    @Requires(Permission.READ_TRAIL)
    @Transactional(readOnly = true)
    public List<TrailLine> search(TrailQuestion question, int offset, int limit) {
        return lines.search(Actors.current().country(), question, offset, limit);
    }

    /** One line, unless there is none of that id in the reader's country. */
    @Requires(Permission.READ_TRAIL)
    @Transactional(readOnly = true)
    public Optional<TrailLine> line(UUID id) {
        return lines.line(Actors.current().country(), id);
    }
}
