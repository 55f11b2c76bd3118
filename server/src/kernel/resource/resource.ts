import { z } from 'zod'
import type { Actor, Context } from '../context.ts'
import type { RowScope, Verb } from './access.ts'
import type { CreateOf, Field, Fields, RecordOf, SetOf, Stamps, UpdateOf } from './field.ts'
import type { ListOptions } from './list.ts'
import { kebab, pascal, words } from './names.ts'
import * as verbs from './verbs.ts'

/** The keys of a declaration, all of them. A new one needs a decision page and three users. */
export interface Declaration<Fs extends Fields> {
  fields: Fs
  /** The field that names a record. */
  title: keyof Fs & string
  singular: string
  /** The line under the title in lists of mixed records. */
  subtitle?: keyof Fs & string
  label?: string
  labelOne?: string
  unique?: readonly (readonly (keyof Fs & string)[])[]
  indexes?: readonly (readonly (keyof Fs & string)[])[]
  /** Conditions over several columns, with the field and sentence that a person is told. */
  check?: Record<string, { sql: string; field: string; message: string }>
  can?: Partial<Record<Verb, string>>
  /** Record scope: whose rows a role with `own` or `team` reaches. */
  rows?: RowScope
  /** A further condition on what an actor reaches; `param` adds a value. Must be the same for reading and writing. */
  limit?: (actor: Actor, param: (value: unknown) => string) => string | undefined
  /** Organizations may add fields. */
  custom?: boolean
  /** Which generated routes exist. */
  expose?: readonly Exposed[]
  /** The fields that name the record this one hangs on; its events show on that record's timeline. */
  subject?: { noun: string; id: string }
  /**
   * A verb written by hand instead of the generated one: it gets a checked body inside a transaction and uses the internal
   * writes. A noun that replaces `update` has no batch and no bulk, because those would walk around it.
   */
  replace?: Replacements
  /** Removed for good: nothing takes it out of the trash again, because what hung on it has ended. */
  final?: boolean
  /** The order of a list that asks for none. */
  sort?: readonly string[]
}

export interface Replacements {
  create?(ctx: Context, values: any): Promise<unknown>
  update?(ctx: Context, id: string, values: any, version?: number): Promise<unknown>
  /** Checks before the record goes to the trash; throws to refuse. */
  remove?(ctx: Context, id: string): Promise<void>
}

export type Exposed = 'list' | 'get' | 'create' | 'update' | 'remove'
const everything: readonly Exposed[] = ['list', 'get', 'create', 'update', 'remove']

export interface FindOptions extends ListOptions {
  ids?: readonly string[]
  /** Hidden fields too, and rows of everybody: only inside verbs. */
  whole?: boolean
}

/**
 * A noun. Everything the product does with it (table, policies, routes, documents, filters, search, events, screens)
 * follows from this object.
 */
export interface Resource<Fs extends Fields = Fields>
  extends Omit<Declaration<Fs>, 'can' | 'expose' | 'label' | 'labelOne'> {
  readonly name: string
  readonly path: string
  readonly label: string
  readonly labelOne: string
  readonly can: Record<Verb, string>
  readonly expose: readonly Exposed[]
  readonly component: string
  readonly wire: z.ZodType<RecordOf<Fs>>
  readonly createInput: z.ZodType<CreateOf<Fs>>
  readonly updateInput: z.ZodType<UpdateOf<Fs>>
  /** One record, or not_found. */
  get(ctx: Context, id: string): Promise<RecordOf<Fs>>
  /** Records that match; without a limit up to 1,000. */
  find(ctx: Context, options?: FindOptions): Promise<RecordOf<Fs>[]>
  /** The public write: permissions, schemas and row scope apply. */
  create(ctx: Context, values: CreateOf<Fs>): Promise<RecordOf<Fs>>
  createMany(ctx: Context, values: readonly CreateOf<Fs>[]): Promise<RecordOf<Fs>[]>
  update(ctx: Context, id: string, values: UpdateOf<Fs>, version?: number): Promise<RecordOf<Fs>>
  remove(ctx: Context, id: string): Promise<void>
  restore(ctx: Context, ids: readonly string[]): Promise<number>
  /** The internal writes: system fields too, no permission asked. */
  add(ctx: Context, values: SetOf<Fs> & Partial<Stamps>): Promise<RecordOf<Fs>>
  addMany(ctx: Context, values: readonly (SetOf<Fs> & Partial<Stamps>)[]): Promise<RecordOf<Fs>[]>
  set(ctx: Context, id: string, values: SetOf<Fs>): Promise<RecordOf<Fs>>
  /** Locks records for the rest of the transaction, in id order; answers them in the order asked. */
  lock<const Ids extends readonly string[]>(ctx: Context, ids: Ids): Promise<{ [K in keyof Ids]: RecordOf<Fs> }>
}

