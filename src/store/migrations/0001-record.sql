-- The record of facts. Entries are only ever added: a mistake is corrected by a later fact.
--
-- Each step is one statement, may be run again, and leaves nothing half-done, so that a migration
-- cut off anywhere is finished by the next start. What the application may do with the tables
-- stands in rights.sql: it may not change or remove an entry. Row-level security holds for
-- everyone, the owner included: a session that has not said for whom it asks sees nothing.
--
-- `pursuant.offices` is a list parted by commas (no office has one in its name), always with
-- `public` in it; `keeper` alone sees all. The same predicate stands in record/audience.ts.

-- step: the schema of everything Pursuant keeps
create schema if not exists pursuant;

-- step: facts, without their content; number is the place in the one log of all streams
create table if not exists pursuant.fact (
  stream   text collate "C" not null check (length(stream) <= 200),
  number   bigint           not null check (number > 0),
  id       uuid             not null,
  type     text collate "C" not null,
  happened text collate "C" not null,
  entered  timestamptz      not null,
  audience text[]           not null,
  corrects uuid,
  void     boolean          not null,
  leaf     bytea            not null check (octet_length(leaf) = 32),
  primary key (stream, number)
);

-- step: facts by their place in the log (gapless and unique by the lock on the head)
create index if not exists fact_by_number on pursuant.fact (number);

-- step: facts by id
create index if not exists fact_by_id on pursuant.fact (id);

-- step: corrections by what they correct
create index if not exists fact_by_correction on pursuant.fact (corrects) where corrects is not null;

-- step: facts by kind
create index if not exists fact_by_type on pursuant.fact (type, number);

-- step: the content of facts, in canonical JSON, and the salt of their leaf; only a lawful erasure by the owner removes it
create table if not exists pursuant.fact_body (
  stream text collate "C" not null,
  number bigint           not null,
  salt   bytea            not null check (octet_length(salt) = 32),
  fact   text             not null,
  primary key (stream, number)
);

-- step: other streams that a fact names beside its own
create table if not exists pursuant.fact_name (
  name   text collate "C" not null,
  number bigint           not null,
  stream text collate "C" not null,
  primary key (name, number)
);

-- step: what AudienceNarrowed says, under the stream of the fact it narrows
create table if not exists pursuant.narrowing (
  stream   text collate "C" not null,
  original uuid             not null,
  number   bigint           not null,
  audience text[]           not null,
  primary key (stream, original, number)
);

-- step: the head of the log, one row; its lock puts every entry in order
create table if not exists pursuant.log_head (
  log     text collate "C" primary key,
  size    bigint           not null check (size >= 0),
  peaks   bytea            not null,
  root    bytea            not null check (octet_length(root) = 32),
  entered text collate "C" not null
);

-- step: the head of an empty log: its root is the hash of nothing (RFC 6962 section 2.1)
insert into pursuant.log_head (log, size, peaks, root, entered)
values ('record', 0, '', '\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', '')
on conflict (log) do nothing;

-- step: messages written in the transaction of their act, sent later
create table if not exists pursuant.outbox (
  stream     text collate "C" not null,
  message_id text collate "C" not null,
  recipient  text             not null,
  body       text             not null,
  standing   text collate "C" not null,
  entered    timestamptz      not null,
  primary key (stream, message_id)
);

-- step: what the record has to remember about itself
create table if not exists pursuant.setting (
  key   text collate "C" primary key,
  value text             not null
);

-- step: which desk works on the record, and until when it does unless it says so again
create table if not exists pursuant.desk_lock (
  name    text collate "C" primary key,
  holder  text             not null,
  told    text             not null,
  host    text             not null,
  pid     bigint           not null,
  began   text             not null,
  expires timestamptz      not null
);

-- step: no row of a fact without an office
alter table pursuant.fact enable row level security;

-- step: not for the owner either
alter table pursuant.fact force row level security;

-- step: the same for the content
alter table pursuant.fact_body enable row level security;

-- step: and its owner
alter table pursuant.fact_body force row level security;

-- step: the same for names
alter table pursuant.fact_name enable row level security;

-- step: and their owner
alter table pursuant.fact_name force row level security;

-- step: the same for narrowings
alter table pursuant.narrowing enable row level security;

-- step: and their owner
alter table pursuant.narrowing force row level security;

-- step: the same for messages
alter table pursuant.outbox enable row level security;

-- step: and their owner
alter table pursuant.outbox force row level security;

-- step: room for the policy below
drop policy if exists narrowing_seen on pursuant.narrowing;

-- step: narrowings are read by the policy on facts, under any offices, and say only ids and offices
create policy narrowing_seen on pursuant.narrowing for select
using ((select nullif(current_setting('pursuant.offices', true), '')) is not null);

-- step: room for the policy below
drop policy if exists fact_seen on pursuant.fact;

