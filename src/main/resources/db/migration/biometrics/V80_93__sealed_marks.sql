-- Marks are drawn from a print, and sealed with its person's key: Base64 of the sealed text, with the key that opens it.
alter table comparison_review add column draft_key uuid;
alter table evidence.review_step add column marks_key uuid;
