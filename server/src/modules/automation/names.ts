import {
  type Context,
  customFieldsFor,
  didYouMean,
  type Field,
  knows,
  nearest,
  type Resource,
  resourceNamed,
  visibleFields,
} from '../../kernel/index.ts'
import type { Read } from './check.ts'
import type { Shape } from './steps/kind.ts'
import { type Named, namesIn, textsIn } from './template.ts'

/** What texts may name, beside what each node brings. */
export interface Known {
  ctx: Context
  shapes: ReadonlyMap<string, Shape>
  secrets: ReadonlySet<string>
  maySecrets: boolean
}
interface Place {
  /** Nodes that ran before. */
  earlier: ReadonlySet<string>
  /** Inside a loop `parent.record` is the record outside. */
  looped: boolean
}
type Own = (path: string, code: string, message: string) => void

const stamps = ['id', 'version', 'createdAt', 'updatedAt', 'createdBy', 'updatedBy', 'custom']
const event: Shape = {
  parts: {
    id: 'anything',
    type: 'anything',
    at: 'anything',
    actor: { parts: { kind: 'anything', id: 'anything', name: 'anything' } },
    changes: 'anything',
    data: 'anything',
    recordId: 'anything',
  },
}
const organization: Shape = { parts: { id: 'anything', name: 'anything', slug: 'anything', timeZone: 'anything' } }
const actor: Shape = { parts: { id: 'anything', name: 'anything', email: 'anything' } }

/** Refuses names in a node's texts that will not be there, with their place and the nearest that is. */
export async function checkNames(known: Known, read: Read, place: Place, own: Own): Promise<void> {
  const { kind, settings } = read
  const texts = textsIn(Object.fromEntries((kind.templates ?? []).map((name) => [name, settings[name]])))
  for (const { path, text } of texts) {
    let names: Named[]
    try {
      names = namesIn(text)
    } catch (error) {
      own(path, 'template', sentenceOf(error))
      continue
    }
    for (const name of names) {
      const wrong = await wrongWith(known, read, place, name, text)
      if (wrong) own(path, wrong.code, `${wrong.message} (line ${name.line}, column ${name.column})`)
    }
  }
}

const sentenceOf = (error: unknown) => {
  const [first] = String((error as Error).message).split('\n')
  return `This text cannot be read: ${first}.`.replace('..', '.')
}

interface Wrong {
  code: string
  message: string
}

async function wrongWith(
  known: Known,
  { node, kind, noun }: Read,
  place: Place,
  { parts }: Named,
  text: string,
): Promise<Wrong | null> {
  const [root, ...rest] = parts.map(String)
  const roots: Record<string, Shape> = {
    organization,
    actor,
    event,
    ...(noun ? { record: { noun } } : {}),
    ...(place.looped ? { parent: 'anything' as const } : {}),
  }
  if (root === 'secrets') return secretWrong(known, kind.secrets === true, rest, text)
  if (root === 'steps') {
    const [id, ...more] = rest
    if (id === undefined) return null
    const shape = known.shapes.get(id)
    if (!shape)
      return {
        code: 'unknown_name',
        message: `There is no step “${id}”.${didYouMean(nearest(id, [...known.shapes.keys()]))}`,
      }
    if (!place.earlier.has(id)) return { code: 'not_before', message: `“${id}” does not run before “${node.id}”.` }
    return inside(known.ctx, shape, more, `steps.${id}`)
  }
  if (root === 'record' && !noun) return { code: 'no_record', message: 'There is no record here.' }
  const shape = roots[root!]
  const offered = [...Object.keys(roots), 'steps', ...(kind.secrets ? ['secrets'] : [])]
  if (!shape)
    return {
      code: 'unknown_name',
      message: `There is no “${root}” here.${didYouMean(nearest(root!, offered)) || ` Use ${offered.join(', ')}.`}`,
    }
  return inside(known.ctx, shape, rest, root!)
}

function secretWrong(known: Known, allowed: boolean, rest: string[], text: string): Wrong | null {
  if (!allowed) return { code: 'secret_place', message: 'Secrets can only be sent by a webhook step.' }
  if (!known.maySecrets) return { code: 'forbidden', message: 'The member it acts as may not use secrets.' }
  const [name] = rest
  if (!name || rest.length > 1 || !known.secrets.has(name))
    return {
      code: 'secret',
      message: `There is no secret “${rest.join('.')}”.${didYouMean(nearest(rest.join('.'), [...known.secrets]))}`,
    }
  // A filter or a condition would work on the mark that stands for the secret until it leaves.
  const bare = new RegExp(`\\{\\{-?\\s*secrets\\.${name}\\s*-?\\}\\}`, 'g')
  if (text.replace(bare, '').includes(`secrets.${name}`))
    return {
      code: 'secret_place',
      message: `Write a secret as {{ secrets.${name} }} and nothing else inside the braces.`,
    }
  return null
}

/** Follows a path through what is known of a value. */
async function inside(ctx: Context, shape: Shape, path: readonly string[], way: string): Promise<Wrong | null> {
  const [name, ...rest] = path
  if (name === undefined || shape === 'anything') return null
  if ('parts' in shape) {
    if (name === 'error') return null
    const next = Object.hasOwn(shape.parts, name) ? shape.parts[name] : undefined
    if (!next)
      return {
        code: 'unknown_name',
        message: `“${way}” has no “${name}”.${didYouMean(nearest(name, Object.keys(shape.parts)))}`,
      }
    return inside(ctx, next, rest, `${way}.${name}`)
  }
  return knows(shape.noun) ? insideRecord(ctx, resourceNamed(shape.noun), name, rest, way) : null
}

async function insideRecord(
  ctx: Context,
  resource: Resource<any>,
  name: string,
  rest: readonly string[],
  way: string,
): Promise<Wrong | null> {
  const visible = visibleFields(ctx.actor, resource)
  if (name === 'custom' && rest[0]) {
    const keys = (await customFieldsFor(ctx, resource)).map((f) => f.key)
    const near = didYouMean(nearest(rest[0], keys))
    return keys.includes(rest[0])
      ? null
      : { code: 'unknown_field', message: `There is no field “custom.${rest[0]}”.${near}` }
  }
  if (visible.includes(name) || stamps.includes(name)) return null
  const to = visible.includes(`${name}Id`) ? (resource.fields[`${name}Id`] as Field).describe.ref : undefined
  if (to) return insideRelated(ctx, resourceNamed(to), rest, `${way}.${name}`)
  if (Object.hasOwn(resource.fields, name))
    return { code: 'unreadable', message: `“${way}.${name}” is hidden from the member it acts as.` }
  const near = didYouMean(nearest(name, [...visible, ...stamps]))
  return { code: 'unknown_field', message: `${resource.label} have no field “${name}”.${near}` }
}

async function insideRelated(ctx: Context, to: Resource<any>, rest: readonly string[], way: string) {
  if (ctx.actor.may(to.can.read)) return inside(ctx, { noun: to.name }, rest, way)
  return { code: 'unreadable', message: `${ctx.actor.name} may not see ${to.label.toLowerCase()}.` }
}
