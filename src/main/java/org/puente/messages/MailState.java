package org.puente.messages;

import java.util.Optional;
import org.puente.access.Actors;
import org.puente.access.SignedIn;
import org.springframework.stereotype.Service;

/** Whether mail can reach the signed-in user. */
@Service
public class MailState {

    private final MailPost post;

    MailState(MailPost post) {
        this.post = post;
    }

    /** Whether the portal has a mail server at all. */
    @SignedIn
    public boolean isSent() {
        return post.isThere();
    }

    /** Where mail reaches the user, as their party's sign-in has it; theirs to name if it knows none. */
    @SignedIn
    public Optional<String> knownAddress() {
        return Actors.mailAddress();
    }
}
