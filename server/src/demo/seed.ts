import { type Config, ConfigError } from '../config.ts'
import { type Actor, type Context, type Program, systemActor } from '../kernel/index.ts'
import { demoAccounts, makeAccount } from '../modules/accounts/index.ts'
import { companies, contacts } from '../modules/contacts/index.ts'
import { notes } from '../modules/notes/index.ts'
import { customFields } from '../modules/objects/index.ts'
import { makeOrganization, members } from '../modules/organizations/index.ts'
import { views } from '../modules/search/index.ts'
import { seedAutomations } from './automations.ts'
import { seedFiles } from './files.ts'
import { writeHistory } from './history.ts'
import { seedMessages } from './messages.ts'
import { seedNotifications } from './notifications.ts'
import { other } from './other.ts'
import { type DemoStory, marlow } from './story.ts'

/** The demo accounts have a published password: they exist on this machine only. */
export function refuseOpenDoors(config: Config): void {
  const local = ['127.0.0.1', 'localhost', '::1'].includes(config.HOST)
  const behindProxy =
    config.PUBLIC_URL !== undefined && !/^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:|\/|$)/.test(config.PUBLIC_URL)
  if (config.demo && (!local || behindProxy || config.TRUSTED_PROXIES > 0))
    throw new ConfigError(
      'Banyan cannot start: the demo accounts have a published password, so they stay on this machine.\n  Set DEMO_DATA=false to open it to the network, or leave HOST at 127.0.0.1 and PUBLIC_URL at localhost.',
    )
}

/** Makes the demo organizations on a first start. Answers how to sign in, or null when this database is not a demo. */
export async function seedDemo(
  program: Program,
  say: (line: string) => void,
): Promise<{ email: string; password: string } | null> {
  const { rows } = await program.worker.query(
    `select kernel.organization_by_slug('demo') as demo, exists (select 1 from kernel.organization_ids()) as any`,
  )
  if (!rows[0].demo && rows[0].any) return null
  if (!rows[0].demo) {
    say('Making the demo organizations')
    const now = new Date()
    await seedStory(program, other(now))
    const marlowId = await seedStory(program, marlow(now))
    await seedFiles(program, marlowId)
    await seedMessages(program, marlowId)
    await seedNotifications(program, marlowId)
    await seedAutomations(program, marlowId)
    const admin = await makeAccount(program, {
      name: 'Platform admin',
      email: 'admin@platform.test',
      password: demoAccounts.password,
    })
    await program.worker.query('insert into kernel.platform_admins (account_id) values ($1) on conflict do nothing', [
      admin,
    ])
  }
  return { email: demoAccounts.email, password: demoAccounts.password }
}

/** Writes one story through the ordinary write path; every record keeps its author and date. */
export async function seedStory(program: Program, story: DemoStory): Promise<string> {
  const { organization } = story
  const accounts = new Map<string, string>()
  for (const m of story.members)
    accounts.set(m.key, await makeAccount(program, { name: m.name, email: m.email, password: demoAccounts.password }))
  const founder = story.members.find((m) => m.role === 'owner')!
  const made = await makeOrganization(program, organization, {
    account: accounts.get(founder.key)!,
    name: founder.name,
    email: founder.email,
  })
  const ids = new Map<string, string>([[founder.key, made.owner]])
  const system = program.open(made.id, systemActor)

  await system.transaction(async (ctx) => {
    await members.set(ctx, made.owner, { title: founder.title })
    const rest = story.members.filter((m) => m !== founder)
    const rows = await members.addMany(
      ctx,
      rest.map((m) => ({
        name: m.name,
        email: m.email,
        title: m.title,
        status: m.status,
        roleId: made.roles[m.role],
        accountId: accounts.get(m.key)!,
        createdAt: m.createdAt,
      })),
    )
    rows.forEach((row, i) => void ids.set(rest[i]!.key, row.id))
    await customFields.addMany(
      ctx,
      story.customFields.map(({ filterable, ...f }) => ({
        ...f,
        choices: f.choices?.map((c) => ({ ...c, tone: 'neutral' as const })) ?? null,
      })),
    )
  })

  const at = (key: string | null) => (key === null ? null : (ids.get(key) ?? null))
  const by = (key: string | null, via?: string): Context =>
    program.open(made.id, actorOf(story, ids, key), { via: (via as never) ?? 'web' })
  const put = async <T extends { key: string; createdBy: string | null; createdAt: string; via?: string }>(
    items: T[],
    write: (ctx: Context, items: T[]) => Promise<{ id: string }[]>,
  ) => {
    // Runs of one author: the order of the story stays, so parents come before children.
    for (let i = 0; i < items.length; ) {
      let end = i + 1
      while (end < items.length && items[end]!.createdBy === items[i]!.createdBy && items[end]!.via === items[i]!.via)
        end++
      const run = items.slice(i, end)
      const rows = await write(by(run[0]!.createdBy, run[0]!.via), run)
      rows.forEach((row, n) => void ids.set(run[n]!.key, row.id))
      i = end
    }
  }
  const stamps = (r: { createdAt: string; updatedAt: string; createdBy: string | null; updatedBy: string | null }) => ({
    createdAt: r.createdAt,
    updatedAt: r.updatedAt,
    createdBy: at(r.createdBy),
    updatedBy: at(r.updatedBy),
  })

  const depth = (key: string | null, n = 0): number =>
    key === null || n > 9 ? n : depth(story.companies.find((c) => c.key === key)?.parentId ?? null, n + 1)
  const levels = [...new Set(story.companies.map((c) => depth(c.parentId)))].sort()
  for (const level of levels)
    await put(sorted(story.companies.filter((c) => depth(c.parentId) === level)), (ctx, items) =>
      companies.addMany(
        ctx,
        items.map(
          ({ key, via, stage, ...c }) =>
            ({
              ...c,
              stage: stage === 'subscriber' ? null : stage,
              parentId: at(c.parentId),
              ownerId: at(c.ownerId),
              ...stamps({ ...c }),
            }) as never,
        ),
      ),
    )
  await put(sorted(story.contacts), (ctx, items) =>
    contacts.addMany(
      ctx,
      items.map(
        ({ key, via, ...c }) => ({ ...c, companyId: at(c.companyId), ownerId: at(c.ownerId), ...stamps(c) }) as never,
      ),
    ),
  )
  await put(sorted(story.notes.map((n) => ({ ...n, createdBy: n.author as string | null }))), (ctx, items) =>
    notes.addMany(
      ctx,
      items.map((n) => ({
        noun: n.noun,
        recordId: at(n.record)!,
        body: n.body,
        pinned: n.pinned,
        createdAt: n.createdAt,
        createdBy: at(n.author),
      })),
    ),
  )
  await views.addMany(
    by(founder.key),
    story.views.map(({ key, createdBy, ...v }) => ({ ...v, createdBy: at(createdBy) ?? undefined })),
  )
  await writeHistory(system, story, at)
  return made.id
}

/** Records of one author side by side: fewer, larger writes. */
const sorted = <T extends { createdBy: string | null; via?: string }>(items: T[]): T[] =>
  [...items].sort((a, b) => `${a.createdBy}${a.via}`.localeCompare(`${b.createdBy}${b.via}`))

function actorOf(story: DemoStory, ids: Map<string, string>, key: string | null): Actor {
  const member = story.members.find((m) => m.key === key)
  if (!member) return { ...systemActor, name: 'Import' }
  return { ...systemActor, kind: 'person', id: ids.get(member.key)!, member: ids.get(member.key)!, name: member.name }
}
