-- as: admin
-- The queue: what it takes to know, repeat, hold back and stop jobs of one organization, and a fence against workers that come
-- back from the dead.

-- A job that is given back gets a new id: whoever still works under the old one completes nothing.
create function kernel.requeue(job bigint, worker text, at timestamptz, back integer, problem text, more jsonb) returns bigint
  language sql volatile set search_path = pg_catalog, pg_temp as $$
  with gone as (delete from graphile_worker._private_jobs j where j.id = job and j.locked_by = worker returning j.*)
  insert into graphile_worker._private_jobs (job_queue_id, task_id, payload, priority, run_at, attempts, max_attempts, last_error, created_at, key, revision, flags)
  select job_queue_id, task_id, case when more is null then payload else (payload::jsonb || more)::json end, priority, at, greatest(0, attempts - back), max_attempts, coalesce(problem, last_error), created_at, key, revision, flags from gone
  returning id
$$;
alter function kernel.requeue owner to banyan_worker;
revoke all on function kernel.requeue from public;

create or replace function kernel.heartbeat(mine text[], patience interval) returns integer
  language plpgsql security definer set search_path = pg_catalog, kernel, pg_temp as $$
declare
  silent text[];
  freed integer;
begin
  insert into kernel.workers (id) select unnest(mine) on conflict (id) do update set seen_at = now();
  delete from kernel.workers where seen_at < now() - interval '1 day';
  -- A worker that locked a job but never beat is one that died before its first beat.
  select array_agg(j.id) into silent
    from (select distinct locked_by as id, max(locked_at) as at from graphile_worker._private_jobs
          where locked_by is not null and locked_by <> all (mine) group by locked_by) j
    left join kernel.workers w on w.id = j.id
   where case when w.id is null then j.at < now() - patience
     else kernel.worker_is_gone(j.id) or (j.at < now() - patience and w.seen_at < now() - patience) end;
  if silent is null then
    return 0;
  end if;
  with gone as (delete from graphile_worker._private_jobs j where j.locked_by = any(silent) returning j.*)
  insert into graphile_worker._private_jobs (job_queue_id, task_id, payload, priority, run_at, attempts, max_attempts, last_error, created_at, key, revision, flags)
  select job_queue_id, task_id, payload, priority, least(run_at, now()), attempts, max_attempts,
    case when attempts >= max_attempts then 'The process that worked on it died.' else last_error end, created_at, key, revision, flags from gone;
  get diagnostics freed = row_count;
  update graphile_worker._private_job_queues set locked_by = null, locked_at = null where locked_by = any(silent);
  perform pg_notify('jobs:insert', json_build_object('r', random(), 'count', freed)::text);
  return array_length(silent, 1);
end $$;

-- Enqueues with a priority (lower comes first), or leaves the job alone that waits under the same key already.
create function kernel.enqueue(task text, envelope jsonb, run_at timestamptz, job_key text, max_attempts integer, priority integer, first boolean) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  organization uuid := nullif(current_setting('app.organization_id', true), '')::uuid;
  own_key text := organization::text || ':' || job_key;
begin
  if organization is null then
    raise exception 'A job needs an organization' using errcode = '42501';
  end if;
  if first and exists (select from graphile_worker._private_jobs j where j.key = own_key and j.is_available) then
    return;
  end if;
  perform graphile_worker.add_job(
    task,
    payload => (envelope || jsonb_build_object('organization', organization))::json,
    run_at => run_at,
    job_key => own_key,
    max_attempts => max_attempts::smallint,
    priority => priority::smallint
  );
end $$;
alter function kernel.enqueue(text, jsonb, timestamptz, text, integer, integer, boolean) owner to banyan_worker;
revoke all on function kernel.enqueue(text, jsonb, timestamptz, text, integer, integer, boolean) from public;
grant execute on function kernel.enqueue(text, jsonb, timestamptz, text, integer, integer, boolean) to banyan_app, banyan_worker;

-- When the next one of a kind may begin: so many at once, then one each gap.
create table kernel.turns (key text primary key, free_at timestamptz not null);
alter table kernel.turns owner to banyan_worker;
create function kernel.take_turn(key text, gap interval, burst integer) returns timestamptz
  language sql volatile set search_path = pg_catalog, pg_temp as $$
  insert into kernel.turns as t (key, free_at) values ($1, now() - (burst - 1) * gap + gap)
  on conflict (key) do update set free_at = greatest(t.free_at, now() - (burst - 1) * gap) + gap
  returning free_at - gap
