import { type Context, compared, type Field, idsBy, missingIn, resourceNamed, words } from '../../kernel/index.ts'
import type { Link } from './compile.ts'
import { uuidPattern } from './draft.ts'
import { type Planned, refuse } from './plan.ts'

/** Owners, authors and other records that a text names: by id, by e-mail, by what they are called. */
export async function findRefs(ctx: Context, rows: Planned[]): Promise<void> {
  const byNoun = new Map<string, Set<string>>()
  for (const { draft } of rows)
    for (const { noun, text } of draft.refs) byNoun.set(noun, (byNoun.get(noun) ?? new Set()).add(text))
  const found = new Map<string, Map<string, string[]>>()
  for (const [noun, texts] of byNoun) found.set(noun, await named(ctx, noun, [...texts]))
  for (const row of rows)
    for (const { column, name, noun, text } of row.draft.refs) {
      const ids = found.get(noun)?.get(text) ?? []
      if (ids.length === 1) row.values[name] = ids[0]
      else if (column.target.bad !== 'empty')
        refuse(row, {
          column: column.index,
          field: column.target.field,
          message: ids.length
            ? `There are several ${resourceNamed(noun).label.toLowerCase()} called “${text}”.`
            : `There is no ${resourceNamed(noun).labelOne.toLowerCase()} “${text}” here.`,
        })
    }
}

async function named(ctx: Context, noun: string, texts: string[]): Promise<Map<string, string[]>> {
  const target = resourceNamed(noun)
  const answer = new Map<string, string[]>()
  if (!ctx.actor.may(target.can.read)) return answer
  const look = async (field: string, wanted: string[]) => {
    if (!wanted.length) return
    const f = (target.fields as Record<string, Field>)[field]
    const keys = wanted.map((text) => [f ? compared(f, text) : text])
    const ids = await idsBy(ctx, target, [field], keys)
    wanted.forEach((text, i) => void (ids[i]!.length && answer.set(text, ids[i]!)))
  }
  const left = () => texts.filter((t) => !answer.has(t))
  await look(
    'id',
    texts.filter((t) => uuidPattern.test(t)),
  )
  const mail = target.fields.email as Field | undefined
  if (mail && !ctx.actor.hidden(noun).has('email'))
    await look(
      'email',
      left().filter((t) => t.includes('@')),
    )
  if (!ctx.actor.hidden(noun).has(target.title)) await look(target.title, left())
  return answer
}

/** Records that rows point at by a key of theirs: those that are there, and those that are to be made first. */
export async function findLinks(ctx: Context, link: Link, rows: Planned[]): Promise<void> {
  const wanted = new Map<string, string[]>()
  const of = new Map<Planned, string>()
  for (const row of rows) {
    const values = row.draft.links.get(link.relation)
    if (!values) continue
    const key = link.keys.map((name) =>
      (values[name] ?? null) === null ? '' : compared(link.fields.get(name)!, values[name]),
    )
    if (key.includes('')) {
      const message = `The ${link.relation} needs ${words(link.keys[key.indexOf('')]!).toLowerCase()} to be found or made.`
      refuse(row, { column: null, field: link.ref, message })
      continue
    }
    const text = JSON.stringify(key)
    wanted.set(text, key)
    of.set(row, text)
  }
  const texts = [...wanted.keys()]
  const ids = await idsBy(ctx, link.noun, link.keys, [...wanted.values()])
  const known = new Map(texts.map((text, i) => [text, ids[i]![0]]))
  const mayMake = ctx.actor.may(link.noun.can.write)
  for (const [row, text] of of) {
    const id = known.get(text)
    if (id) {
      row.values[link.ref] = id
      row.matched.push(link.noun.name)
    } else if (mayMake) {
      const [missing] = missingIn(link.noun, row.draft.links.get(link.relation)!)
      if (!missing) row.makes.set(link.relation, text)
      else
        refuse(row, {
          column: null,
          field: link.ref,
          message: `A new ${link.relation} needs ${words(missing).toLowerCase()}.`,
        })
    } else
      refuse(row, {
        column: null,
        field: link.ref,
        message: `There is no such ${link.noun.labelOne.toLowerCase()}, and your role does not make one.`,
      })
  }
}
