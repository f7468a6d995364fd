package planted.cases;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** An entity that every module could use. */
@Entity
public class PublicRow {

    @Id
    private UUID id = UUID.randomUUID();

    public UUID id() {
        return id;
    }
}
