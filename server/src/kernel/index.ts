export { sql } from 'drizzle-orm'
export { z } from 'zod'
export { type Command, command, query, signedIn } from './command.ts'
export { type Actor, type Context, makeActor, type Scope, type Statement, systemActor } from './context.ts'
export { type Errors, Failure, fail, type InputProblem, invalid, sqlState } from './errors.ts'
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
export { didYouMean, nearest } from './filter/nearest.ts'
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
export {
  type DriverParts,
  type Egress,
  EgressRefused,
  type FileStore,
  type Mail,
  type MailAddress,
  type MailAttachment,
  type MailCredentials,
  type MailDriver,
  type MailProvider,
  mailCredentials,
  mailProviders,
  messageIdOf,
  type OutgoingMail,
  type OutgoingSms,
  openMail,
  openSms,
  type Refused,
  reportsUrl,
  SealBroken,
  type Sent,
  type SmsCredentials,
  type SmsDriver,
  type SmsProvider,
  smsCredentials,
  smsProviders,
  Unsure,
  type Vault,
} from './ports/index.ts'
export { enqueueAll } from './ports/queue/orders.ts'
export type { Program } from './program.ts'
export { durableReader, liveReader } from './reader.ts'
export { demand, ownedBy, ownersFor, reachOf, visibleFields } from './resource/access.ts'
export { byteOrderMark, csvLine, csvSql } from './resource/csv.ts'
export { sortKeys } from './resource/cursor.ts'
export { type CustomField, customFieldsFor, fillCustomFields } from './resource/custom.ts'
export type { Collection, ColumnOf, Field, Fields, Holds, Masked } from './resource/field.ts'
export * from './resource/fields/index.ts'
export { wireMoment } from './resource/fields/moment.ts'
export {
  alter,
  compared,
  idsBy,
  type Landing,
  land,
  missingIn,
  violations,
  writableFields,
} from './resource/intake.ts'
export { type ListOptions, select } from './resource/list.ts'
export * from './resource/modifiers.ts'
export { kebab, literal, quoted, relation, words } from './resource/names.ts'
export { columnOf, projection, wireSql } from './resource/projection.ts'
export { recordsOf } from './resource/read.ts'
export { everyNoun, knows, type Resource, resource, resourceNamed } from './resource/resource.ts'
export { filterScope } from './resource/scope.ts'
export { opened, sealedPlace } from './resource/sealing.ts'
export { fillSearch, searchable } from './resource/searching.ts'
export { checked } from './resource/verbs.ts'
export { reverted } from './reverted.ts'
export { statement } from './session.ts'
export { renderHtml, renderText } from './templates.ts'
export { beforeCursor, cursorOf, eventCursor, eventJson, shown, timelineQuery } from './timeline.ts'
export { undo } from './undo.ts'
