import type { Context } from '../context.ts'
import type { Fields } from './field.ts'
import type { Resource } from './resource.ts'

/** The fields of a noun by whose words its records are found. */
export const searchable = (resource: Resource<any>): string[] =>
  Object.entries(resource.fields as Fields)
    .filter(([, f]) => f.search)
    .map(([name]) => name)

/** Ids of a noun that match some words and that the actor may find by them, best first. Filled by the module that searches. */
type Search = (ctx: Context, resource: Resource<any>, words: string) => Promise<string[]>
let searchSlot: Search = async () => []
export const fillSearch = (slot: Search) => void (searchSlot = slot)
export const searchIds: Search = (ctx, resource, words) => searchSlot(ctx, resource, words)
