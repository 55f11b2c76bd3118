-- as: admin
-- The search door. Tables without grants; the functions at the end are the only way in, they read the tenant from the
-- transaction themselves and refuse to work without one. Lexemes come ready from the server's tokeniser: PostgreSQL's
-- own text parser never sees what people write.

create extension if not exists fuzzystrmatch;

create schema search;

-- A record has one document per class of readers. noun || ':' || class is called a key.
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
-- Lexemes begin with a mark of tenant and key, so each has posting lists of its own without a second column. Pending
-- entries are read by every search: they may not grow to PostgreSQL's usual 4 MB.
create index documents_words on search.documents using gin (words) with (gin_pending_list_limit = 512);
create index documents_folded on search.documents using gin (organization_id, folded gin_trgm_ops)
  with (gin_pending_list_limit = 512);

-- Words that typing errors may be corrected to, and the keys under which they occur. It only grows; search.tidy() takes
-- out what no document holds any more. A hit is always a document the actor may see: a word too many changes no answer.
create table search.vocabulary (
  organization_id uuid not null,
  word text collate "C" not null,
  keys text[] collate "C" not null,
  neighbours integer[] not null,
  primary key (organization_id, word)
);
create index vocabulary_neighbours on search.vocabulary using gin (neighbours) with (gin_pending_list_limit = 512);

create function search.tenant() returns uuid language plpgsql stable as $$
declare
  tenant uuid := public.app_organization();
begin
  if tenant is null then
    raise exception 'search needs an organization' using errcode = 'insufficient_privilege';
  end if;
  return tenant;
end $$;

-- What stands for ~ at the beginning of every lexeme. Should two share a mark by chance they share posting lists and
-- nothing else: every statement also compares organization_id, noun and class.
create function search.mark(tenant uuid, key text) returns text language sql immutable
  return pg_catalog.left(pg_catalog.md5(tenant::text || key), 6);

-- Bound to the extension's function here, wherever it was installed.
create function search.edits(a text, b text) returns integer language sql immutable
  return levenshtein(a, b);

-- The word and what it becomes by leaving out letters, one or two, as numbers. Words one typing error apart (insert,
-- drop, replace, transpose) share one of them. The first seven letters suffice; what is found is measured afterwards.
create function search.neighbours(tenant uuid, word text, depth integer) returns integer[]
  language plpgsql immutable as $$
declare
  head text := left(word, 7);
  size integer := length(head);
  front text;
  found integer[] := array[hashtext(tenant || head)];
begin
  if size < 3 then return found; end if;
  for i in 1..size loop
    front := tenant || left(head, i - 1);
    found := found || hashtext(front || substr(head, i + 1));
    continue when depth < 2;
    for j in i + 1..size loop
      found := found || hashtext(front || substr(head, i + 1, j - i - 1) || substr(head, j + 1));
    end loop;
  end loop;
  return found;
end $$;

-- Whether two words can be two typing errors apart; quick, for long lists. Two swapped pairs are four edits to
-- Levenshtein, but leave length and letters as they are.
create function search.alike(a text, b text) returns boolean language sql immutable
  return levenshtein_less_equal(a, b, 3) <= 3 or (length(a) = length(b) and translate(a, b, '') = ''
    and translate(b, a, '') = '' and levenshtein_less_equal(a, b, 4) <= 4);

create function search.swapped(word text, place integer) returns text language sql immutable
  return left(word, place - 1) || substr(word, place + 1, 1) || substr(word, place, 1) || substr(word, place + 2);

-- Typing errors between two words, exact up to two: Levenshtein, where a pair of swapped letters counts once.
create function search.distance(typed text, word text) returns integer language plpgsql immutable as $$
declare
  errors integer := search.edits(typed, word);
  once text;
  left_over integer;
begin
  if errors < 2 or errors > 4 then return errors; end if;
  for i in 1..length(typed) - 1 loop
    once := search.swapped(typed, i);
    left_over := search.edits(once, word);
    errors := least(errors, 1 + left_over);
    continue when left_over <> 2 or errors < 3;
    for j in i + 1..length(typed) - 1 loop
      if search.swapped(once, j) = word then errors := 2; end if;
    end loop;
  end loop;
  return errors;
end $$;

-- A template of the tokeniser as a question to certain keys; limits narrow each key to certain owners.
create function search.question(template text, marks text[], limits text[]) returns tsquery
  language sql immutable as $$
  select string_agg('(' || replace(template || l, '~', m) || ')', ' | ')::tsquery from unnest(marks, limits) u(m, l)
$$;

