package planted.cases;

import org.springframework.stereotype.Service;

/** A service that anybody may call. */
@Service
public class OpenDesk {

    public String readForAnybody() {
        return "secret";
    }
}
