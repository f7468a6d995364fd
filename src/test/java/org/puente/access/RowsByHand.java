package org.puente.access;

import org.puente.countries.CaseId;
import org.puente.journeys.JourneyId;
import org.puente.testing.WholeDatabase;

/** Rows that take many steps to come about, written past the portal. */
final class RowsByHand {

    private static final String[] OF_A_SIDE = {
        "case_circumstances values (:case, :side, '{}', 0)",
        "treatment_facts values (gen_random_uuid(), :case, :side, 9, '', now(), 'x', 'X')",
        "treatment_answer_picture values (:case, :side, 'PRE-01', 1, 0, 'a')",
        "treatment_override (id, case_id, owner, check_id, reason, explanation, state, asked_at, asked_by, asked_by_name,"
                + " version) values (gen_random_uuid(), :case, :side, 'PRE-01', 'MET_IN_ANOTHER_WAY', 'Why', 'DECLINED', now(), 'x', 'X', 0)",
        "treatment_incident (id, case_id, owner, check_id, state, opened_at, opened_by, keeper, keeper_name, version)"
                + " values (gen_random_uuid(), :case, :side, 'PRE-01', 'CLOSED', now(), 'x', 'x', 'X', 0)",
        "treatment_incident_answer select id, event, case_id, owner, 'ACCEPTED', 'Yes', now(), 'x', 'X' from treatment_incident"
                + " where case_id = :case and owner = :side",
        "treatment_shared (case_id, owner, check_id, sign, at)"
                + " values (:case, :side, 'PRE-01', 'PASS', now() + interval '1 hour')",
        "treatment_restraint (id, case_id, owner, mean, reason, authority, started_at, recorded_at, recorded_by,"
                + " recorded_by_name, ended_at, ended_by, ended_by_name) values (gen_random_uuid(), :case, :side, 'SOFT_WRISTS',"
                + " 'INJURY_TO_SELF', 'A', now(), now(), 'x', 'X', now(), 'x', 'X')",
        "treatment_restraint_review select id, owner, now(), 'x', 'X' from treatment_restraint"
                + " where case_id = :case and owner = :side",
        "clock_extension select :case, 'ROWS ' || :side, now(), :side, 1, 'X', now(), 'x', 'X'",
        "clock_escalation values (:side, :case, 'ROWS', 0, 'SUPERVISOR', false, now())",
        "treatment_authorisation (id, case_id, owner, means, reason, risk, hours, state, asked_at, asked_by, asked_by_name)"
                + " values (gen_random_uuid(), :case, :side, 'SOFT_WRISTS', 'DAMAGE', 'R', 1, 'WAITING', now(), 'x', 'X')",
        "treatment_force (id, case_id, owner, kind, reason, injuries, used_at, recorded_at, recorded_by, recorded_by_name)"
                + " values (gen_random_uuid(), :case, :side, 'CARRIED', 'ESCAPE', 'NONE_SEEN', now(), now(), 'x', 'X')",
        "treatment_force_account (force_id, case_id, owner, officers, witnesses)"
                + " select id, case_id, owner, 'O', '' from treatment_force where case_id = :case and owner = :side",
        "evidence.manifest_version select gen_random_uuid(), :journey, :side, 9, 'x', 'X', now(), false, 0, 0, 0, 0, 0, 0, 0,"
                + " '', ''",
        "evidence.manifest_export select gen_random_uuid(), :journey, :side, 'x', 'X', null, 'PDF', 'P', '', 'en', now()",
        "journey_signing_pass select 'ROWS' || :side, 'rows:' || :side, 'X', :side, '', '', now(), 0",
        "evidence.print_export values (gen_random_uuid(), :case, :side, 'x', 'X', gen_random_uuid(), 'REPORT', false, 'P', '',"
                + " 'en', now())",
        "print_import values (gen_random_uuid(), :side, 'x', 'X', 'a.zip', now(), now(), now(), 1, 1)",
        "print_search values (gen_random_uuid(), :side, :case, gen_random_uuid(), 'X', 'DUPLICATE', true, 'x', 'X', now(),"
                + " null, null, now(), 'DONE', 1, null, null, null)",
        "print_search_finger select id, owner, 1, gen_random_uuid(), 500 from print_search"
                + " where owner = :side and case_id = :case limit 1",
        "print_search_candidate select s.id, c.id, s.owner, s.case_id, s.set_id, 50 from print_search s"
                + " join comparison c on c.country = s.owner where s.owner = :side and s.case_id = :case limit 1",
        "lent_print values (gen_random_uuid(), gen_random_uuid(), :side, 1, 500, gen_random_uuid(), gen_random_uuid(), '\\x00',"
                + " 'x')",
        "query_asked values (gen_random_uuid(), :side, case :side when 'US' then 'CO' else 'US' end, :case, gen_random_uuid(),"
                + " 4, 'x', 'x', 'X', now(), 60, null, 'NO_HIT', now(), null)",
        "query_received (id, owner, partner, case_id, agreement, galleries, fingers, probe_sha256, asked_at, tick_seconds,"
                + " next_tick, ends_at, state) values (gen_random_uuid(), :side, case :side when 'US' then 'CO' else 'US' end,"
                + " :case, 'us-co', 'RETURNS', 4, 'x', now(), 60, now(), now(), 'ANSWERED')",
        "query_turn values (:side, '--')",
        "query_withdrawn values (gen_random_uuid(), :side, case :side when 'US' then 'CO' else 'US' end,"
                + " now() + interval '9' day)",
        "query_candidate select id, owner, case_id, gen_random_uuid(), 0, null from query_received"
                + " where owner = :side and case_id = :case",
        "query_release values (gen_random_uuid(), :side, :case, 'given_names', 'X')",
        "conviction values (gen_random_uuid(), :side, :case, 'FRAUD', now(), 'APPEAL', :side, 3, true, true, 1, now(), 'x', 'X')",
        "conviction_proposal (id, owner, case_id, kind, basis, state, proposed_at, due_at, proposed_by, proposed_by_name)"
                + " values (gen_random_uuid(), :side, :case, 'RELEASE', 'COURT_ORDER', 'DECLINED', now(), now(), 'x', 'X')",
        "conviction_proposal_item select id, owner, case_id, 0, gen_random_uuid(), 1, 'FRAUD', now(), 'APPEAL', owner, 3"
                + " from conviction_proposal where owner = :side and case_id = :case",
        "conviction_release values (gen_random_uuid(), :side, :case, :side, 1, 'RELEASE', 'COURT_ORDER', null, now())",
        "conviction_release_item select id, owner, case_id, 0, 'FRAUD', now(), 'APPEAL', owner, 3 from conviction_release"
                + " where owner = :side and case_id = :case",
        "print_import_line select id, 9999, owner, 'F', 'N', :case, 'ENROLLED', 1, '', '' from print_import where owner = :side",
        "journey_crew select gen_random_uuid(), :journey, :side, 'ESCORT', 'X', 'WOMAN', 'en', null",
        "message select gen_random_uuid(), :case, :side, case :side when 'US' then 'CO' else 'US' end, 'QUESTION', 'C', '', null,"
                + " now(), 'CASEWORKER'",
        "message_author select id, case_id, from_country, 'x', 'X', now() from message"
                + " where case_id = :case and from_country = :side",
        "message_file select id, gen_random_uuid(), case_id, from_country, to_country, 0 from message"
                + " where case_id = :case and from_country = :side",
        "message_receipt select gen_random_uuid(), :case, :side, case :side when 'US' then 'CO' else 'US' end, 'CASEWORKER',"
                + " now()",
        "notice_reader (user_id, owner, roles, language, seen_at, not_in_page, not_by_mail, zone)"
                + " values ('rows:' || :side, :side, 'CASEWORKER', 'en', now(), '', '', 'UTC')",
        "notice (id, owner, user_id, kind, case_id, about, created_at, in_page, mail, mail_at, tries)"
                + " values (gen_random_uuid(), :side, 'rows:' || :side, 'STEP', :case, 'x', now(), true, 'NONE', now(), 0)",
        "field_code select 'rows' || :side, :side, 'x', 'X', '', :journey, 'en', now()",
        "field_device select gen_random_uuid(), :side, 'rows:' || :side, 'X', '', :journey, 'J', 'A tablet', 'en',"
                + " 'rows' || :side, now(), now(), null, null, null, 0",
        "field_device_person select id, :case, owner from field_device where owner = :side and journey_id = :journey",
        "field_item select 'rows:' || :side, gen_random_uuid(), :side, id, journey_id, :case, 'ANSWER', 'EMB-01', '{}', now(),"
                + " null, 0, now(), 'CONFLICT', 'DIFFERS', '', 0, null, null, null, null from field_device"
                + " where owner = :side and journey_id = :journey",
        "field_photo select gen_random_uuid(), :side, :case, id, 'a', 'b', 'c', gen_random_uuid(), '\\x00', now()"
                + " from field_device where owner = :side and journey_id = :journey",
        "agreement_proposal values (gen_random_uuid(), 'us-co', 9, 'US', 'CO', 'x', 'x', now(), now(), :side, now(), now(), null)",
        "evidence.agreement_signature select id, proposed_in, seal, now() from agreement_proposal where proposed_in = :side",
        "evidence.agreement_signer select id, proposed_in, 'x', 'X' from agreement_proposal where proposed_in = :side",
        "figure_publication values (gen_random_uuid(), :side, case :side when 'US' then ',CO,' else ',US,' end, 2001, 1, 'x',"
                + " now(), 'x')",
        "privacy_request (id, owner, case_id, case_number, scope, received_on, opened_at, opened_by, opened_by_name)"
                + " values (gen_random_uuid(), :side, :case, 'X', 'BIOMETRICS', now(), now(), 'x', 'X')",
        "privacy_claim select id, owner, case_id, 'sex', 'X', 'OWN_STATEMENT', 'No', now() from privacy_request"
                + " where owner = :side and case_id = :case",
        "privacy_letter select id, 'en', owner, case_id, 'x', '\\x00' from privacy_request"
                + " where owner = :side and case_id = :case",
        "erasure values (gen_random_uuid(), :side, 'DEL-X', :case, 'X', 'BIOMETRICS', 'REQUEST', now(), now(), '')",
        "erasure_notice values (gen_random_uuid(), :side, case :side when 'US' then 'CO' else 'US' end, 'DEL-X', :case,"
                + " 'X', now(), now(), '')"
    };