$$;
alter function kernel.take_turn owner to banyan_worker;
revoke all on function kernel.take_turn from public;

-- Jobs of a name that an organization holds back for now.
create table job_pauses (
  organization_id uuid not null,
  name text not null check (char_length(name) <= 100),
  paused_by uuid,
  paused_at timestamptz(3) not null default now(),
  constraint job_pauses_key primary key (organization_id, name)
);
-- How the queue did, minute by minute: jobs that began, failed, and how late they were.
create table job_minutes (
  organization_id uuid not null,
  minute timestamptz(3) not null,
  name text not null,
  started integer not null,
  failed integer not null,
  late_ms bigint not null,
  late_most_ms integer not null,
  constraint job_minutes_key primary key (organization_id, minute, name)
);
-- Times at which an organization wants something done, in the clock of a zone.
create table job_schedules (
  organization_id uuid not null,
  key text not null check (char_length(key) <= 200),
  name text not null,
  payload jsonb not null,
  cron text not null,
  time_zone text not null,
  next_at timestamptz(3),
  constraint job_schedules_key primary key (organization_id, key)
);
create index job_schedules_next_index on job_schedules (next_at) where next_at is not null;
do $$
declare
  name text;
begin
  foreach name in array array['job_pauses', 'job_minutes', 'job_schedules'] loop
    execute format('alter table %I owner to banyan_owner', name);
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy tenant on %I using (organization_id = (select app_organization())) with check (organization_id = (select app_organization()))', name);
    execute format('create policy stream on %I for all to banyan_events using (true)', name);
    execute format('revoke all on %I from public', name);
    execute format('grant select, insert, update, delete on %I to banyan_app, banyan_events', name);
  end loop;
end $$;

create function kernel.job_pauses() returns table (organization_id uuid, name text) language sql stable security definer set search_path = public, pg_temp
  as $$ select organization_id, name from job_pauses $$;
create function kernel.note_job_minutes(items jsonb) returns void language sql volatile security definer set search_path = public, pg_temp as $$
  insert into job_minutes as m (organization_id, minute, name, started, failed, late_ms, late_most_ms)
  select organization, minute, name, started, failed, late, most from jsonb_to_recordset(items) as i(organization uuid, minute timestamptz, name text, started int, failed int, late bigint, most int)
  on conflict (organization_id, minute, name) do update set started = m.started + excluded.started, failed = m.failed + excluded.failed,
    late_ms = m.late_ms + excluded.late_ms, late_most_ms = greatest(m.late_most_ms, excluded.late_most_ms)
$$;
create function kernel.sweep_job_minutes() returns void language sql volatile security definer set search_path = public, pg_temp
  as $$ delete from job_minutes where minute < now() - interval '25 hours' $$;
-- Takes schedules whose moment has come; whoever takes one writes its next moment in the same transaction.
create function kernel.due_job_schedules(most integer) returns setof job_schedules language sql volatile security definer set search_path = public, pg_temp
  as $$ select * from job_schedules where next_at <= now() order by next_at limit most for update skip locked $$;
create function kernel.move_job_schedule(organization uuid, schedule text, at timestamptz) returns void language sql volatile security definer set search_path = public, pg_temp
  as $$ update job_schedules set next_at = at where organization_id = organization and key = schedule $$;
do $$
declare
  name text;
begin
  foreach name in array array['job_pauses()', 'note_job_minutes(jsonb)', 'sweep_job_minutes()', 'due_job_schedules(integer)', 'move_job_schedule(uuid, text, timestamptz)'] loop
    execute format('alter function kernel.%s owner to banyan_events', name);
    execute format('revoke all on function kernel.%s from public', name);
    execute format('grant execute on function kernel.%s to banyan_worker', name);
  end loop;
end $$;

-- Holds a job back, or, where somebody has just let its name go on, for a second only.
create function kernel.hold_back(job bigint, worker text, organization uuid, task text) returns bigint
  language sql volatile set search_path = pg_catalog, pg_temp as $$
  select kernel.requeue(job, worker, case when exists (select from kernel.job_pauses() p where p.organization_id = organization and p.name = task) then 'infinity' else now() + interval '1 second' end, 1, null, null)
$$;
alter function kernel.hold_back owner to banyan_worker;
revoke all on function kernel.hold_back from public;
-- What is held back although nobody wants that any more: it was on its way when its name was let go.
create function kernel.free_held_jobs() returns void language sql volatile set search_path = pg_catalog, pg_temp as $$
  update graphile_worker._private_jobs j set run_at = now() from graphile_worker._private_tasks t
  where t.id = j.task_id and j.run_at = 'infinity' and j.locked_at is null
    and not exists (select from kernel.job_pauses() p where p.organization_id::text = j.payload ->> 'organization' and p.name = t.identifier)
