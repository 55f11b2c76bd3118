import type { Context, Event } from '../../kernel/index.ts'
import { notify } from './notify.ts'

interface Named {
  id: string
  name: string
}

/** Members whom a text calls by “@” and their whole name, in any case; the longest name wins, namesakes are all meant. */
export function mentionedIn(text: string, members: readonly Named[]): string[] {
  const folded = text.toLocaleLowerCase()
  const names = [...new Set(members.map((m) => m.name.toLocaleLowerCase()))].sort((a, b) => b.length - a.length)
  const found = new Set<string>()
  for (let at = folded.indexOf('@'); at >= 0; at = folded.indexOf('@', at + 1)) {
    // An address such as ana@osterby.example calls nobody.
    if (at > 0 && /[\p{L}\p{N}._-]/u.test(folded[at - 1]!)) continue
    const name = names.find(
      (n) => folded.startsWith(n, at + 1) && !/^[\p{L}\p{N}]/u.test(folded.slice(at + 1 + n.length)),
    )
    for (const m of members) if (m.name.toLocaleLowerCase() === name) found.add(m.id)
  }
  return [...found]
}

const longest = 500

/** Tells those whom a new or changed note mentions, each once per note. */
export async function tellMentioned(ctx: Context, event: Event): Promise<void> {
  const body = event.changes?.body?.[1]
  if (typeof body !== 'string' || !body.includes('@') || !event.recordId) return
  const [note] = await ctx.run<{ noun: string; record_id: string; members: Named[] }>({
    text: `select n.noun, n.record_id, (select json_agg(json_build_object('id', m.id, 'name', m.name)) from members m where m.status = 'active' and m.deleted_at is null) as members
      from notes n where n.id = $1 and n.deleted_at is null`,
    values: [event.recordId],
  })
  if (!note) return
  await notify(by(ctx, event), {
    type: 'mention',
    to: mentionedIn(body, note.members ?? []),
    about: { noun: note.noun, id: note.record_id },
    data: { text: body.length > longest ? `${body.slice(0, longest - 1)}…` : body },
    key: `mention:${event.recordId}`,
    except: event.actor.id,
  })
}

/** The same context with the name of whoever caused an event, so that a notification says who did it. */
export const by = (ctx: Context, event: Pick<Event, 'actor'>): Context =>
  ctx.with({ actor: { ...ctx.actor, name: event.actor.name } })
