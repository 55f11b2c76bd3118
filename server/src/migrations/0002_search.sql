-- as: admin
-- The search door. Tables without grants; the functions below are the only way in, they read the tenant from the
-- transaction themselves and refuse to work without one. Lexemes come ready from the server's tokeniser: PostgreSQL's
-- own text parser never sees what people write.

create extension if not exists fuzzystrmatch;

create schema search;

create table search.documents (
  organization_id uuid not null,
  noun text collate "C" not null,
  id uuid not null,
  class text collate "C" not null,
  owner_id uuid,
  boost real not null default 0,
  title text not null,
  folded text collate "C" not null,
  words tsvector not null,
  primary key (organization_id, noun, id, class)
);
-- Lexemes begin with a mark of the tenant, so this index is tenant first without a second column.
create index documents_words on search.documents using gin (words) with (gin_pending_list_limit = 1024);
create index documents_folded on search.documents using gin (organization_id, folded gin_trgm_ops)
  with (gin_pending_list_limit = 1024);

-- Words that typing errors may be corrected to. It only grows; search.tidy() takes out what no document holds any
-- more. A hit is always a document the actor may see, so a word too many changes no answer.
create table search.vocabulary (
  organization_id uuid not null,
  noun text collate "C" not null,
  class text collate "C" not null,
  word text collate "C" not null,
  neighbours integer[] not null,
  primary key (organization_id, noun, class, word)
);
create index vocabulary_neighbours on search.vocabulary using gin (neighbours) with (gin_pending_list_limit = 1024);

create function search.tenant() returns uuid language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
  tenant uuid := public.app_organization();
begin
  if tenant is null then
    raise exception 'search needs an organization' using errcode = 'insufficient_privilege';
  end if;
  return tenant;
end $$;

-- What stands for ~ at the beginning of every lexeme. Two tenants with the same mark share posting lists and nothing
-- else: every statement also compares organization_id.
create function search.mark(tenant uuid) returns text language sql immutable
  return pg_catalog.left(pg_catalog.md5(tenant::text), 6);

-- Bound to the extension's function here, wherever it was installed.
create function search.edits(a text, b text) returns integer language sql immutable
  return levenshtein(a, b);

-- The word and everything it becomes by leaving out one letter or two, as numbers: words one or two typing errors apart
-- (insert, drop, replace, transpose) share one of them. The first seven letters suffice; what is found is measured after.
create function search.neighbours(mark text, word text) returns integer[] language plpgsql immutable as $$
declare
  head text := left(word, 7);
  size integer := length(head);
  kept text;
  found integer[] := array[hashtext(mark || head)];
begin
  if size < 3 then return found; end if;
  for i in 1..size loop
    kept := mark || left(head, i - 1);
    found := found || hashtext(kept || substr(head, i + 1));
    continue when size < 4;
    for j in i + 1..size loop
      found := found || hashtext(kept || substr(head, i + 1, j - i - 1) || substr(head, j + 1));
    end loop;
  end loop;
  return found;
end $$;

-- Typing errors between two words, exact up to two: Levenshtein, where a pair of swapped letters counts once.
create function search.distance(typed text, word text) returns integer language plpgsql immutable as $$
declare
  least_errors integer := search.edits(typed, word);
begin
  if least_errors < 2 or least_errors > 3 then return least_errors; end if;
  for i in 1..length(typed) - 1 loop
    least_errors := least(least_errors, 1 + search.edits(
      left(typed, i - 1) || substr(typed, i + 1, 1) || substr(typed, i, 1) || substr(typed, i + 2), word));
  end loop;
  return least_errors;
end $$;

-- Whether an actor may see a document: all rows of its noun and class, or those of certain owners.
create function search.visible(noun text, class text, owner uuid, keys text[], owned jsonb) returns boolean
  language sql immutable
  return (noun || ':' || class) = any (keys) or owned operator(pg_catalog.?) (noun || ':' || class || ':' || owner::text);

-- How near a title is to what was typed, 0 to 0.8.
create function search.closeness(folded text, typed text) returns real language sql immutable
  return (case when folded = typed then 0.5 when pg_catalog.starts_with(folded, typed) then 0.3 else 0 end
    + 0.3 * least(1, pg_catalog.length(typed)::real / greatest(1, pg_catalog.length(folded))))::real;

create function search.small(boost real) returns real language sql immutable
  return (0.15 * least(1, greatest(0, boost)))::real;

