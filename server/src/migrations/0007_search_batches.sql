-- as: admin
-- One document per record: whoever may not read all of it searches the words of its title, which carry a mark of their own
-- already. Documents of many organizations are written in one go, by the worker alone. Questions read fewer rows.

drop function search.put(text[], uuid[], text[], uuid[], real[], text[], text[], text[], text[], text[]);
drop function search.remove(text[], uuid[]);
drop function search.find(text, text, text, text, text, text[], text[], text[], text[], jsonb, integer);
drop function search.suggest(text, text[], text[], jsonb);
drop function search.by_words(uuid, tsquery, tsquery, tsquery, tsquery, text, jsonb, integer);
drop function search.by_inside(uuid, text[], text, jsonb, integer);
drop function search.by_mending(uuid, text[], text[], text[], text[], text, jsonb, integer);
drop function search.question(text, text[], text[]);
drop function search.visible(text, text, uuid, jsonb);

truncate search.documents, search.vocabulary;
alter table search.documents drop column class;
alter table search.documents add primary key (organization_id, noun, id);

-- A template of the tokeniser as a question to certain nouns: words are asked for under one mark, limits to certain owners
-- under the other. They differ where an actor may search titles only.
create function search.question(template text, words text[], marks text[], limits text[]) returns tsquery
  language sql immutable as $$
  select string_agg('(' || replace(template, '~', w) || replace(l, '~', m) || ')', ' | ')::tsquery
  from unnest(words, marks, limits) u(w, m, l)
$$;

-- Whether an actor may see a document. Reach holds a noun for all its rows, or noun:owner for the rows of an owner.
create function search.visible(noun text, owner uuid, reach jsonb) returns boolean language sql immutable
  return reach operator(pg_catalog.?) noun or reach operator(pg_catalog.?) (noun || ':' || owner::text);

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
    where d.words @@ title_exact and (d.organization_id = tenant) is true and search.visible(d.noun, d.owner_id, reach)
    limit 200
  ), tier3 as materialized (
    select 3 as tier, d.* from search.documents d
    where d.words @@ (select case when exists (table tier4) then title_open && !!title_exact else title_open end)
      and (d.organization_id = tenant) is true and search.visible(d.noun, d.owner_id, reach)
    limit (select case when count(*) < wanted then 200 - count(*) else 0 end from tier4)
  ), titles as materialized (
    table tier4 union all table tier3
  ), tier2 as materialized (
    select 2 as tier, d.* from search.documents d
    where d.words @@ (select case when exists (table titles) then exact && !!title_open else exact end)
      and (d.organization_id = tenant) is true and search.visible(d.noun, d.owner_id, reach)
    limit (select case when count(*) < wanted then 200 - count(*) else 0 end from titles)
  ), whole as materialized (
    table titles union all table tier2
  ), tier1 as materialized (
    select 1 as tier, d.* from search.documents d
    where d.words @@ (select case when exists (table whole) then opened && !!title_open && !!exact else opened end)
      and (d.organization_id = tenant) is true and search.visible(d.noun, d.owner_id, reach)
    limit (select case when count(*) < wanted then 200 - count(*) else 0 end from whole)
  ), found as (
    select c.noun, c.id, c.title, c.folded, (c.tier + search.small(c.boost) + case when c.tier > 2
      then search.closeness(c.folded, typed) else 0.8 * ts_rank(c.words, opened) end)::real as score
    from (table whole union all table tier1) c
  )
  select f.noun, f.id, f.title, f.score from found f order by f.score desc, f.folded, f.id limit wanted;
end $$;

-- Stage 2. The two longest patterns go through the index, the others are compared.
create function search.by_inside(tenant uuid, patterns text[], typed text, reach jsonb, wanted integer)
  returns table (noun text, id uuid, title text, rank real) language plpgsql stable as $$
#variable_conflict use_column
begin
  return query
  with candidates as materialized (
    select d.noun, d.id, d.title, d.folded, d.boost from search.documents d
    where d.organization_id = tenant and d.folded like patterns[1] and d.folded like coalesce(patterns[2], '%')
      and d.folded like all (patterns) and search.visible(d.noun, d.owner_id, reach)
    limit 200
  ), found as (
    select c.noun, c.id, c.title, c.folded, search.closeness(c.folded, typed) + search.small(c.boost) as score
    from candidates c
  )
  select f.noun, f.id, f.title, f.score from found f order by f.score desc, f.folded, f.id limit wanted;
