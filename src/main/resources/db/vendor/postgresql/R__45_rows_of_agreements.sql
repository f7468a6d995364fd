-- What one country proposed, both sides of the agreement read; each signs for itself. Signed versions are everybody's.
call row_rule('agreement_proposal', 'sending = acting_country() or receiving = acting_country()',
    added => 'proposed_in = acting_country() and acting_country() in (sending, receiving)');
call row_rule('evidence.agreement_signature', 'exists (select 1 from agreement_proposal p where p.id = proposal_id)',
    added => 'country = acting_country() and exists (select 1 from agreement_proposal p where p.id = proposal_id)');
call row_rule('evidence.agreement_signer', 'owner = acting_country()');
