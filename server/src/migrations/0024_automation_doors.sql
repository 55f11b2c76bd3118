-- as: admin
-- What automations listen to and when their clocks ring, which runs they began, and the counters that keep them within bounds.

-- What a live version listens to: one row for each of its triggers.
create table automation_triggers (
  organization_id uuid not null,
  automation_id uuid not null,
  node_id text not null,
  type text not null,
  -- Event types; `contacts.*` and `*` too. None for clocks, buttons and webhooks.
  listens text[] not null default '{}',
  -- When the clock rings next; null for what has none.
  next_at timestamptz(3),
  constraint automation_triggers_key primary key (organization_id, automation_id, node_id)
);
create index automation_triggers_due_index on automation_triggers (next_at) where next_at is not null;

-- Every run that an automation began, or was not let begin. Says once per event, how often a record went through, and how
-- many automations called forth each other before it.
create table automation_starts (
  organization_id uuid not null,
  id uuid not null,
  automation_id uuid not null,
  -- What it began for: an event, a tick of a clock for a record, a press of a button.
  cause text not null,
  version integer not null,
  node_id text not null,
  run_id uuid,
  noun text,
  record_id uuid,
  depth integer not null default 0,
  refused text,
  at timestamptz(3) not null default now(),
  constraint automation_starts_key primary key (organization_id, id),
  constraint automation_starts_cause unique (organization_id, automation_id, cause)
);
create index automation_starts_at_index on automation_starts (organization_id, automation_id, at desc);
create index automation_starts_record_index on automation_starts (organization_id, automation_id, record_id, at desc) where record_id is not null;
create index automation_starts_run_index on automation_starts (organization_id, run_id);

-- Whose turn it is where a step assigns one after the other.
create table automation_turns (
  organization_id uuid not null,
  automation_id uuid not null,
  node_id text not null,
  turn integer not null,
  constraint automation_turns_key primary key (organization_id, automation_id, node_id)
);

-- Messages of an automation to one recipient on one day.
create table automation_recipients (
  organization_id uuid not null,
  automation_id uuid not null,
  address text not null,
  day date not null,
  messages integer not null,
  constraint automation_recipients_key primary key (organization_id, automation_id, address, day)
);

do $$
declare t text;
begin
  foreach t in array array['automation_triggers', 'automation_starts', 'automation_turns', 'automation_recipients'] loop
    execute format('alter table %I owner to banyan_owner', t);
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy tenant on %I using (organization_id = (select app_organization())) with check (organization_id = (select app_organization()))', t);
    execute format('revoke all on %I from public', t);
    execute format('grant select, insert, update, delete on %I to banyan_app', t);
  end loop;
end
$$;
create policy stream on automation_triggers for all to banyan_events using (true);
grant select, update on automation_triggers to banyan_events;
grant select on automations to banyan_events;
create policy stream on automations for select to banyan_events using (true);

-- What the organizations of a page of events listen to.
create function kernel.automation_listeners(organizations uuid[]) returns table (organization_id uuid, listens text[])
  language sql stable security definer set search_path = public, pg_temp as $$
  select t.organization_id, array_agg(distinct l) from automation_triggers t
    join automations a on a.organization_id = t.organization_id and a.id = t.automation_id and a.status = 'live' and a.deleted_at is null
    cross join unnest(t.listens) l
  where t.organization_id = any(organizations) group by 1
$$;
alter function kernel.automation_listeners owner to banyan_events;
revoke all on function kernel.automation_listeners from public;
grant execute on function kernel.automation_listeners to banyan_worker;

-- Clocks that ring, locked until the transaction ends: whoever takes them sets them anew in it. Those of paused automations
-- are taken too, so that nothing is made up for when they go on.
create function kernel.ringing_automations(at timestamptz, most integer) returns table (
  organization_id uuid, automation_id uuid, node_id text, next_at timestamptz, live boolean
) language sql volatile security definer set search_path = public, pg_temp as $$
  select t.organization_id, t.automation_id, t.node_id, t.next_at, coalesce(a.status = 'live' and a.deleted_at is null, false)
  from automation_triggers t left join automations a on a.organization_id = t.organization_id and a.id = t.automation_id
  where t.next_at <= $1 order by t.next_at limit $2 for update of t skip locked
$$;
alter function kernel.ringing_automations owner to banyan_events;
revoke all on function kernel.ringing_automations from public;
grant execute on function kernel.ringing_automations to banyan_worker;

-- Clocks that were taken stand still until the job that they called has set them.
create function kernel.still_automations(items jsonb) returns void
  language sql volatile security definer set search_path = public, pg_temp as $$
  update automation_triggers t set next_at = null
  from jsonb_to_recordset(items) as i(organization uuid, automation uuid, node text)
  where t.organization_id = i.organization and t.automation_id = i.automation and t.node_id = i.node
$$;
alter function kernel.still_automations owner to banyan_events;
revoke all on function kernel.still_automations from public;
grant execute on function kernel.still_automations to banyan_worker;