end $$;

-- Stage 3. Each word may stand for itself or for its neighbours: first for those one error away, then, where it is long
-- enough, for those two away. What was understood is told with the best hit, in its words.
create function search.by_mending(tenant uuid, singles text[], keys text[], wordmarks text[], marks text[],
  limits text[], typed text, reach jsonb, wanted integer)
  returns table (noun text, id uuid, title text, rank real, corrected text[]) language plpgsql stable as $$
#variable_conflict use_column
declare
  -- Words that only hidden rows or hidden fields hold must not crowd out those of her own.
  everything boolean := reach ?& keys and wordmarks = marks;
  free text[] := array_fill(''::text, array[cardinality(marks)]);
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
        tenant, a.w, case when length(a.w) < 3 then 0 when length(a.w) < 5 then 1 else errors end, keys, everything) n
      where length(a.w) > 2
    ), asked as (
      select a.i, concat_ws(' | ', quote_literal('~' || a.w),
          case when a.i = cardinality(singles) then quote_literal('~' || a.w) || ':*' end) as self,
        string_agg(quote_literal('~' || n.word), ' | ') filter (where n.errors = 1) as one,
        string_agg(quote_literal('~' || n.word), ' | ') as two
      from unnest(singles) with ordinality a(w, i) left join near n on n.i = a.i group by a.i, a.w
    )
    select array_agg(search.question(self, wordmarks, marks, free) order by i),
      array_agg(search.question(concat_ws(' | ', self, one), wordmarks, marks, free) order by i),
      array_agg('(' || concat_ws(' | ', self, two) || ')' order by i),
      (select array_agg(n.i order by n.errors, n.word) from near n),
      (select array_agg(n.word order by n.errors, n.word) from near n)
    into spelled, once, parts, near_at, near_word from asked;
    continue when near_at is null;
    question := search.question(array_to_string(parts, ' & '), wordmarks, marks, limits);

    return query
    with candidates as materialized (
      select d.* from search.documents d
      where d.words @@ question and (d.organization_id = tenant) is true and search.visible(d.noun, d.owner_id, reach)
      limit 500
    ), best as (
      select c.*, s.score from candidates c, lateral (
        select (1.0 / (1 + sum(case when c.words @@ q0 then 0 when c.words @@ q1 then 1 else 2 end))
          + 0.1 / (1 + search.edits(left(c.folded, 100), left(typed, 100))) + 0.1 * search.small(c.boost))::real as score
        from unnest(spelled, once) q(q0, q1)) s
    ), placed as (
      select b.*, row_number() over (order by b.score desc, b.folded, b.id) as place from best b
    )
    select p.noun, p.id, p.title, p.score, case when p.place = 1 then (
      select array_agg(coalesce(
        case when p.words @@ spelled[a.i] then a.w end,
        (select n.word from unnest(near_at, near_word) with ordinality n(at, word, nth)
         where n.at = a.i
           and p.words @@ quote_literal(wordmarks[array_position(keys, p.noun)] || n.word)::tsquery
         order by n.nth limit 1),
        a.w) order by a.i)
      from (select w, o::integer as i from unnest(singles) with ordinality u(w, o)) a) end
    from placed p order by p.place limit wanted;
    if found then return; end if;
  end loop;
end $$;

-- The doors.

-- Replaces the documents of records, of any organizations at once: the one place besides the reader of events that works
-- across them, so only the worker may call it. Writers take records and words in one order and never wait in a ring.
create function search.put(tenants uuid[], nouns text[], ids uuid[], owners uuid[], boosts real[], titles text[],
  folds text[], vectors text[], word_tenants uuid[], spellings text[], spelling_keys text[])
  returns void language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp set enable_seqscan = off set plan_cache_mode = force_generic_plan as $$
