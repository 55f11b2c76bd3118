-- as: admin
-- What still has to leave: small rows beside the messages, changed often. And how fast each sender may be used.
create table message_queue (
  organization_id uuid not null,
  -- The message's own.
  id uuid not null,
  -- The sender, or a place that stands for the installation's own mail or inbox.
  lane uuid not null,
  -- Transactional messages (0) go before all others (1).
  rank smallint not null,
  next_at timestamptz(3) not null,
  -- In the hands of a process until next_at.
  held boolean not null default false,
  constraint message_queue_key primary key (organization_id, id)
) with (fillfactor = 50, autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 1000);
alter table message_queue owner to banyan_owner;
create index message_queue_due_index on message_queue (lane, rank, next_at);
alter table message_queue enable row level security;
alter table message_queue force row level security;
create policy tenant on message_queue using (organization_id = (select app_organization())) with check (organization_id = (select app_organization()));
create policy stream on message_queue for all to banyan_events using (true);
revoke all on message_queue from public;
grant select, insert, update, delete on message_queue to banyan_app;
grant select, update on message_queue to banyan_events;

-- Reports of providers that were taken in already: the same one counts once.
create table message_reports (
  organization_id uuid not null,
  id text not null,
  at timestamptz(3) not null default now(),
  constraint message_reports_key primary key (organization_id, id),
  constraint message_reports_id_length check (char_length(id) <= 300)
);
alter table message_reports owner to banyan_owner;
create index message_reports_at_index on message_reports (organization_id, at);
alter table message_reports enable row level security;
alter table message_reports force row level security;
create policy tenant on message_reports using (organization_id = (select app_organization())) with check (organization_id = (select app_organization()));
revoke all on message_reports from public;
grant select, insert, delete on message_reports to banyan_app;

-- Tokens of each lane; no organization's data.
create table kernel.message_buckets (lane uuid primary key, level double precision not null, filled_at timestamptz(3) not null);
alter table kernel.message_buckets owner to banyan_owner;
revoke all on kernel.message_buckets from public;
grant select, insert, update on kernel.message_buckets to banyan_events;

alter table messages set (fillfactor = 70);
create unique index messages_incoming_unique on messages (organization_id, channel, provider_id) where direction = 'in' and provider_id is not null;
create index messages_message_id_index on messages (organization_id, message_id) where message_id is not null;
create unique index suppressions_address_unique on suppressions (organization_id, address, channel) where deleted_at is null;
create unique index sender_domains_domain_unique on sender_domains (organization_id, domain) where deleted_at is null;
create index consents_latest_index on consents (organization_id, address, channel, purpose, at desc, id desc);
create index contact_phones_e164_index on contact_phones (organization_id, phone_e164);
create policy stream on senders for select to banyan_events using (true);
grant select on senders to banyan_events;

-- Takes messages that are due: of each lane what there is room and are tokens for, transactional ones first, lanes in no
-- fixed order. What is taken comes back by itself when the lease is over. `busy` and `rooms` go together.
create function kernel.claim_messages(at timestamptz, lease interval, most integer, room integer, busy uuid[], rooms integer[], own_rate double precision)
  returns table (organization_id uuid, id uuid, lane uuid)
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  l record;
  tokens double precision;
  want integer;
  got integer;
  free integer := most;
begin
  for l in
    with recursive ends as (
      (select q.lane, q.organization_id from message_queue q order by q.lane limit 1)
      union all
      select n.lane, n.organization_id from ends e
        cross join lateral (select q.lane, q.organization_id from message_queue q where q.lane > e.lane order by q.lane limit 1) n
    )
    select e.lane, coalesce(s.rate_per_second, own_rate) as rate, least(coalesce(b.room, claim_messages.room), coalesce(s.batch, 200)) as room
    from ends e
      left join senders s on s.organization_id = e.organization_id and s.id = e.lane
      left join unnest(busy, rooms) b(lane, room) on b.lane = e.lane
    where (s.id is null or (s.status = 'active' and s.deleted_at is null)) and coalesce(b.room, claim_messages.room) > 0
      and (exists (select 1 from message_queue q where q.lane = e.lane and q.rank = 0 and q.next_at <= claim_messages.at)
        or exists (select 1 from message_queue q where q.lane = e.lane and q.rank = 1 and q.next_at <= claim_messages.at))
    order by random()
  loop
    exit when free <= 0;
    insert into kernel.message_buckets as k (lane, level, filled_at) values (l.lane, greatest(l.rate, 1), claim_messages.at)
      on conflict on constraint message_buckets_pkey do update
        set level = least(greatest(l.rate, 1), k.level + l.rate * greatest(0, extract(epoch from claim_messages.at - k.filled_at))), filled_at = greatest(claim_messages.at, k.filled_at)
      returning k.level into tokens;
    for step in 0..1 loop
      want := least(l.room, free, floor(tokens)::integer);
      exit when want <= 0;
      return query
        with due as materialized (
          select q.organization_id, q.id from message_queue q
          where q.lane = l.lane and q.rank = step and q.next_at <= claim_messages.at order by q.next_at limit want for update skip locked
        ), taken as (
          update message_queue q set next_at = claim_messages.at + claim_messages.lease, held = true
            from due where q.organization_id = due.organization_id and q.id = due.id
            returning q.organization_id, q.id, q.lane
        )
        select k.organization_id, k.id, k.lane from taken k order by k.id;
      get diagnostics got = row_count;
      tokens := tokens - got;
      l.room := l.room - got;
      free := free - got;
    end loop;
    update kernel.message_buckets k set level = tokens where k.lane = l.lane;
  end loop;
end
$$;
alter function kernel.claim_messages owner to banyan_events;
revoke all on function kernel.claim_messages from public;
grant execute on function kernel.claim_messages to banyan_worker;