$$;
alter function kernel.free_held_jobs owner to banyan_worker;
revoke all on function kernel.free_held_jobs from public;

-- What an organization sees of its jobs. The queue belongs to all; these doors stamp whose part is meant.
-- Only what was given up has an index by organization: jobs that come and go would pay for it with each step.
create index jobs_given_up_index on graphile_worker._private_jobs ((payload ->> 'organization'), id) where attempts >= max_attempts;

create function kernel.own_jobs(given_up boolean) returns table (
  id bigint, name text, state text, attempts integer, max_attempts integer, run_at timestamptz, created_at timestamptz, last_error text, job_key text, payload json
) language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  organization text := nullif(current_setting('app.organization_id', true), '');
begin
  if organization is null then
    raise exception 'Jobs belong to an organization' using errcode = '42501';
  end if;
  if given_up then
    return query
      select j.id, t.identifier,
        case when j.locked_at is not null then 'running' when j.attempts >= j.max_attempts then 'failed' when j.run_at = 'infinity' then 'paused'
          when j.attempts > 0 then 'retrying' when j.run_at > now() then 'scheduled' else 'waiting' end,
        j.attempts::int, j.max_attempts::int, nullif(j.run_at, 'infinity'), j.created_at, j.last_error, substr(j.key, 38), j.payload -> 'payload'
      from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
      where j.attempts >= j.max_attempts and j.payload ->> 'organization' = organization;
    return;
  end if;
  return query
    select j.id, t.identifier,
      case when j.locked_at is not null then 'running' when j.attempts >= j.max_attempts then 'failed' when j.run_at = 'infinity' then 'paused'
        when j.attempts > 0 then 'retrying' when j.run_at > now() then 'scheduled' else 'waiting' end,
      j.attempts::int, j.max_attempts::int, nullif(j.run_at, 'infinity'), j.created_at, j.last_error, substr(j.key, 38), j.payload -> 'payload'
    from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
    where j.payload ->> 'organization' = organization;
end $$;

-- Tries jobs again that were given up, now; `ids` or all of a name, or simply all.
create function kernel.retry_own_jobs(ids bigint[], task text) returns integer
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  organization text := nullif(current_setting('app.organization_id', true), '');
  n integer;
begin
  update graphile_worker._private_jobs j set attempts = 0, run_at = now(), last_error = null, updated_at = now()
  from graphile_worker._private_tasks t
  where t.id = j.task_id and j.payload ->> 'organization' = organization and j.locked_at is null and j.attempts > 0
    and (ids is null and j.attempts >= j.max_attempts or j.id = any(ids)) and (task is null or t.identifier = task);
  get diagnostics n = row_count;
  if n > 0 then
    perform pg_notify('jobs:insert', json_build_object('r', random(), 'count', n)::text);
  end if;
  return n;
end $$;

create function kernel.remove_own_jobs(ids bigint[]) returns integer
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  n integer;
begin
  delete from graphile_worker._private_jobs j
  where j.payload ->> 'organization' = nullif(current_setting('app.organization_id', true), '') and j.id = any(ids) and j.locked_at is null;
  get diagnostics n = row_count;
  return n;
end $$;

-- Jobs that were held back go on.
create function kernel.release_own_jobs(task text) returns integer
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  n integer;
begin
  update graphile_worker._private_jobs j set run_at = now() from graphile_worker._private_tasks t
  where t.id = j.task_id and t.identifier = task and j.payload ->> 'organization' = nullif(current_setting('app.organization_id', true), '')
    and j.run_at = 'infinity' and j.locked_at is null;
  get diagnostics n = row_count;
  if n > 0 then
    perform pg_notify('jobs:insert', json_build_object('r', random(), 'count', n)::text);
  end if;
  return n;
end $$;
do $$
declare
  name text;
begin
  foreach name in array array['own_jobs(boolean)', 'retry_own_jobs(bigint[], text)', 'remove_own_jobs(bigint[])', 'release_own_jobs(text)'] loop
    execute format('alter function kernel.%s owner to banyan_worker', name);
    execute format('revoke all on function kernel.%s from public', name);
    execute format('grant execute on function kernel.%s to banyan_app', name);
  end loop;
end $$;