const known = new Map<string, Resource<any>>()

/** A noun by name: how modules speak of each other's nouns without importing them. */
export function resourceNamed(name: string): Resource<any> {
  const found = known.get(name)
  if (!found) throw new Error(`There is no noun “${name}”. Is its module in modules.ts?`)
  return found
}
export const knows = (name: string): boolean => known.has(name)
export const everyNoun = (): Resource<any>[] => [...known.values()]

/** Declares a noun. */
export function resource<const Fs extends Fields>(name: string, declaration: Declaration<Fs>): Resource<Fs> {
  const label = declaration.label ?? words(name)
  const component = pascal(declaration.singular)
  const self: Resource<any> = {
    ...declaration,
    name,
    path: kebab(name),
    label,
    labelOne: declaration.labelOne ?? words(declaration.singular),
    component,
    can: {
      read: `${name}:read`,
      write: `${name}:write`,
      remove: `${name}:remove`,
      export: `${name}:export`,
      reveal: `${name}:reveal`,
      ...declaration.can,
    },
    expose: declaration.expose ?? everything,
    wire: wireSchema(component, declaration.fields, declaration.custom) as never,
    createInput: createSchema(component, declaration.fields, declaration.custom) as never,
    updateInput: updateSchema(component, declaration.fields, declaration.custom) as never,
    get: (ctx, id) => verbs.get(ctx, self, id),
    find: (ctx, options) => verbs.find(ctx, self, options ?? {}),
    create: (ctx, values) => verbs.create(ctx, self, [values as never]).then(([record]) => record),
    createMany: (ctx, values) => verbs.create(ctx, self, values as never),
    update: (ctx, id, values, version) => verbs.update(ctx, self, id, values as never, version),
    remove: (ctx, id) => verbs.remove(ctx, self, id),
    restore: (ctx, ids) => verbs.restore(ctx, self, ids),
    add: (ctx, values) => verbs.add(ctx, self, [values as never]).then(([record]) => record),
    addMany: (ctx, values) => verbs.add(ctx, self, values as never),
    set: (ctx, id, values) => verbs.set(ctx, self, id, values as never),
    lock: (ctx, ids) => verbs.lock(ctx, self, ids) as never,
  }
  if (known.has(name)) throw new Error(`The noun “${name}” is declared twice`)
  known.set(name, self)
  return self as Resource<Fs>
}

const stampSchema = () => ({
  id: z.uuid(),
  version: z.number().int(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  createdBy: z.uuid().nullable(),
  updatedBy: z.uuid().nullable(),
  deletedAt: z.iso.datetime().nullable(),
})
const customSchema = z.record(z.string().max(60), z.unknown())

function wireSchema(component: string, fields: Fields, custom?: boolean) {
  const shape: Record<string, z.ZodType> = { ...stampSchema() }
  for (const [name, f] of Object.entries(fields)) {
    if (f.hidden) continue
    // Absent where a role hides it or a list leaves it out; stored values may be read back without their transforms.
    const seen = f.wire ?? f.schema
    shape[name] = (f.required ? seen : seen.nullable()).optional()
  }
  if (custom) shape.custom = customSchema
  return z.object(shape).meta({ id: component })
}

/** A value that must be there is not made of blanks. */
const needed = (f: Field) => f.schema.refine((v) => typeof v !== 'string' || v.trim() !== '', 'This is needed.')

function createSchema(component: string, fields: Fields, custom?: boolean) {
  const shape: Record<string, z.ZodType> = {}
  for (const [name, f] of Object.entries(fields)) {
    if (f.system) continue
    shape[name] = f.required && f.initial === undefined ? needed(f) : f.schema.nullish()
  }
  if (custom) shape.custom = customSchema.optional()
  return z.strictObject(shape).meta({ id: `${component}Create` })
}

function updateSchema(component: string, fields: Fields, custom?: boolean) {
  const shape: Record<string, z.ZodType> = {}
  for (const [name, f] of Object.entries(fields)) {
    if (f.system || f.onCreate) continue
    shape[name] = f.required ? needed(f).optional() : f.schema.nullish()
  }
  if (custom) shape.custom = customSchema.optional()
  return z.strictObject(shape).meta({ id: `${component}Update` })
}