    private static final String[] ONCE = {
        "missing_finger select id, owner, 9, 'AMPUTATED' from enrolment where case_id = :case",
        "journey_receiver values (:case, 'Berta Acudiente', 'Aunt', 'CC-1')",
        "way_back (case_id, sending, receiving, opened_at, due_at, closed, version)"
                + " values (:case, 'US', 'CO', now(), now(), true, 0)",
        "journey_receipt select id, left(id::text, 15), now() from journey_seat"
                + " where journey_id = :journey and proposed_at is not null",
        "journey_belonging_photo select id, 'US', '\\x00', 'x', now() from journey_belonging where journey_id = :journey",
        "complaint values (gen_random_uuid(), 'QC-ROWS', 'us-co', 'US', 'CO', now(), now(), null)",
        "complaint_content select gen_random_uuid(), id, 'ZZ', 'WORDS', gen_random_uuid(), '\\x00', now() from complaint"
                + " where number = 'QC-ROWS'",
        "keys.data_key values (gen_random_uuid(), 'ZZ', gen_random_uuid(), 'COMPLAINTS', 1, '\\x00', now())",
        "complaint_question select gen_random_uuid(), c.id, s.side, 'CARE_GIVEN', 'J-1', now(), 'b:one', null, null, null, null"
                + " from complaint c, (values ('US'), ('CO')) s (side) where c.number = 'QC-ROWS'",
        "monitoring_assignment values (gen_random_uuid(), :journey, 'm:one', 'M', now(), null, null)",
        "monitoring_observation select gen_random_uuid(), :journey, :case, 'PRE-01', 'm:one', 'M', 1, 'PASS', now(), '', '',"
                + " now()",
        "monitoring_note values (gen_random_uuid(), :journey, 'm:one', 'a note', now())",
        "monitoring_report select gen_random_uuid(), :journey, 'm:' || f.who, 'M', 'J', 'R', '', now(), f.at, 0"
                + " from (values ('one', now()), ('two', null)) f (who, at)",
        "monitoring_copy select r.id, c.reader, '{}', '' from monitoring_report r,"
                + " (values ('US'), ('CO'), ('MONITOR')) c (reader) where r.journey_id = :journey",
        "monitoring_recommendation select gen_random_uuid(), id, 1, 'SENDING', 'Better' from monitoring_report"
                + " where journey_id = :journey",
        "monitoring_reply select r.id, c.side, now(), 'ACCEPTED', 'Yes', now(), 'x', 'X' from monitoring_recommendation r"
                + " join monitoring_report t on t.id = r.report_id and t.finished_at is not null"
                + " and t.journey_id = :journey,"
                + " (values ('US'), ('CO')) c (side)"
    };

    private RowsByHand() {}

    static void write(WholeDatabase rows, CaseId person, JourneyId journey) {
        for (String side : new String[] {"US", "CO"}) {
            for (String row : OF_A_SIDE) {
                insert(rows, row.replace(":side", "'" + side + "'"), person, journey);
            }
        }
        for (String row : ONCE) {
            insert(rows, row, person, journey);
        }
    }

    private static void insert(WholeDatabase rows, String row, CaseId person, JourneyId journey) {
        rows.sql("insert into "
                        + row.replace(":case", "'" + person + "'::uuid")
                                .replace(":journey", "'" + journey.uuid() + "'::uuid"))
                .update();
    }
}
