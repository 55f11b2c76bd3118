import { type Context, fail, invalid, newId } from '../../../kernel/index.ts'
import { type Draft, draftProblems } from './content.ts'
import { namesFor } from './names.ts'
import { templates, templateVersions } from './template.ts'

/** Refuses a template in which a place could never be filled, with line and column of each. */
export async function refuseBroken(ctx: Context, draft: Draft): Promise<void> {
  const names = await namesFor(ctx, draft.data ?? [])
  const problems = draftProblems(draft, names)
  if (problems.length) throw invalid(problems)
}

export async function createTemplate(ctx: Context, values: any): Promise<unknown> {
  await refuseBroken(ctx, values)
  return templates.add(ctx, values)
}

export async function updateTemplate(ctx: Context, id: string, values: any): Promise<unknown> {
  const [before] = await templates.lock(ctx, [id])
  const after = { ...before, ...values }
  await refuseBroken(ctx, after)
  const touched = ['subject', 'preheader', 'body', 'layout', 'data'].some((name) => name in values)
  const state = touched && before.publishedVersion ? { state: 'changed' as const } : {}
  return templates.set(ctx, id, { ...values, ...state })
}

/** Makes the draft what is sent from now on: a new version that never changes. */
export async function publishTemplate(ctx: Context, id: string): Promise<any> {
  await templates.get(ctx, id)
  const [draft] = await templates.lock(ctx, [id])
  if (draft.state === 'published') return draft
  await refuseBroken(ctx, draft as Draft)
  const number = draft.lastVersion + 1
  const { subject, preheader, body, layout, data } = draft
  await templateVersions.add(ctx, { id: newId(), templateId: id, number, subject, preheader, body, layout, data })
  return templates.set(ctx, id, {
    publishedVersion: number,
    lastVersion: number,
    publishedAt: ctx.now().toISOString(),
    state: 'published',
  })
}

/** Brings the words of an older version back as the draft; it is sent when somebody publishes it. */
export async function restoreVersion(ctx: Context, id: string, number: number): Promise<any> {
  await templates.get(ctx, id)
  await templates.lock(ctx, [id])
  const [version] = await ctx.run<{ id: string }>({
    text: 'select id from message_template_versions where template_id = $1 and number = $2',
    values: [id, number],
  })
  if (!version) throw fail('not_found')
  const { subject, preheader, body, layout, data } = await templateVersions.get(ctx, version.id)
  return updateTemplate(ctx, id, { subject, preheader, body, layout, data })
}
