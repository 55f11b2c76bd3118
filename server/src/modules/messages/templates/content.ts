import { type Context, fail, type InputProblem } from '../../../kernel/index.ts'
import { type Brand, bare, branded, type Footer, preferencesMark, unsubscribeMark } from './layout.ts'
import { type Compiled, compile, type Mode, type Names, problemsOf } from './liquid.ts'
import { htmlOf, textOf } from './plain-text.ts'
import type { Declared } from './template.ts'

/** What a template holds, as a draft or as one of its versions. */
export interface Draft {
  channel: 'email' | 'sms'
  subject: string | null
  preheader: string | null
  body: string
  layout: 'branded' | 'plain'
  data: readonly Declared[] | null
  language?: string | null
}

/** A message before it has an address: all its values are in. */
export interface Content {
  subject: string | null
  text: string
  html: string | null
}

/** Every place of a draft that could never be filled. */
export function draftProblems(draft: Draft, names: Names): InputProblem[] {
  const parts: [string, string | null, Mode][] = [
    ['subject', draft.subject, 'text'],
    ['preheader', draft.preheader, 'html'],
    ['body', draft.body, draft.channel === 'email' ? 'html' : 'text'],
  ]
  return parts.flatMap(([field, source, mode]) => (source ? problemsOf(field, source, mode, names) : []))
}

interface Ready {
  subject: Compiled
  text: Compiled
  html: Compiled | null
}

/** A draft made ready to be filled for many recipients. */
export async function prepare(draft: Draft, brand: Brand, footer: Footer): Promise<Ready> {
  const subject = compile(draft.subject ?? '', 'text')
  if (draft.channel === 'sms') return { subject, text: compile(draft.body, 'text'), html: null }
  const body = htmlOf(draft.body)
  const html =
    draft.layout === 'plain'
      ? bare(body, brand, footer)
      : await branded(body, draft.preheader ?? '', brand, footer, draft.language ?? 'en')
  const end = footer.unsubscribe
    ? `\n\n--\n${[brand.name, brand.postalAddress]
        .filter(Boolean)
        .join('\n')
        .replace(/\{(?=[{%])/g, '{ ')}\nUnsubscribe: ${unsubscribeMark}\n`
    : ''
  return { subject, text: compile(textOf(body) + end, 'text'), html: compile(html, 'html') }
}

/** Puts the values of one recipient in. */
export function fill(ready: Ready, values: Record<string, unknown>): Content {
  const all = { unsubscribeUrl: unsubscribeMark, preferencesUrl: preferencesMark, ...values }
  try {
    return {
      // A subject is one line, whatever the values hold.
      subject: ready.subject.fill(all).replace(/\s+/g, ' ').trim().slice(0, 500) || null,
      text: ready.text.fill(all),
      html: ready.html?.fill(all) ?? null,
    }
  } catch (error) {
    throw fail('messages.cannot_render', { detail: (error as Error).message.slice(0, 300) })
  }
}

const kept = new Map<string, Promise<Ready>>()

/** The same, remembered by the version of a template and everything around it. */
export function prepared(key: string, draft: Draft, brand: Brand, footer: Footer): Promise<Ready> {
  const whole = `${key} ${JSON.stringify([brand, footer])}`
  let found = kept.get(whole)
  if (!found) {
    if (kept.size >= 300) kept.delete(kept.keys().next().value!)
    found = prepare(draft, brand, footer)
    found.catch(() => kept.delete(whole))
    kept.set(whole, found)
  }
  return found
}

export interface Published extends Draft {
  id: string
  version: number
  purpose: string
}

/** The published version of a template by its key: in the language asked for, its plain form (`de` for `de-AT`), or English, or any. */
export async function published(
  ctx: Context,
  channel: 'email' | 'sms',
  key: string,
  language?: string | null,
): Promise<Published> {
  const wanted = [language, language?.split('-')[0], 'en'].filter(Boolean)
  const [row] = await ctx.run<any>({
    text: `select t.id, t.purpose, t.language, v.number, v.subject, v.preheader, v.body, v.layout, v.data from message_templates t
      join message_template_versions v on v.organization_id = t.organization_id and v.template_id = t.id and v.number = t.published_version
      where t.key = $1 and t.channel = $2 and t.deleted_at is null order by array_position($3::text[], t.language) nulls last, t.created_at limit 1`,
    values: [key, channel, wanted],
  })
  if (!row)
    throw fail('messages.no_template', {
      errors: [{ path: 'template.key', message: `There is no published template “${key}”.` }],
    })
  return { ...row, channel, version: row.number }
}
