-- In which language the person said their remark (BCP 47, '' for not said), who interpreted ('' for nobody), and the SHA-256
-- of their signature under it, a picture that came with the answer.
alter table treatment_answer add column remark_language varchar(35) default '' not null;
alter table treatment_answer add column remark_interpreter varchar(120) default '' not null;
alter table treatment_answer add column remark_signature varchar(64);
