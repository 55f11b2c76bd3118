-- as: admin
-- How a provider's call finds its organization, how the worker takes mailboxes to read, and text messages in the inbox.

alter table kernel.inbox add column channel text not null default 'email' check (channel in ('email', 'sms'));

-- The organization of a sender, for the calls of its provider; nothing else is told.
create policy lookup on senders for select to banyan_lookup using (true);
grant select on senders to banyan_lookup;
create function kernel.sender_organization(sender uuid, carrier text) returns uuid
  language sql stable security definer set search_path = public, pg_temp as $$
  select organization_id from senders where id = sender and provider = carrier and deleted_at is null
$$;
alter function kernel.sender_organization owner to banyan_lookup;
revoke all on function kernel.sender_organization from public;
grant execute on function kernel.sender_organization to banyan_app;

-- How far each mailbox was read, and which process reads it now.
create table mailbox_places (
  organization_id uuid not null,
  -- The mailbox's own.
  id uuid not null,
  uid_validity bigint,
  -- The first number that was not read yet.
  uid_next bigint,
  holder text,
  held_until timestamptz(3) not null default '-infinity',
  read_at timestamptz(3),
  failures integer not null default 0,
  constraint mailbox_places_key primary key (organization_id, id)
) with (fillfactor = 70);
alter table mailbox_places owner to banyan_owner;
alter table mailbox_places enable row level security;
alter table mailbox_places force row level security;
create policy tenant on mailbox_places using (organization_id = (select app_organization())) with check (organization_id = (select app_organization()));
create policy stream on mailbox_places for all to banyan_events using (true);
revoke all on mailbox_places from public;
grant select, insert, update, delete on mailbox_places to banyan_app;
grant select, insert, update on mailbox_places to banyan_events;
create policy stream on mailboxes for select to banyan_events using (true);
grant select on mailboxes to banyan_events;

-- Gives a process mailboxes that nobody reads: those that waited longest first. What is not kept comes back after the lease.
create function kernel.claim_mailboxes(reader text, lease interval, most integer) returns table (organization_id uuid, id uuid)
  language sql volatile security definer set search_path = public, pg_temp as $$
  with due as (
    select m.organization_id, m.id from mailboxes m
      left join mailbox_places p on p.organization_id = m.organization_id and p.id = m.id
    where m.status = 'active' and m.deleted_at is null and coalesce(p.held_until, '-infinity') < now()
    order by coalesce(p.held_until, '-infinity'), m.id limit most
  )
  insert into mailbox_places as p (organization_id, id, holder, held_until)
    select d.organization_id, d.id, reader, now() + lease from due d
  on conflict on constraint mailbox_places_key do update set holder = excluded.holder, held_until = excluded.held_until
    where p.held_until < now()
  returning p.organization_id, p.id
$$;
alter function kernel.claim_mailboxes owner to banyan_events;
revoke all on function kernel.claim_mailboxes from public;
grant execute on function kernel.claim_mailboxes to banyan_worker;
