-- as: admin
-- The bytes behind files: versions, uploads that are still coming, and the door by which a link finds its organization.

-- Each time bytes came. They lie in the store under files/<file>/<version>.
create table file_versions (
  organization_id uuid not null,
  id uuid not null,
  file_id uuid not null,
  number integer not null,
  name text not null,
  kind text not null,
  type text not null,
  size integer not null,
  sha256 text not null,
  status text not null,
  -- What the scanner called it, or why it could not say.
  detail text,
  thumbnail boolean not null default false,
  created_at timestamptz(3) not null,
  created_by uuid,
  constraint file_versions_key primary key (organization_id, id)
);
alter table file_versions owner to banyan_owner;
create unique index file_versions_number_unique on file_versions (organization_id, file_id, number);
create index file_versions_waiting_index on file_versions (organization_id, created_at) where status in ('scanning', 'waiting');
alter table file_versions enable row level security;
alter table file_versions force row level security;
create policy tenant on file_versions using (organization_id = (select app_organization())) with check (organization_id = (select app_organization()));
revoke all on file_versions from public;
grant select, insert, update, delete on file_versions to banyan_app;

-- An upload that is not whole yet. Its pieces lie under uploads/<id>/ and count against the room of the organization from the
-- first moment, with the length that was announced.
create table file_uploads (
  organization_id uuid not null,
  id uuid not null,
  member_id uuid,
  name text not null,
  declared text,
  length integer not null,
  received integer not null default 0,
  pieces jsonb not null default '[]',
  -- A new version of this file, where one is named.
  file_id uuid,
  about_noun text,
  about_id uuid,
  tags jsonb not null default '[]',
  created_at timestamptz(3) not null,
  expires_at timestamptz(3) not null,
  constraint file_uploads_key primary key (organization_id, id)
);
alter table file_uploads owner to banyan_owner;
create index file_uploads_expiry_index on file_uploads (organization_id, expires_at);
alter table file_uploads enable row level security;
alter table file_uploads force row level security;
create policy tenant on file_uploads using (organization_id = (select app_organization())) with check (organization_id = (select app_organization()));
revoke all on file_uploads from public;
grant select, insert, update, delete on file_uploads to banyan_app;

create unique index file_shares_token_unique on file_shares (organization_id, token_hash);
-- The look-up does not know the organization yet.
create index file_shares_token_index on file_shares (token_hash);
create policy lookup on file_shares for select to banyan_lookup using (true);
grant select on file_shares to banyan_lookup;

-- Where a link to a file belongs, by the hash of its token.
create function kernel.file_share(hash text) returns table (organization_id uuid, id uuid)
  language sql stable security definer set search_path = public, pg_temp as $$
  select s.organization_id, s.id from file_shares s where s.token_hash = hash and s.deleted_at is null
$$;
alter function kernel.file_share owner to banyan_lookup;
revoke all on function kernel.file_share from public;
grant execute on function kernel.file_share to banyan_app;
