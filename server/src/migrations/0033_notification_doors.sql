-- What hangs on notifications and is no record of its own: the ways a notification goes out, what people have chosen,
-- and the browsers that take pushes.

-- The inbox of one person: heads that are not done, newest first.
create index notifications_inbox_index on notifications (organization_id, member_id, arrived_at desc, id desc)
  where done_at is null and folded_into is null and in_app and deleted_at is null;
-- Those that may take in one more of their group.
create index notifications_group_index on notifications (organization_id, member_id, group_key)
  where folded_into is null and read_at is null and done_at is null and group_key is not null;

create table notification_deliveries (
  organization_id uuid not null,
  id uuid not null,
  notification_id uuid not null,
  member_id uuid not null,
  channel text not null check (channel in ('email', 'push', 'sms')),
  mode text not null check (mode in ('instant', 'daily', 'weekly', 'escalation')),
  status text not null default 'planned' check (status in ('planned', 'sent', 'skipped', 'failed')),
  due_at timestamptz(3) not null,
  settled_at timestamptz(3),
  -- Why it was skipped or failed: read, muted, gone, hidden, no_address, no_device, or the sentence of a provider.
  reason text check (char_length(reason) <= 300),
  created_at timestamptz(3) not null default now(),
  constraint notification_deliveries_key primary key (organization_id, id),
  constraint notification_deliveries_notification_ref foreign key (organization_id, notification_id) references notifications (organization_id, id),
  constraint notification_deliveries_once unique (organization_id, notification_id, channel, mode)
);
create index notification_deliveries_due_index on notification_deliveries (organization_id, member_id, due_at) where status = 'planned';

-- What somebody has chosen; under the id of the organization what it chose for everybody.
create table notification_settings (
  organization_id uuid not null,
  id uuid not null,
  data jsonb not null,
  updated_at timestamptz(3) not null default now(),
  constraint notification_settings_key primary key (organization_id, id)
);

create table push_subscriptions (
  organization_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  endpoint text not null check (char_length(endpoint) <= 1000),
  p256dh text not null check (char_length(p256dh) <= 200),
  auth text not null check (char_length(auth) <= 100),
  device text not null default '' check (char_length(device) <= 200),
  created_at timestamptz(3) not null default now(),
  used_at timestamptz(3),
  constraint push_subscriptions_key primary key (organization_id, id),
  constraint push_subscriptions_member_ref foreign key (organization_id, member_id) references members (organization_id, id),
  constraint push_subscriptions_endpoint_unique unique (organization_id, member_id, endpoint)
);

do $$
declare
  t text;
begin
  foreach t in array array['notification_deliveries', 'notification_settings', 'push_subscriptions'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy tenant on %I using (organization_id = (select app_organization())) with check (organization_id = (select app_organization()))', t);
    execute format('revoke all on %I from public', t);
    execute format('grant select, insert, update, delete on %I to banyan_app', t);
  end loop;
end $$;