-- Whether an actor may see a document. Reach holds a key for all its rows, or key:owner for the rows of an owner.
create function search.visible(noun text, class text, owner uuid, reach jsonb) returns boolean language sql immutable
  return reach operator(pg_catalog.?) (noun || ':' || class)
    or reach operator(pg_catalog.?) (noun || ':' || class || ':' || owner::text);

-- How near a title is to what was typed, 0 to 0.8.
create function search.closeness(folded text, typed text) returns real language sql immutable
  return (case when folded = typed then 0.5 when pg_catalog.starts_with(folded, typed) then 0.3 else 0 end
    + 0.3 * least(1, pg_catalog.length(typed)::real / greatest(1, pg_catalog.length(folded))))::real;

create function search.small(boost real) returns real language sql immutable
  return (0.15 * least(1, greatest(0, boost)))::real;

-- Stage 1, in tiers: all words in the title, whole; in the title, the last one open; anywhere whole; anywhere open. A
-- tier that cannot change the answer is not read, and what an earlier tier holds is left out within the index already.
-- The organization is compared as a boolean value, so that no plan reads a tenant's whole primary key beside that index.
create function search.by_words(tenant uuid, title_exact tsquery, title_open tsquery, exact tsquery, opened tsquery,
  typed text, reach jsonb, wanted integer)
  returns table (noun text, id uuid, title text, rank real) language plpgsql stable as $$
#variable_conflict use_column
begin
  return query
  with tier4 as materialized (
    select 4 as tier, d.* from search.documents d
    where d.words @@ title_exact and (d.organization_id = tenant) is true
      and search.visible(d.noun, d.class, d.owner_id, reach)
    limit 500
  ), tier3 as materialized (
    select 3 as tier, d.* from search.documents d
    where d.words @@ (select case when exists (table tier4) then title_open && !!title_exact else title_open end)
      and (d.organization_id = tenant) is true
      and search.visible(d.noun, d.class, d.owner_id, reach)
    limit (select case when count(distinct id) < wanted then 500 - count(*) else 0 end from tier4)
  ), titles as materialized (
    table tier4 union all table tier3
  ), tier2 as materialized (
    select 2 as tier, d.* from search.documents d
    where d.words @@ (select case when exists (table titles) then exact && !!title_open else exact end)
      and (d.organization_id = tenant) is true
      and search.visible(d.noun, d.class, d.owner_id, reach)
    limit (select case when count(distinct id) < wanted then 500 - count(*) else 0 end from titles)
  ), whole as materialized (
    table titles union all table tier2
  ), tier1 as materialized (
    select 1 as tier, d.* from search.documents d
    where d.words @@ (select case when exists (table whole) then opened && !!title_open && !!exact else opened end)
      and (d.organization_id = tenant) is true
      and search.visible(d.noun, d.class, d.owner_id, reach)
    limit (select case when count(distinct id) < wanted then 500 - count(*) else 0 end from whole)
  ), best as (
    select distinct on (c.noun, c.id) c.noun, c.id, c.title, c.folded, s.score
    from (table whole union all table tier1) c, lateral (
      select (c.tier + search.small(c.boost) + case when c.tier > 2
        then search.closeness(c.folded, typed) else 0.8 * ts_rank(c.words, opened) end)::real as score) s
    order by c.noun, c.id, s.score desc
  )
  select b.noun, b.id, b.title, b.score from best b order by b.score desc, b.folded, b.id limit wanted;
end $$;

-- Stage 2. The longest pattern goes through the index, the others are compared.
create function search.by_inside(tenant uuid, patterns text[], typed text, reach jsonb, wanted integer)
  returns table (noun text, id uuid, title text, rank real) language plpgsql stable as $$
#variable_conflict use_column
begin
  return query
  with candidates as materialized (
    select d.noun, d.id, d.title, d.folded, d.boost from search.documents d
    where d.organization_id = tenant and d.folded like patterns[1] and d.folded like all (patterns)
      and search.visible(d.noun, d.class, d.owner_id, reach)
    limit 500
  ), best as (
    select distinct on (c.noun, c.id) c.noun, c.id, c.title, c.folded, s.score
    from candidates c, lateral (select search.closeness(c.folded, typed) + search.small(c.boost) as score) s
    order by c.noun, c.id, s.score desc
  )
  select b.noun, b.id, b.title, b.score from best b order by b.score desc, b.folded, b.id limit wanted;
end $$;

-- Words of the vocabulary within so many typing errors, nearest first. One error away all are found; two away those that
-- begin with the same letter or where letters were added. Where the actor sees only some rows none is cut off, so that
-- words of hidden rows cannot crowd out those of her own.
create function search.near(tenant uuid, typed text, most integer, keys text[], all_rows boolean)
  returns table (word text, errors integer) language plpgsql stable as $$
#variable_conflict use_column
declare
  shared integer[] := search.neighbours(tenant, typed, most);
  first text := left(typed, 1);
