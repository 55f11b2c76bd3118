-- as: admin
-- What runs wait for, and the doors through which the worker, who serves every organization, calls those that are due.

alter table runs set (fillfactor = 60, autovacuum_vacuum_scale_factor = 0.05);
alter table run_steps set (fillfactor = 80);
create unique index runs_unique_key_index on runs (organization_id, flow, unique_key) where unique_key is not null and status in ('queued', 'running', 'waiting', 'stopping');
create index runs_due_index on runs (wake_at) where wake_at is not null;
create index runs_alive_index on runs (organization_id, flow) where status in ('queued', 'running', 'waiting', 'stopping');
create index runs_group_index on runs (organization_id, group_key, created_at) where group_key is not null;
create unique index run_steps_key_unique on run_steps (organization_id, run_id, key);

-- The event that a run waits for; one at a time.
create table run_waits (
  organization_id uuid not null,
  run_id uuid not null,
  type text not null check (char_length(type) <= 100),
  noun text,
  record_id uuid,
  filter text check (char_length(filter) <= 8192),
  data jsonb,
  since timestamptz(3) not null,
  event jsonb,
  problem text,
  constraint run_waits_key primary key (organization_id, run_id),
  constraint run_waits_run_id_ref foreign key (organization_id, run_id) references runs (organization_id, id)
);
alter table run_waits owner to banyan_owner;
create index run_waits_event_index on run_waits (organization_id, type, record_id);
alter table run_waits enable row level security;
alter table run_waits force row level security;
create policy tenant on run_waits using (organization_id = (select app_organization())) with check (organization_id = (select app_organization()));
create policy stream on run_waits for all to banyan_events using (true);
create policy stream on runs for all to banyan_events using (true);
revoke all on run_waits from public;
grant select, insert, update, delete on run_waits to banyan_app;
grant select, update on run_waits to banyan_events;
grant select, update on runs to banyan_events;

-- Runs that wait for one of these events. An event that began long before the wait is none of them; a transaction that was
-- open for long may still tell one.
create function kernel.waiting_runs(items jsonb) returns table (
  organization_id uuid, run_id uuid, event_id uuid, filter text, data jsonb, member_id uuid, scopes jsonb
) language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not exists (select from run_waits) then
    return;
  end if;
  return query
    with i as materialized (
      select x.*, row_number() over () as nth from jsonb_to_recordset(items) as x(organization uuid, id uuid, type text, noun text, record uuid, at timestamptz)
    ), w as (
      select i.nth, i.id, w.* from i join run_waits w on w.organization_id = i.organization and w.type = i.type and w.record_id = i.record and w.noun = i.noun where w.event is null and i.at >= w.since - interval '30 seconds'
      union all
      select i.nth, i.id, w.* from i join run_waits w on w.organization_id = i.organization and w.type = i.type and w.record_id is null where w.event is null and i.at >= w.since - interval '30 seconds'
    )
    select w.organization_id, w.run_id, w.id, w.filter, w.data, r.member_id, r.scopes
      from w join runs r on r.organization_id = w.organization_id and r.id = w.run_id order by w.run_id, w.nth;
end $$;
alter function kernel.waiting_runs owner to banyan_events;
revoke all on function kernel.waiting_runs from public;
grant execute on function kernel.waiting_runs to banyan_worker;

create function kernel.note_answers(items jsonb) returns table (organization_id uuid, run_id uuid)
  language sql volatile security definer set search_path = public, pg_temp as $$
  with answered as (
    update run_waits w set event = case when jsonb_typeof(i.event) = 'object' then i.event end, problem = i.problem
    from jsonb_to_recordset(items) as i(organization uuid, run uuid, event jsonb, problem text)
    where w.organization_id = i.organization and w.run_id = i.run and w.event is null
    returning w.organization_id, w.run_id
  )
  update runs r set wake_at = now() + interval '1 minute' from answered a
  where r.organization_id = a.organization_id and r.id = a.run_id and not r.leased and r.status = 'waiting'
  returning r.organization_id, r.id
$$;
alter function kernel.note_answers owner to banyan_events;
revoke all on function kernel.note_answers from public;
grant execute on function kernel.note_answers to banyan_worker;

-- Runs whose moment has come. Who is called and does not come is called again a minute later; whoever held one silently
-- holds it no more.
create function kernel.due_runs(most integer) returns table (organization_id uuid, run_id uuid)
  language sql volatile security definer set search_path = public, pg_temp as $$
  with due as materialized (
    select r.organization_id, r.id from runs r where r.wake_at <= now() order by r.wake_at limit most for update skip locked
  )
  update runs r set wake_at = now() + interval '1 minute', leased = false from due d where r.organization_id = d.organization_id and r.id = d.id
  returning r.organization_id, r.id
$$;
alter function kernel.due_runs owner to banyan_events;
revoke all on function kernel.due_runs from public;
grant execute on function kernel.due_runs to banyan_worker;

create function kernel.knock_at_runs(organizations uuid[], ids uuid[], task text) returns void
  language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  select graphile_worker.add_jobs(array(
    select (task, json_build_object('organization', o, 'requestId', gen_random_uuid(), 'payload', json_build_object('run', i)), null, null, 10::smallint, o::text || ':run:' || i::text, null, null)::graphile_worker.job_spec
    from unnest(organizations, ids) as k(o, i)
  ))
$$;
alter function kernel.knock_at_runs owner to banyan_worker;
revoke all on function kernel.knock_at_runs from public;

create function kernel.call_due_runs(most integer, task text) returns integer
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  organizations uuid[];
  ids uuid[];
begin
  select array_agg(d.organization_id), array_agg(d.run_id) into organizations, ids from kernel.due_runs(most) d;
  if ids is null then
    return 0;
  end if;
  perform kernel.knock_at_runs(organizations, ids, task);
  return array_length(ids, 1);
end $$;
alter function kernel.call_due_runs owner to banyan_worker;
revoke all on function kernel.call_due_runs from public;
grant execute on function kernel.call_due_runs to banyan_worker;

create function kernel.answer_runs(items jsonb, task text) returns integer
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  organizations uuid[];
  ids uuid[];
begin
  select array_agg(d.organization_id), array_agg(d.run_id) into organizations, ids from kernel.note_answers(items) d;
  if ids is null then
    return 0;
  end if;
  perform kernel.knock_at_runs(organizations, ids, task);
  return array_length(ids, 1);
end $$;
alter function kernel.answer_runs owner to banyan_worker;
revoke all on function kernel.answer_runs from public;
grant execute on function kernel.answer_runs to banyan_worker;

-- Takes jobs of the organization at hand out of the queue, by their keys. What is at work already is left alone.
create function kernel.drop_jobs(keys text[]) returns integer
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  organization uuid := nullif(current_setting('app.organization_id', true), '')::uuid;
  dropped integer;
begin
  if organization is null then
    raise exception 'A job needs an organization' using errcode = '42501';
  end if;
  delete from graphile_worker._private_jobs j where j.key in (select organization::text || ':' || k from unnest(keys) k) and j.locked_at is null;
  get diagnostics dropped = row_count;
  return dropped;
end $$;
alter function kernel.drop_jobs owner to banyan_worker;
revoke all on function kernel.drop_jobs from public;
grant execute on function kernel.drop_jobs to banyan_app;