-- step: a fact is seen by those in its audience, unless a later narrowing leaves them out
create policy fact_seen on pursuant.fact for select
using (
  (select current_setting('pursuant.offices', true)) = 'keeper'
  or (
    audience && (select string_to_array(nullif(current_setting('pursuant.offices', true), ''), ','))
    and (
      -- Few facts are ever narrowed: one look-up in a hashed list spares the search below.
      coalesce(corrects, id) not in (select narrowing.original from pursuant.narrowing)
      or not exists (
        select 1 from pursuant.narrowing
        where narrowing.stream = fact.stream
          and narrowing.original = coalesce(fact.corrects, fact.id)
          and narrowing.number > fact.number
          and not narrowing.audience
            && (select string_to_array(current_setting('pursuant.offices', true), ','))
      )
    )
  )
);

-- step: room for the policy below
drop policy if exists fact_body_seen on pursuant.fact_body;

-- step: content is seen by those who see its fact
create policy fact_body_seen on pursuant.fact_body for select
using (
  (select current_setting('pursuant.offices', true)) = 'keeper'
  or exists (
    select 1 from pursuant.fact
    where fact.stream = fact_body.stream and fact.number = fact_body.number
  )
);

-- step: room for the policy below
drop policy if exists fact_name_seen on pursuant.fact_name;

-- step: that a fact names somebody is seen by those who see the fact
create policy fact_name_seen on pursuant.fact_name for select
using (
  (select current_setting('pursuant.offices', true)) = 'keeper'
  or exists (
    select 1 from pursuant.fact
    where fact.stream = fact_name.stream and fact.number = fact_name.number
  )
);

-- step: room for the policy below
drop policy if exists outbox_seen on pursuant.outbox;

-- step: messages are the keeper's until they are sent
create policy outbox_seen on pursuant.outbox
using ((select current_setting('pursuant.offices', true)) = 'keeper')
with check ((select current_setting('pursuant.offices', true)) = 'keeper');

-- step: room for the policy below
drop policy if exists fact_entered on pursuant.fact;

-- step: a fact may be entered by one who may not read it
create policy fact_entered on pursuant.fact for insert with check (true);

-- step: room for the policy below
drop policy if exists fact_body_entered on pursuant.fact_body;

-- step: so may its content
create policy fact_body_entered on pursuant.fact_body for insert with check (true);

-- step: room for the policy below
drop policy if exists fact_name_entered on pursuant.fact_name;

-- step: and its names
create policy fact_name_entered on pursuant.fact_name for insert with check (true);

-- step: room for the policy below
drop policy if exists narrowing_entered on pursuant.narrowing;

-- step: and a narrowing
create policy narrowing_entered on pursuant.narrowing for insert with check (true);

-- step: room for the policy below
drop policy if exists fact_body_erased on pursuant.fact_body;

-- step: a lawful erasure removes content; the application has no right to
create policy fact_body_erased on pursuant.fact_body for delete
using ((select current_setting('pursuant.offices', true)) = 'keeper');

-- step: room for the policy below
drop policy if exists fact_name_erased on pursuant.fact_name;

-- step: and the names in it
create policy fact_name_erased on pursuant.fact_name for delete
using ((select current_setting('pursuant.offices', true)) = 'keeper');

-- step: beside the missing rights, the tables themselves refuse change
create or replace function pursuant.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the record is append-only: % of % refused', lower(tg_op), tg_table_name;
end $$;

-- step: content may be removed by whoever has the right, and says that it is an erasure
create or replace function pursuant.refuse_unless_erasure() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and coalesce(current_setting('pursuant.lawful_erasure', true), '') <> '' then
    return null;
  end if;
  raise exception 'the record is append-only: % of % refused', lower(tg_op), tg_table_name;
end $$;

-- step: a log never becomes shorter
create or replace function pursuant.refuse_shorter() returns trigger language plpgsql as $$
begin
  if new.size < old.size then
    raise exception 'the log is append-only: from % entries to % refused', old.size, new.size;
  end if;
  if new.size = old.size and (new.root <> old.root or new.peaks <> old.peaks) then
    raise exception 'the log is append-only: another root for its % entries refused', old.size;
  end if;
  return new;
end $$;

-- step: facts are permanent
create or replace trigger fact_is_permanent before update or delete or truncate
on pursuant.fact for each statement execute function pursuant.refuse_change();

-- step: narrowings are permanent
create or replace trigger narrowing_is_permanent before update or delete or truncate
on pursuant.narrowing for each statement execute function pursuant.refuse_change();

-- step: content is permanent but for lawful erasure
create or replace trigger fact_body_is_permanent before update or delete or truncate
on pursuant.fact_body for each statement execute function pursuant.refuse_unless_erasure();

-- step: names are permanent but for lawful erasure
create or replace trigger fact_name_is_permanent before update or delete or truncate
on pursuant.fact_name for each statement execute function pursuant.refuse_unless_erasure();

-- step: the head only grows
create or replace trigger log_head_grows before update
on pursuant.log_head for each row execute function pursuant.refuse_shorter();

-- step: the head stays
create or replace trigger log_head_stays before delete or truncate
on pursuant.log_head for each statement execute function pursuant.refuse_change();
