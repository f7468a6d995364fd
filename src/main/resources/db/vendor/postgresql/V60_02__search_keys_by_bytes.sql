-- Ranges of keys that begin alike are ranges of code points, not of a language's alphabet.
alter table case_search_key alter column search_key type varchar(120) collate "C";
