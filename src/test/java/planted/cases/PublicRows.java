package planted.cases;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** A repository that every module could use, with finders that forget the country. */
public interface PublicRows extends Repository<PublicRow, UUID> {

    Optional<PublicRow> findById(UUID id);

    @Query("select r from PublicRow r")
    List<PublicRow> allOf(String country);
}