-- Replaces all documents of the records that are named: a class that is not given any more goes.
create function search.put(nouns text[], ids uuid[], classes text[], owners uuid[], boosts real[], titles text[],
  folds text[], vectors text[], word_nouns text[], word_classes text[], spellings text[])
  returns void language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  tenant uuid := search.tenant();
  mark text := search.mark(tenant);
begin
  perform pg_advisory_xact_lock_shared(71, hashtext(tenant::text));

  delete from search.documents d using (select distinct n, i from unnest(nouns, ids) g(n, i)) given
  where d.organization_id = tenant and d.noun = given.n and d.id = given.i
    and (d.noun, d.id, d.class) not in (select n, i, c from unnest(nouns, ids, classes) g(n, i, c));

  insert into search.documents as d (organization_id, noun, id, class, owner_id, boost, title, folded, words)
  select tenant, n, i, c, o, b, t, f, replace(v, '~', mark)::tsvector
  from unnest(nouns, ids, classes, owners, boosts, titles, folds, vectors) g(n, i, c, o, b, t, f, v)
  order by n, i, c
  on conflict (organization_id, noun, id, class) do update
  set owner_id = excluded.owner_id, boost = excluded.boost, title = excluded.title, folded = excluded.folded,
    words = excluded.words
  where (d.owner_id, d.boost, d.title, d.folded, d.words)
    is distinct from (excluded.owner_id, excluded.boost, excluded.title, excluded.folded, excluded.words);

  -- Only words that are new are written, in one order, so that two writers wait for each other and never in a ring.
  insert into search.vocabulary (organization_id, noun, class, word, neighbours)
  select tenant, n, c, w, search.neighbours(mark, w)
  from unnest(word_nouns, word_classes, spellings) g(n, c, w)
  where not exists (
    select from search.vocabulary v
    where v.organization_id = tenant and v.noun = n and v.class = c and v.word = w)
  order by n, c, w
  on conflict do nothing;
end $$;

create function search.remove(nouns text[], ids uuid[])
  returns void language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  tenant uuid := search.tenant();
begin
  delete from search.documents d using (select distinct n, i from unnest(nouns, ids) g(n, i)) given
  where d.organization_id = tenant and d.noun = given.n and d.id = given.i;
end $$;

-- Takes out of the vocabulary what no document holds any more and answers how many words that were. To be called now
-- and then per tenant. The long look happens beside the writers; only the proof and the removal keep them out.
create function search.tidy()
  returns integer language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  tenant uuid := search.tenant();
  mark text := search.mark(tenant);
  unused search.vocabulary[];
  gone integer;
begin
  select array_agg(v) into unused from search.vocabulary v
  where v.organization_id = tenant and not exists (
    select from (
      select distinct d.noun, d.class, l.lexeme
      from search.documents d, unnest(d.words) l where d.organization_id = tenant) held
    where held.noun = v.noun and held.class = v.class and held.lexeme = mark || v.word);
  perform pg_advisory_xact_lock(71, hashtext(tenant::text));
  delete from search.vocabulary v using unnest(unused) u
  where v.organization_id = tenant and v.noun = u.noun and v.class = u.class and v.word = u.word
    and not exists (
      select from search.documents d
      where d.words @@ quote_literal(mark || v.word)::tsquery and (d.organization_id = tenant) is true
        and d.noun = v.noun and d.class = v.class);
  get diagnostics gone = row_count;
  return gone;
end $$;

-- Stage 1. Tiers: all words in the title, whole; in the title, the last one open; anywhere whole; anywhere open. The
-- organization is compared as a boolean value, so that no plan reads a tenant's whole primary key beside the word index.
create function search.by_words(tenant uuid, mark text, title_exact text, title_open text, exact text, opened text,
  typed text, keys text[], owned jsonb, within tsquery, wanted integer)
  returns table (noun text, id uuid, title text, rank real)
  language plpgsql stable as $$
#variable_conflict use_column
declare
  ranking tsquery := replace(opened, '~', mark)::tsquery;
  t_exact tsquery := replace(title_exact, '~', mark)::tsquery && within;
  t_open tsquery := replace(title_open, '~', mark)::tsquery && within;
  b_exact tsquery := replace(exact, '~', mark)::tsquery && within;
  b_open tsquery := ranking && within;
