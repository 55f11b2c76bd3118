-- as: admin
-- What the kernel itself needs before any noun: the tenant setting, the stream of events, idempotency, the development
-- inbox and the queue's doors. Roles, passwords and extensions come from the bootstrap, which runs before every migration.

create function app_organization() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.organization_id', true), '')::uuid $$;
revoke all on function app_organization() from public;
grant execute on function app_organization() to banyan_owner, banyan_app, banyan_worker, banyan_search, banyan_events, banyan_lookup;

-- One row is outbox, audit entry and timeline item. Rows are only ever added.
create table events (
  organization_id uuid not null,
  id uuid not null,
  seq bigint generated always as identity,
  -- The transaction that wrote it: readers go by its horizon, because the highest id loses rows that commit late.
  xid xid8 not null default pg_current_xact_id(),
  at timestamptz(3) not null default now(),
  type text not null check (char_length(type) <= 100),
  noun text,
  record_id uuid,
  version integer,
  subject_noun text,
  subject_id uuid,
  actor_kind text not null check (actor_kind in ('person', 'key', 'system')),
  actor_id uuid,
  actor_name text not null,
  request_id uuid not null,
  batch_id uuid,
  via text not null,
  changes jsonb,
  data jsonb,
  constraint events_key primary key (organization_id, id)
);
alter table events owner to banyan_owner;
create index events_horizon_index on events (xid, seq);
create index events_record_index on events (organization_id, record_id, at desc, seq desc);
create index events_subject_index on events (organization_id, subject_id, at desc, seq desc) where subject_id is not null;
create index events_at_index on events (organization_id, at desc, seq desc);
create index events_request_index on events (organization_id, request_id);
create index events_batch_index on events (organization_id, batch_id) where batch_id is not null;
alter table events enable row level security;
alter table events force row level security;
create policy tenant on events using (organization_id = (select app_organization())) with check (organization_id = (select app_organization()));
create policy stream on events for select to banyan_events using (true);
revoke all on events from public;
grant select, insert on events to banyan_app, banyan_worker;
grant select on events to banyan_events;

create schema kernel authorization banyan_owner;
grant usage on schema kernel to banyan_app, banyan_worker, banyan_events, banyan_identity;

-- How far each durable reader of events has come.
create table kernel.readers (name text primary key, xid xid8 not null, seq bigint not null, moved_at timestamptz not null default now());
alter table kernel.readers owner to banyan_owner;
grant select, insert, update on kernel.readers to banyan_worker;

-- Events after a position that no running transaction can still slip in before.
create function kernel.read_events(after_xid xid8, after_seq bigint, most integer) returns setof events
  language sql stable security definer set search_path = public, pg_temp
  as $$ select * from events where (xid, seq) > (after_xid, after_seq) and xid < pg_snapshot_xmin(pg_current_snapshot()) order by xid, seq limit most $$;
alter function kernel.read_events owner to banyan_events;
revoke all on function kernel.read_events from public;
grant execute on function kernel.read_events to banyan_worker;

-- Where the stream ends now, for a reader that only wants what comes.
create function kernel.events_end() returns table (xid xid8, seq bigint, waiting boolean)
  language sql stable security definer set search_path = public, pg_temp
  as $$ select coalesce(e.xid, '0'::xid8), coalesce(e.seq, 0), exists (select 1 from events where events.xid >= pg_snapshot_xmin(pg_current_snapshot()))
        from (select 1) one left join lateral (select events.xid, events.seq from events where events.xid < pg_snapshot_xmin(pg_current_snapshot()) order by events.xid desc, events.seq desc limit 1) e on true $$;
alter function kernel.events_end owner to banyan_events;
revoke all on function kernel.events_end from public;
grant execute on function kernel.events_end to banyan_worker;

