-- as: admin
-- The way of a message: a small queue beside the deliveries, and the doors through which the worker, who serves every
-- organization, puts deliveries in, takes those that are due, and writes down what became of them.

-- What still has to be sent. Small rows, changed often, so that deliveries with their bodies are written twice only.
create table webhook_queue (
  organization_id uuid not null,
  -- The delivery's own.
  id uuid not null,
  webhook_id uuid not null,
  next_at timestamptz(3) not null,
  constraint webhook_queue_key primary key (organization_id, id)
) with (fillfactor = 50, autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 1000);
alter table webhook_queue owner to banyan_owner;
create index webhook_queue_due_index on webhook_queue (webhook_id, next_at);
alter table webhook_queue enable row level security;
alter table webhook_queue force row level security;
create policy tenant on webhook_queue using (organization_id = (select app_organization())) with check (organization_id = (select app_organization()));
create policy stream on webhook_queue for all to banyan_events using (true);
revoke all on webhook_queue from public;
grant select, insert, update, delete on webhook_queue to banyan_app;
grant select, insert, update, delete on webhook_queue to banyan_events;

alter table webhook_deliveries set (fillfactor = 60);
-- One delivery of an event to an endpoint, however often it is read or replayed.
create unique index webhook_deliveries_event_unique on webhook_deliveries (organization_id, webhook_id, event_id);
create index webhook_deliveries_recent_index on webhook_deliveries (organization_id, webhook_id, created_at desc, id);
create policy stream on webhook_deliveries for all to banyan_events using (true);
create policy stream on webhooks for all to banyan_events using (true);
grant select, insert, update on webhook_deliveries to banyan_events;
grant select, update on webhooks to banyan_events;

-- What the organizations of a page of events have subscribed to, and where in the stream each subscription began.
create function kernel.webhook_subscriptions(organizations uuid[]) returns table (
  organization_id uuid, id uuid, events jsonb, filter text, member_id uuid, scopes jsonb, since bigint
) language sql stable security definer set search_path = public, pg_temp as $$
  select w.organization_id, w.id, w.events, w.filter, w.member_id, w.scopes,
    (select e.seq from events e where e.organization_id = w.organization_id and e.record_id = w.id and e.type = 'webhooks.created' order by e.at, e.seq limit 1)
  from webhooks w where w.organization_id = any(organizations) and w.status = 'active' and w.deleted_at is null
$$;
alter function kernel.webhook_subscriptions owner to banyan_events;
revoke all on function kernel.webhook_subscriptions from public;
grant execute on function kernel.webhook_subscriptions to banyan_worker;

-- New deliveries, in the transaction in which the reader of events moves on. Answers how many were new.
create function kernel.add_webhook_deliveries(items jsonb) returns integer
  language sql volatile security definer set search_path = public, pg_temp as $$
  with made as (
    insert into webhook_deliveries (organization_id, id, webhook_id, event_id, type, noun, record_id, status, attempts, next_attempt_at, request_body)
    select i.organization, i.id, i.webhook, i.event, i.type, i.noun, i.record, 'waiting', 0, now(), i.body
    from jsonb_to_recordset(items) as i(organization uuid, id uuid, webhook uuid, event uuid, type text, noun text, record uuid, body text)
    on conflict (organization_id, webhook_id, event_id) do nothing
    returning organization_id, id, webhook_id
  ), queued as (
    insert into webhook_queue (organization_id, id, webhook_id, next_at) select organization_id, id, webhook_id, now() from made
  )
  select count(*)::int from made
$$;
alter function kernel.add_webhook_deliveries owner to banyan_events;
revoke all on function kernel.add_webhook_deliveries from public;
grant execute on function kernel.add_webhook_deliveries to banyan_worker;