begin
  return query
  with candidates as materialized (
    select u.* from (
      select 4 as tier, d.* from search.documents d
      where d.words @@ t_exact and (d.organization_id = tenant) is true
        and search.visible(d.noun, d.class, d.owner_id, keys, owned)
      union all
      select 3, d.* from search.documents d
      where d.words @@ t_open and not d.words @@ t_exact and (d.organization_id = tenant) is true
        and search.visible(d.noun, d.class, d.owner_id, keys, owned)
      union all
      select 2, d.* from search.documents d
      where d.words @@ b_exact and not d.words @@ t_open and (d.organization_id = tenant) is true
        and search.visible(d.noun, d.class, d.owner_id, keys, owned)
      union all
      select 1, d.* from search.documents d
      where d.words @@ b_open and not d.words @@ t_open and not d.words @@ b_exact
        and (d.organization_id = tenant) is true
        and search.visible(d.noun, d.class, d.owner_id, keys, owned)
    ) u limit 500
  ), best as (
    select distinct on (c.noun, c.id) c.noun, c.id, c.title, c.folded, s.score
    from candidates c, lateral (select (c.tier + search.small(c.boost) + case when c.tier > 2
      then search.closeness(c.folded, typed) else 0.8 * ts_rank(c.words, ranking) end)::real as score) s
    order by c.noun, c.id, s.score desc
  )
  select b.noun, b.id, b.title, b.score from best b order by b.score desc, b.folded, b.id limit wanted;
end $$;

-- Stage 2. The longest pattern goes through the index, the others are compared.
create function search.by_inside(tenant uuid, patterns text[], typed text, keys text[], owned jsonb, wanted integer)
  returns table (noun text, id uuid, title text, rank real)
  language plpgsql stable as $$
#variable_conflict use_column
begin
  return query
  with candidates as materialized (
    select d.noun, d.id, d.title, d.folded, d.boost from search.documents d
    where d.organization_id = tenant and d.folded like patterns[1] and d.folded like all (patterns)
      and search.visible(d.noun, d.class, d.owner_id, keys, owned)
    limit 500
  ), best as (
    select distinct on (c.noun, c.id) c.noun, c.id, c.title, c.folded, s.score
    from candidates c, lateral (select search.closeness(c.folded, typed) + search.small(c.boost) as score) s
    order by c.noun, c.id, s.score desc
  )
  select b.noun, b.id, b.title, b.score from best b order by b.score desc, b.folded, b.id limit wanted;
end $$;

-- Words of the vocabulary one or two typing errors away, nearest first. Where the actor sees only some rows none is cut
-- off, so that words of hidden rows cannot crowd out those of her own.
create function search.near(tenant uuid, mark text, typed text, keys text[], owned jsonb)
  returns table (word text, errors integer)
  language plpgsql stable as $$
#variable_conflict use_column
declare
  keyholes integer[] := search.neighbours(mark, typed);
  most integer := case when length(typed) < 3 then 0 when length(typed) < 5 then 1 else 2 end;
begin
  return query
  select w.word, e.errors from (
    select distinct v.word from search.vocabulary v
    where v.neighbours && keyholes and (v.organization_id = tenant) is true
      and length(v.word) between length(typed) - most and length(typed) + most and v.word <> typed
      and (v.noun || ':' || v.class = any (keys) or owned <> '{}')
  ) w, lateral (select search.distance(typed, w.word) as errors) e
  where e.errors <= most order by 2, 1 limit case when owned = '{}' then 200 end;
end $$;

-- Stage 3. Each word may stand for itself or for its neighbours, first those one error away, then those two away.
create function search.by_mending(tenant uuid, mark text, singles text[], typed text, keys text[], owned jsonb,
  within tsquery, wanted integer)
  returns table (noun text, id uuid, title text, rank real, corrected text[])
  language plpgsql stable as $$
#variable_conflict use_column
declare
  spelled tsquery[];
  once tsquery[];
  twice tsquery[];
  near_at integer[];
  near_word text[];
  worst integer;
  question tsquery;
