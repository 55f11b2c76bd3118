export { sql } from 'drizzle-orm'
export { z } from 'zod'
export { type Command, command, query, signedIn } from './command.ts'
export { type Actor, type Context, makeActor, type Scope, systemActor } from './context.ts'
export { type Errors, Failure, fail, invalid } from './errors.ts'
export { type Event, eventOf } from './events.ts'
export {
  compileFilter,
  evaluateFilter,
  FilterError,
  fieldsOf,
  filterMatcher,
  parseFilter,
  type Scope as FilterScope,
  type Target as FilterTarget,
  valueTypes,
} from './filter/index.ts'
export { groupBy } from './group.ts'
export { events as eventPage } from './http/answers.ts'
export {
  type Credential,
  cookieName,
  fillIdentify,
  type Identity,
  isBrowser,
  refuseForeignOrigin,
} from './http/identity.ts'
export { strict } from './http/limits.ts'
export { limitHits } from './http/metrics.ts'
export { openapi } from './http/openapi.ts'
export { type Asked, type Route, route, text as jsonText } from './http/route.ts'
export { contextOf } from './http/serve-route.ts'
export { fingerprint, id, newId } from './ids.ts'
export { actorFor, fillActors, type Job, type JobContext, job, type OnBehalf, schedule } from './jobs/job.ts'
export { enqueuePlatform } from './jobs/platform.ts'
export { type Hear, type Module, module, type Reaction } from './module.ts'
export type { Money } from './money.ts'
export { type Egress, EgressRefused, type Mail } from './ports/index.ts'
export type { Program } from './program.ts'
export { durableReader, liveReader } from './reader.ts'
export { demand, ownedBy, ownersFor, reachOf, visibleFields } from './resource/access.ts'
export { type CellOptions, type Cells, cellsOf } from './resource/cells.ts'
export { byteOrderMark, csvLine } from './resource/csv.ts'
export { type CustomField, customFieldsFor, fillCustomFields } from './resource/custom.ts'
export type { Field, Fields, Holds } from './resource/field.ts'
export * from './resource/fields/index.ts'
export {
  alter,
  compared,
  idsBy,
  type Landing,
  land,
  missingIn,
  recordsOf,
  violations,
  writableFields,
} from './resource/intake.ts'
export * from './resource/modifiers.ts'
export { kebab, quoted, relation, words } from './resource/names.ts'
export { columnOf, projection, wireSql } from './resource/projection.ts'
export { everyNoun, knows, type Resource, resource, resourceNamed } from './resource/resource.ts'
export { filterScope } from './resource/scope.ts'
export { fillSearch, searchable } from './resource/searching.ts'
export { checked } from './resource/verbs.ts'
export { reverted } from './reverted.ts'
export { statement } from './session.ts'
export { renderHtml, renderText } from './templates.ts'
export { beforeCursor, cursorOf, eventCursor, eventJson, shown, timelineQuery } from './timeline.ts'
export { undo } from './undo.ts'
