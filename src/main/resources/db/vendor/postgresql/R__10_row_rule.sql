-- The second wall behind the queries: which rows exist for whoever acts. The portal says who that is at the beginning of
-- each transaction; where nothing is said, these functions give null or '', and no row has that.
create or replace function acting_country() returns text stable parallel safe language sql
    return current_setting('puente.country', true);

create or replace function acting_user() returns text stable parallel safe language sql
    return current_setting('puente.user', true);

-- Monitors and complaint bodies, who act for no country.
create or replace function acts_independently() returns boolean stable parallel safe language sql
    return current_setting('puente.party', true) = 'independent';

-- Puts a table under the rule, its owner too. seen: which rows exist for who acts; written: which of them they may change
-- or remove; added: which they may add. A condition is a comparison with columns of the row, or exists by a primary key
-- in a table that is under the rule itself.
create or replace procedure row_rule(bound regclass, seen text, written text default null, added text default null)
language plpgsql as $$
declare
    present name;
begin
    for present in select polname from pg_policy where polrelid = bound loop
        execute format('drop policy %I on %s', present, bound);
    end loop;
    execute format('alter table %s enable row level security', bound);
    execute format('alter table %s force row level security', bound);
    execute format('create policy seen on %s for select using (%s)', bound, seen);
    execute format('create policy changed on %s for update using (%s)', bound, coalesce(written, seen));
    execute format('create policy removed on %s for delete using (%s)', bound, coalesce(written, seen));
    execute format('create policy added on %s for insert with check (%s)', bound, coalesce(added, written, seen));
end
$$;
revoke execute on procedure row_rule from public;

-- Rows that end with the erasure of their case alone, in a transaction that names it.
create or replace function erasing_case() returns text stable parallel safe language sql
    return current_setting('puente.erasing', true);

create or replace procedure never_removed(bound regclass, removed text) language plpgsql as $$
begin
    execute format('drop policy removed on %s', bound);
    execute format('create policy removed on %s for delete using (%s)', bound, removed);
end
$$;
revoke execute on procedure never_removed from public;