-- Takes deliveries that are due: for each endpoint as many as there is room for, endpoints in no fixed order. What is taken
-- comes back by itself when the lease is over. `busy` and `rooms` go together; other endpoints have `room`.
create function kernel.claim_webhook_deliveries(at timestamptz, lease interval, most integer, room integer, busy uuid[], rooms integer[]) returns table (
  organization_id uuid, id uuid, webhook_id uuid, event_id uuid, attempts integer, body text, url text, secrets jsonb
) language sql volatile security definer set search_path = public, pg_temp as $$
  with recursive ends as (
    (select q.webhook_id, q.organization_id from webhook_queue q order by q.webhook_id limit 1)
    union all
    select n.webhook_id, n.organization_id from ends e
      cross join lateral (select q.webhook_id, q.organization_id from webhook_queue q where q.webhook_id > e.webhook_id order by q.webhook_id limit 1) n
  ), places as (
    select e.webhook_id, coalesce(b.room, $4) as room from ends e
      join webhooks w on w.organization_id = e.organization_id and w.id = e.webhook_id and w.status = 'active' and w.deleted_at is null
      left join unnest($5, $6) b(id, room) on b.id = e.webhook_id
    where coalesce(b.room, $4) > 0 order by random()
  ), due as materialized (
    select d.organization_id, d.id from places p
      cross join lateral (select q.organization_id, q.id from webhook_queue q where q.webhook_id = p.webhook_id and q.next_at <= $1 order by q.next_at limit p.room for update skip locked) d
    limit $3
  ), taken as (
    update webhook_queue q set next_at = $1 + $2 from due where q.organization_id = due.organization_id and q.id = due.id
    returning q.organization_id, q.id
  )
  select d.organization_id, d.id, d.webhook_id, d.event_id, d.attempts, d.request_body, w.url, w.secrets
  from taken t
    join webhook_deliveries d on d.organization_id = t.organization_id and d.id = t.id
    join webhooks w on w.organization_id = d.organization_id and w.id = d.webhook_id
  order by d.created_at, d.id
$$;
alter function kernel.claim_webhook_deliveries owner to banyan_events;
revoke all on function kernel.claim_webhook_deliveries from public;
grant execute on function kernel.claim_webhook_deliveries to banyan_worker;

-- What became of some attempts, and since when an endpoint has done nothing but fail. Answers the endpoints whose time is up.
create function kernel.settle_webhook_deliveries(results jsonb, at timestamptz, patience interval) returns table (organization_id uuid, webhook_id uuid, since timestamptz)
  language sql volatile security definer set search_path = public, pg_temp as $$
  with r as materialized (
    select * from jsonb_to_recordset(results) as r(organization uuid, id uuid, webhook uuid, ok boolean, status integer, error text, ms integer, sent timestamptz, next timestamptz, headers jsonb, response jsonb)
  ), written as (
    update webhook_deliveries d set
      status = case when r.ok then 'delivered' when r.next is null then 'given_up' else 'failed' end,
      attempts = d.attempts + 1, next_attempt_at = r.next, last_status = r.status, last_error = r.error, duration_ms = r.ms,
      delivered_at = case when r.ok then r.sent + make_interval(secs => r.ms / 1000.0) else d.delivered_at end,
      request = r.headers, response = r.response,
      log = case when jsonb_array_length(coalesce(d.log, '[]')) >= 30 then d.log - 0 else coalesce(d.log, '[]') end
        || jsonb_build_object('at', to_char(r.sent at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'status', r.status, 'ms', r.ms, 'error', r.error)
    from r where d.organization_id = r.organization and d.id = r.id
  ), later as (
    update webhook_queue q set next_at = r.next from r where q.organization_id = r.organization and q.id = r.id and r.next is not null
  ), gone as (
    delete from webhook_queue q using r where q.organization_id = r.organization and q.id = r.id and r.next is null
  ), ends as (
    select r.organization, r.webhook, bool_or(r.ok) as ok from r group by 1, 2
  ), marked as (
    update webhooks w set failing_since = case when e.ok then null else $2 end from ends e
    where w.organization_id = e.organization and w.id = e.webhook and (e.ok = (w.failing_since is not null))
  )
  select w.organization_id, w.id, w.failing_since from ends e join webhooks w on w.organization_id = e.organization and w.id = e.webhook
  where not e.ok and w.status = 'active' and w.failing_since <= $2 - $3
$$;
alter function kernel.settle_webhook_deliveries owner to banyan_events;
revoke all on function kernel.settle_webhook_deliveries from public;
grant execute on function kernel.settle_webhook_deliveries to banyan_worker;
