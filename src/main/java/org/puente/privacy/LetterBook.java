package org.puente.privacy;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Letters as they were issued, of one country at a time. They end with the case. */
@Component
class LetterBook {

    private final JdbcClient jdbc;

    LetterBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return its SHA-256 in hexadecimal */
    String add(UUID request, CaseId caseId, Country owner, Locale language, byte[] pdf) {
        String sha256 = sha256(pdf);
        jdbc.sql("insert into privacy_letter (request_id, language, owner, case_id, sha256, content)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(request, language.getLanguage(), owner.code(), caseId.uuid(), sha256, pdf)
                .update();
        return sha256;
    }

    /** Which of them was handed over stays with the request, also once the letters are gone. */
    void handedOver(UUID request, Country owner, Locale language, String sha256) {
        jdbc.sql("update privacy_request set letter_language = ?, letter_sha256 = ? where id = ? and owner = ?")
                .params(language.getLanguage(), sha256, request, owner.code())
                .update();
    }

    Optional<byte[]> find(UUID request, Country owner, Locale language) {
        return jdbc.sql("select content from privacy_letter where request_id = ? and owner = ? and language = ?")
                .params(request, owner.code(), language.getLanguage())
                .query((row, n) -> row.getBytes("content"))
                .optional();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