begin
  with near as materialized (
    select a.i::integer as i, n.word, n.errors
    from unnest(singles) with ordinality a(w, i), lateral search.near(tenant, mark, a.w, keys, owned) n
  ), asked as (
    select a.i, quote_literal(mark || a.w) || case when a.i = cardinality(singles)
      then ' | ' || quote_literal(mark || a.w) || ':*' else '' end as self,
      string_agg(quote_literal(mark || n.word), ' | ') filter (where n.errors = 1) as one,
      string_agg(quote_literal(mark || n.word), ' | ') as two
    from unnest(singles) with ordinality a(w, i) left join near n on n.i = a.i group by a.i, a.w
  )
  select array_agg(self::tsquery order by i), array_agg(concat_ws(' | ', self, one)::tsquery order by i),
    array_agg(concat_ws(' | ', self, two)::tsquery order by i),
    (select array_agg(n.i order by n.errors, n.word) from near n),
    (select array_agg(n.word order by n.errors, n.word) from near n),
    coalesce((select max(n.errors) from near n), 0)
  into spelled, once, twice, near_at, near_word, worst from asked;

  for reach in 1..worst loop
    select string_agg('(' || q::text || ')', ' & ')::tsquery && within into question
    from unnest(case reach when 1 then once else twice end) q;
    return query
    with candidates as materialized (
      select d.noun, d.id, d.title, d.folded, d.boost, d.words from search.documents d
      where d.words @@ question and (d.organization_id = tenant) is true
        and search.visible(d.noun, d.class, d.owner_id, keys, owned)
      limit 500
    ), best as (
      select distinct on (c.noun, c.id) c.noun, c.id, c.title, c.folded, c.words, s.score
      from candidates c, lateral (
        select (1.0 / (1 + sum(case when c.words @@ q0 then 0 when c.words @@ q1 then 1 else 2 end))
          + 0.1 / (1 + search.edits(left(c.folded, 100), left(typed, 100))) + 0.1 * search.small(c.boost))::real as score
        from unnest(spelled, once) q(q0, q1)) s
      order by c.noun, c.id, s.score desc
    ), placed as (
      select b.*, row_number() over (order by b.score desc, b.folded, b.id) as place from best b
    )
    select p.noun, p.id, p.title, p.score, case when p.place = 1 then (
      select array_agg(coalesce(
        case when p.words @@ spelled[a.i] then a.w end,
        (select n.word from unnest(near_at, near_word) with ordinality n(at, word, nth)
         where n.at = a.i and p.words @@ quote_literal(mark || n.word)::tsquery order by n.nth limit 1),
        a.w) order by a.i)
      from (select w, o::integer as i from unnest(singles) with ordinality u(w, o)) a) end
    from placed p order by p.place limit wanted;
    if found then return; end if;
  end loop;
end $$;

-- One question in three stages; a later one is asked only when the earlier found nothing the actor may see. Candidates
-- are cut off at 500 before they are ranked, better tiers first.
create function search.find(title_exact text, title_open text, exact text, opened text, typed text, patterns text[],
  singles text[], keys text[], owned jsonb, narrow text, wanted integer)
  returns table (noun text, id uuid, title text, rank real, corrected text[])
  language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp set enable_seqscan = off set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
declare
  tenant uuid := search.tenant();
  mark text := search.mark(tenant);
  within tsquery := replace(narrow, '~', mark)::tsquery;
begin
  return query select w.*, null::text[] from search.by_words(
    tenant, mark, title_exact, title_open, exact, opened, typed, keys, owned, within, wanted) w;
  if found then return; end if;
  if cardinality(patterns) > 0 then
    return query select i.*, null::text[] from search.by_inside(tenant, patterns, typed, keys, owned, wanted) i;
    if found then return; end if;
  end if;
  return query select m.* from search.by_mending(tenant, mark, singles, typed, keys, owned, within, wanted) m;
end $$;

-- Titles the actor may see that hold what was typed, for completions.
create function search.suggest(title_open text, keys text[], owned jsonb, narrow text)
  returns table (title text)
  language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp set enable_seqscan = off set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
declare
  tenant uuid := search.tenant();
  mark text := search.mark(tenant);
  question tsquery := replace(title_open, '~', mark)::tsquery && replace(narrow, '~', mark)::tsquery;
begin
  return query select d.title from search.documents d
  where d.words @@ question and (d.organization_id = tenant) is true
    and search.visible(d.noun, d.class, d.owner_id, keys, owned)
  limit 500;
end $$;

-- Nothing here belongs to whoever ran this file, and nobody is let in but through the doors.
do $$
declare
  name text;
begin
  execute 'alter schema search owner to banyan_search';
  for name in select c.oid::regclass from pg_class c where c.relnamespace = 'search'::regnamespace and c.relkind = 'r' loop
    execute format('alter table %s owner to banyan_search', name);
  end loop;
  for name in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'search'::regnamespace loop
    execute format('alter function %s owner to banyan_search', name);
    execute format('revoke all on function %s from public', name);
  end loop;
end $$;
grant usage on schema search to banyan_app, banyan_worker;
grant execute on function search.put, search.remove, search.tidy, search.find, search.suggest
  to banyan_app, banyan_worker;