-- Answers that were given under an Idempotency-Key, for 24 hours, per organization and caller.
create table idempotency_keys (
  organization_id uuid not null,
  caller text not null,
  key text not null,
  fingerprint text not null,
  status integer,
  body text,
  headers jsonb,
  created_at timestamptz not null default now(),
  constraint idempotency_keys_key primary key (organization_id, caller, key)
);
alter table idempotency_keys owner to banyan_owner;
create index idempotency_keys_age_index on idempotency_keys (created_at);
alter table idempotency_keys enable row level security;
alter table idempotency_keys force row level security;
create policy tenant on idempotency_keys using (organization_id = (select app_organization())) with check (organization_id = (select app_organization()));
create policy sweep on idempotency_keys for all to banyan_events using (true);
revoke all on idempotency_keys from public;
grant select, insert, update, delete on idempotency_keys to banyan_app;
grant select, delete on idempotency_keys to banyan_events;

create function kernel.sweep_idempotency() returns integer language sql security definer set search_path = public, pg_temp
  as $$ with gone as (delete from idempotency_keys where created_at < now() - interval '24 hours' returning 1) select count(*)::int from gone $$;
alter function kernel.sweep_idempotency owner to banyan_events;
revoke all on function kernel.sweep_idempotency from public;
grant execute on function kernel.sweep_idempotency to banyan_worker;

-- Mail of an installation without a mail server. Not a tenant's data: it belongs to whoever runs the machine.
create table kernel.inbox (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  recipient text not null,
  sender text,
  subject text not null,
  body text not null,
  html text,
  key text unique
);
alter table kernel.inbox owner to banyan_owner;
grant select, insert, update on kernel.inbox to banyan_worker;

-- Which workers are alive. Silence frees their jobs.
create table kernel.workers (id text primary key, seen_at timestamptz not null default now());
alter table kernel.workers owner to banyan_worker;

create function kernel.heartbeat(mine text[], patience interval) returns integer language plpgsql security definer set search_path = pg_catalog, kernel, pg_temp as $$
declare
  silent text[];
begin
  insert into kernel.workers (id) select unnest(mine) on conflict (id) do update set seen_at = now();
  delete from kernel.workers where seen_at < now() - interval '1 day';
  -- A worker that locked a job but never beat is one that died before its first beat, or before heartbeats were known.
  select array_agg(distinct j.locked_by) into silent
    from graphile_worker._private_jobs j
    left join kernel.workers w on w.id = j.locked_by
   where j.locked_by is not null and j.locked_at < now() - patience and coalesce(w.seen_at, j.locked_at) < now() - patience;
  if silent is null then
    return 0;
  end if;
  perform graphile_worker.force_unlock_workers(silent);
  return array_length(silent, 1);
end $$;
alter function kernel.heartbeat owner to banyan_worker;
revoke all on function kernel.heartbeat from public;
grant execute on function kernel.heartbeat to banyan_worker;

-- The one way into the queue from a request: the organization is stamped here and cannot be forged.
create function kernel.enqueue(task text, envelope jsonb, run_at timestamptz, job_key text, max_attempts integer) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  organization uuid := nullif(current_setting('app.organization_id', true), '')::uuid;
begin
  if organization is null then
    raise exception 'A job needs an organization' using errcode = '42501';
  end if;
  perform graphile_worker.add_job(
    task,
    payload => (envelope || jsonb_build_object('organization', organization))::json,
    run_at => run_at,
    job_key => case when job_key is null then null else organization::text || ':' || job_key end,
    max_attempts => max_attempts::smallint
  );
end $$;
alter function kernel.enqueue owner to banyan_worker;
revoke all on function kernel.enqueue from public;
grant execute on function kernel.enqueue to banyan_app, banyan_worker;

-- Once per tick over all processes.
create table kernel.ticks (schedule text not null, at timestamptz not null, primary key (schedule, at));
alter table kernel.ticks owner to banyan_owner;
grant select, insert, delete on kernel.ticks to banyan_worker;