begin
  return query
  with nearby as (
    select v.word from search.vocabulary v
    where v.neighbours && shared and (v.organization_id = tenant) is true
    union
    select v.word from search.vocabulary v
    where most > 1 and v.organization_id = tenant and v.word >= first and v.word < chr(ascii(first) + 1)
      and length(v.word) between length(typed) - most and length(typed) + most and search.alike(typed, v.word)
  ), measured as (
    select n.word, search.distance(typed, n.word) as errors from nearby n
    where n.word <> typed and search.alike(typed, n.word) and coalesce((
      select v.keys && keys from search.vocabulary v where v.organization_id = tenant and v.word = n.word), false)
  )
  select m.word, m.errors from measured m where m.errors <= most
  order by m.errors, m.word limit case when all_rows then 200 end;
end $$;

-- Stage 3. Each word may stand for itself or for its neighbours: first for those one error away, then, where it is long
-- enough, for those two away. What was understood is told with the best hit, in its words.
create function search.by_mending(tenant uuid, singles text[], keys text[], marks text[], limits text[], typed text,
  reach jsonb, wanted integer)
  returns table (noun text, id uuid, title text, rank real, corrected text[]) language plpgsql stable as $$
#variable_conflict use_column
declare
  all_rows boolean := reach ?& keys;
  spelled tsquery[];
  once tsquery[];
  near_at integer[];
  near_word text[];
  parts text[];
  question tsquery;
begin
  for errors in 1..2 loop
    exit when errors = 2 and not exists (select from unnest(singles) w where length(w) > 4);
    with near as materialized (
      select a.i::integer as i, n.word, n.errors from unnest(singles) with ordinality a(w, i), lateral search.near(
        tenant, a.w, case when length(a.w) < 3 then 0 when length(a.w) < 5 then 1 else errors end, keys, all_rows) n
      where length(a.w) > 2
    ), asked as (
      select a.i, concat_ws(' | ', quote_literal('~' || a.w),
          case when a.i = cardinality(singles) then quote_literal('~' || a.w) || ':*' end) as self,
        string_agg(quote_literal('~' || n.word), ' | ') filter (where n.errors = 1) as one,
        string_agg(quote_literal('~' || n.word), ' | ') as two
      from unnest(singles) with ordinality a(w, i) left join near n on n.i = a.i group by a.i, a.w
    )
    select array_agg(search.question(self, marks, array_fill(''::text, array[cardinality(marks)])) order by i),
      array_agg(search.question(concat_ws(' | ', self, one), marks, array_fill(''::text, array[cardinality(marks)]))
        order by i),
      array_agg('(' || concat_ws(' | ', self, two) || ')' order by i),
      (select array_agg(n.i order by n.errors, n.word) from near n),
      (select array_agg(n.word order by n.errors, n.word) from near n)
    into spelled, once, parts, near_at, near_word from asked;
    continue when near_at is null;
    question := search.question(array_to_string(parts, ' & '), marks, limits);

    return query
    with candidates as materialized (
      select d.* from search.documents d
      where d.words @@ question and (d.organization_id = tenant) is true
        and search.visible(d.noun, d.class, d.owner_id, reach)
      limit 500
    ), best as (
      select distinct on (c.noun, c.id) c.*, s.score from candidates c, lateral (
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
         where n.at = a.i
           and p.words @@ quote_literal(search.mark(tenant, p.noun || ':' || p.class) || n.word)::tsquery
         order by n.nth limit 1),
        a.w) order by a.i)
      from (select w, o::integer as i from unnest(singles) with ordinality u(w, o)) a) end
    from placed p order by p.place limit wanted;
    if found then return; end if;
  end loop;
end $$;

-- The doors.

-- Replaces all documents of the records that are named: a class that is not given any more goes. Rows are looked up one
-- by one through the keys: on tables that just begin to fill, the planner's guesses lead it to anything but that.
create function search.put(nouns text[], ids uuid[], classes text[], owners uuid[], boosts real[], titles text[],
  folds text[], vectors text[], spellings text[], spelling_keys text[])
  returns void language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp set enable_seqscan = off set plan_cache_mode = force_generic_plan as $$
declare
  tenant uuid := search.tenant();
  record record;
