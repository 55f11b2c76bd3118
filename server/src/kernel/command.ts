import type { z } from 'zod'
import type { Context } from './context.ts'
import { fail } from './errors.ts'
import { checked } from './resource/verbs.ts'

interface Spec<I, O> {
  /** The permission; `signedIn` for anybody in the organization. */
  can: string
  input: z.ZodType<I, any>
  output: z.ZodType<O, any>
  run(ctx: Context, input: I): Promise<O>
  /** One sentence for the documents. */
  about?: string
  /** Whether automations may do it as a step of theirs. */
  step?: boolean
  /** The plans' own path where it differs from the dotted name. */
  path?: string
}

/** A verb. One dotted name is its route, its CLI verb, its audit entry and its automation action. */
export interface Command<I = any, O = any> extends Spec<I, O> {
  (ctx: Context, input: I): Promise<O>
  readonly verb: string
  readonly reads: boolean
}

/**
 * A verb that changes something. It runs in one transaction; called from another verb it joins that one, so verbs
 * compose. Its input is checked wherever it comes from.
 */
export function command<I, O>(name: string, spec: Spec<I, O>): Command<I, O> {
  return verb(name, spec, false)
}

/** A verb that only reads. */
export function query<I, O>(name: string, spec: Spec<I, O>): Command<I, O> {
  return verb(name, spec, true)
}

export const signedIn = 'signedIn'

function verb<I, O>(name: string, spec: Spec<I, O>, reads: boolean): Command<I, O> {
  const call = async (ctx: Context, input: I): Promise<O> => {
    if (spec.can !== signedIn && !ctx.actor.may(spec.can)) throw fail('forbidden', { permission: spec.can })
    const body = checked<I>(spec.input, input)
    return reads ? spec.run(ctx, body) : ctx.transaction((tx) => spec.run(tx, body))
  }
  return Object.assign(call, spec, { verb: name, reads })
}
