-- The row rule holds for the owner too. A migration that changes rows without lifting it from the table first fails,
-- instead of finding none.
set row_security = off;
