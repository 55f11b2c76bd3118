import {
  type Context,
  groupBy,
  knows,
  type Resource,
  renderText,
  resourceNamed,
  visibleFields,
} from '../../kernel/index.ts'
import { type Group, type Kind, kindNamed } from './kinds.ts'
import type { Data } from './notification.ts'

/** What is needed of a notification to put it into words. */
export interface Told {
  id: string
  type: string
  noun: string | null
  recordId: string | null
  count: number
  data: Data
}

export interface Words {
  title: string
  body: string
  label: string
  group: Group
  why: string
  /** The record, where the reader reaches it. */
  record: { noun: string; id: string; title: string; label: string } | null
  /** It is about a record that the reader does not reach: nothing of it is told. */
  hidden: boolean
  /** Path inside the organization, or null where there is nothing to open. */
  to: string | null
}

interface Texts {
  heading: string
  body: string | null
}

const unseen = 'a record you cannot open'

/** Notifications in words, with the eyes of whoever reads: by the organization's texts, with titles she may see. */
export async function wordsFor(ctx: Context, items: readonly Told[]): Promise<Map<string, Words>> {
  const [titles, [house]] = await Promise.all([
    titlesFor(ctx, items),
    ctx.run<{ organization: string; texts: Record<string, Texts> | null }>({
      text: `select o.name as organization, (select json_object_agg(t.type, json_build_object('heading', t.heading, 'body', t.body))
        from notification_templates t where t.deleted_at is null and t.type = any($1::text[])) as texts from organizations o`,
      values: [[...new Set(items.map((i) => i.type))]],
    }),
  ])
  const whole = { recipient: ctx.actor.name, organization: house?.organization ?? '' }
  return new Map(items.map((item) => [item.id, wordsOf(item, titles, whole, house?.texts?.[item.type])]))
}

function wordsOf(
  item: Told,
  titles: ReadonlyMap<string, Words['record']>,
  whole: Record<string, unknown>,
  own?: Texts,
): Words {
  const kind = kindNamed(item.type)
  const about = item.noun && item.recordId ? `${item.noun} ${item.recordId}` : null
  const record = about ? (titles.get(about) ?? null) : null
  const hidden = about !== null && !record
  if (!kind) return { title: item.type, body: '', label: item.type, group: 'system', why: '', record, hidden, to: null }
  const values = {
    ...whole,
    ...(hidden ? { actor: item.data.actor ?? '' } : item.data),
    record: hidden ? unseen : (record?.title ?? ''),
    count: item.count,
    others: item.count - 1,
  }
  return {
    title: line(said(own?.heading ?? kind.title, kind.title, values)),
    body: hidden ? '' : said(own ? (own.body ?? '') : kind.body, kind.body, values).trim(),
    label: kind.label,
    group: kind.group,
    why: kind.why,
    record,
    hidden,
    to: hidden ? null : placeOf(kind, record, values),
  }
}

/** Where it leads: the kind's own place, else the record, else nowhere. */
function placeOf(kind: Kind, record: Words['record'], values: Record<string, unknown>): string | null {
  if (kind.to) return said(kind.to, '', values) || null
  return record ? `${resourceNamed(record.noun).path}/${record.id}` : null
}

/** A text that fails on some value must not keep the news from anybody: the product's own is used then. */
function said(text: string, instead: string, values: Record<string, unknown>): string {
  try {
    return renderText(text, values)
  } catch {
    return text === instead ? '' : said(instead, instead, values)
  }
}

const line = (text: string) => text.replace(/\s+/g, ' ').trim().slice(0, 300)

async function titlesFor(ctx: Context, items: readonly Told[]): Promise<Map<string, Words['record']>> {
  const found = new Map<string, Words['record']>()
  const about = items.filter((i) => i.noun && i.recordId && knows(i.noun))
  for (const [noun, own] of groupBy(about, (i) => i.noun!)) {
    const resource: Resource<any> = resourceNamed(noun)
    if (resource.can.read !== 'signedIn' && !ctx.actor.may(resource.can.read)) continue
    const named = visibleFields(ctx.actor, resource).includes(resource.title)
    const ids = [...new Set(own.map((i) => i.recordId!))]
    for (const record of (await resource.find(ctx, { ids })) as Record<string, unknown>[]) {
      const title = named && record[resource.title] ? String(record[resource.title]) : resource.labelOne
      found.set(`${noun} ${record.id}`, { noun, id: String(record.id), title, label: resource.labelOne })
    }
  }
  return found
}