begin
  perform pg_advisory_xact_lock_shared(71, hashtext(tenant::text));

  for record in select n, i, array_agg(c) as classes from unnest(nouns, ids, classes) g(n, i, c) group by n, i order by n, i
  loop
    delete from search.documents d where d.organization_id = tenant and d.noun = record.n and d.id = record.i
      and d.class <> all (record.classes);
  end loop;

  insert into search.documents as d (organization_id, noun, id, class, owner_id, boost, title, folded, words)
  select tenant, n, i, c, o, b, t, f, replace(v, '~', search.mark(tenant, n || ':' || c))::tsvector
  from unnest(nouns, ids, classes, owners, boosts, titles, folds, vectors) g(n, i, c, o, b, t, f, v)
  order by n, i, c
  on conflict (organization_id, noun, id, class) do update
  set owner_id = excluded.owner_id, boost = excluded.boost, title = excluded.title, folded = excluded.folded,
    words = excluded.words
  where (d.owner_id, d.boost, d.title, d.folded, d.words)
    is distinct from (excluded.owner_id, excluded.boost, excluded.title, excluded.folded, excluded.words);

  -- Only what is new is written, in one order, so that two writers wait for each other and never in a ring.
  insert into search.vocabulary as v (organization_id, word, keys, neighbours)
  select tenant, g.w, array_agg(distinct g.k), search.neighbours(tenant, g.w, 1)
  from unnest(spellings, spelling_keys) g(w, k)
  where coalesce((
    select g.k <> all (known.keys) from search.vocabulary known
    where known.organization_id = tenant and known.word = g.w), true)
  group by g.w order by g.w
  on conflict (organization_id, word) do update
  set keys = array(select distinct unnest(v.keys || excluded.keys) order by 1)
  where not v.keys @> excluded.keys;
end $$;

create function search.remove(nouns text[], ids uuid[])
  returns void language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp set enable_seqscan = off set plan_cache_mode = force_generic_plan as $$
declare
  tenant uuid := search.tenant();
  record record;
begin
  for record in select distinct n, i from unnest(nouns, ids) g(n, i) order by n, i
  loop
    delete from search.documents d where d.organization_id = tenant and d.noun = record.n and d.id = record.i;
  end loop;
end $$;

-- Takes out of the vocabulary what no document holds any more and answers how many words that were. To be called now and
-- then per tenant. The long look happens beside the writers; only the proof and the removal keep them out.
create function search.tidy()
  returns integer language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  tenant uuid := search.tenant();
  unused text[];
  gone integer;
begin
  select array_agg(v.word) into unused from search.vocabulary v
  where v.organization_id = tenant and not exists (
    select from (
      select distinct substr(l.lexeme, 7) as word
      from search.documents d, unnest(d.words) l where d.organization_id = tenant) held
    where held.word = v.word);
  perform pg_advisory_xact_lock(71, hashtext(tenant::text));
  delete from search.vocabulary v using unnest(unused) u(word)
  where v.organization_id = tenant and v.word = u.word
    and not exists (
      select from unnest(v.keys) k, search.documents d
      where d.words @@ quote_literal(search.mark(tenant, k) || v.word)::tsquery
        and (d.organization_id = tenant) is true);
  get diagnostics gone = row_count;
  return gone;
end $$;

-- One question in three stages; a later one is asked only when the earlier found nothing the actor may see. Candidates
-- are cut off at 500 before they are ranked, better tiers first.
create function search.find(title_exact text, title_open text, exact text, opened text, typed text, patterns text[],
  singles text[], keys text[], limits text[], reach jsonb, wanted integer)
  returns table (noun text, id uuid, title text, rank real, corrected text[])
  language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp set enable_seqscan = off set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
declare
  tenant uuid := search.tenant();
  marks text[] := array(select search.mark(tenant, k) from unnest(keys) with ordinality u(k, i) order by i);
begin
  return query select w.*, null::text[] from search.by_words(tenant, search.question(title_exact, marks, limits),
    search.question(title_open, marks, limits), search.question(exact, marks, limits),
    search.question(opened, marks, limits), typed, reach, wanted) w;
  if found then return; end if;
  if cardinality(patterns) > 0 then
    return query select i.*, null::text[] from search.by_inside(tenant, patterns, typed, reach, wanted) i;
    if found then return; end if;
  end if;
  return query select m.* from search.by_mending(tenant, singles, keys, marks, limits, typed, reach, wanted) m;
end $$;

-- Titles the actor may see that hold what was typed, for completions.
create function search.suggest(title_open text, keys text[], limits text[], reach jsonb)
  returns table (title text)
  language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp set enable_seqscan = off set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
declare
  tenant uuid := search.tenant();
  marks text[] := array(select search.mark(tenant, k) from unnest(keys) with ordinality u(k, i) order by i);
  question tsquery := search.question(title_open, marks, limits);
begin
  return query select d.title from search.documents d
  where d.words @@ question and (d.organization_id = tenant) is true
    and search.visible(d.noun, d.class, d.owner_id, reach)
  limit 200;
end $$;

-- Nothing here belongs to whoever ran this file, and nobody comes in but through the doors.
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