begin
  perform pg_advisory_xact_lock_shared(71, hashtext(o::text)) from (
    select distinct o from unnest(tenants) u(o) order by o) t;

  insert into search.documents as d (organization_id, noun, id, owner_id, boost, title, folded, words)
  select o, n, i, w, b, t, f, replace(v, '~', search.mark(o, n))::tsvector
  from unnest(tenants, nouns, ids, owners, boosts, titles, folds, vectors) g(o, n, i, w, b, t, f, v)
  order by o, n, i
  on conflict (organization_id, noun, id) do update
  set owner_id = excluded.owner_id, boost = excluded.boost, title = excluded.title, folded = excluded.folded,
    words = excluded.words
  where (d.owner_id, d.boost, d.title, d.folded, d.words)
    is distinct from (excluded.owner_id, excluded.boost, excluded.title, excluded.folded, excluded.words);

  -- Only what is new is written.
  insert into search.vocabulary as v (organization_id, word, keys, neighbours)
  select g.o, g.w, array_agg(distinct g.k), search.neighbours(g.o, g.w, 1)
  from unnest(word_tenants, spellings, spelling_keys) g(o, w, k)
  where coalesce((
    select g.k <> all (known.keys) from search.vocabulary known
    where known.organization_id = g.o and known.word = g.w), true)
  group by g.o, g.w order by g.o, g.w
  on conflict (organization_id, word) do update
  set keys = array(select distinct unnest(v.keys || excluded.keys) order by 1)
  where not v.keys @> excluded.keys;
end $$;

-- Rows are looked up one by one through the key: on tables that just begin to fill, the planner's guesses lead it astray.
create function search.remove(tenants uuid[], nouns text[], ids uuid[])
  returns void language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp set enable_seqscan = off set plan_cache_mode = force_generic_plan as $$
declare
  record record;
begin
  for record in select distinct o, n, i from unnest(tenants, nouns, ids) g(o, n, i) order by o, n, i
  loop
    delete from search.documents d where d.organization_id = record.o and d.noun = record.n and d.id = record.i;
  end loop;
end $$;

-- One question in three stages; a later one is asked only when the earlier found nothing the actor may see. Candidates
-- are cut off before they are ranked, better tiers first. Of some nouns only titles are asked.
create function search.find(title_exact text, title_open text, exact text, opened text, typed text, patterns text[],
  singles text[], keys text[], titles_only boolean[], limits text[], reach jsonb, wanted integer)
  returns table (noun text, id uuid, title text, rank real, corrected text[])
  language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp set enable_seqscan = off set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
declare
  tenant uuid := search.tenant();
  marks text[] := array(select search.mark(tenant, k) from unnest(keys) with ordinality u(k, i) order by i);
  wordmarks text[] := array(select m || case when t then '=' else '' end
    from unnest(marks, titles_only) with ordinality u(m, t, i) order by i);
begin
  return query select w.*, null::text[] from search.by_words(tenant, search.question(title_exact, marks, marks, limits),
    search.question(title_open, marks, marks, limits), search.question(exact, wordmarks, marks, limits),
    search.question(opened, wordmarks, marks, limits), typed, reach, wanted) w;
  if found then return; end if;
  if cardinality(patterns) > 0 then
    return query select i.*, null::text[] from search.by_inside(tenant, patterns, typed, reach, wanted) i;
    if found then return; end if;
  end if;
  return query select m.* from search.by_mending(tenant, singles, keys, wordmarks, marks, limits, typed, reach, wanted) m;
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
  question tsquery := search.question(title_open, marks, marks, limits);
begin
  return query select d.title from search.documents d
  where d.words @@ question and (d.organization_id = tenant) is true and search.visible(d.noun, d.owner_id, reach)
  limit 200;
end $$;

do $$
declare
  name text;
begin
  for name in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'search'::regnamespace loop
    execute format('alter function %s owner to banyan_search', name);
    execute format('revoke all on function %s from public', name);
  end loop;
end $$;
grant execute on function search.tidy, search.find, search.suggest to banyan_app, banyan_worker;
grant execute on function search.put, search.remove to banyan_worker;

-- What was found by its words before is read again.
select graphile_worker.add_job('search.renew', json_build_object('organization', id, 'requestId', gen_random_uuid(), 'payload', json_build_object()))
from organizations;
