import {
  choice,
  detail,
  flag,
  hidden,
  initial,
  integer,
  label,
  ownedBy,
  ref,
  required,
  resource,
  system,
  tags,
  text,
} from '../../kernel/index.ts'
import { fileName } from './file-name.ts'
import { pointer } from './pointer.ts'
import { seesAll, wholeNouns } from './reach.ts'

/** What a file is to people; screens choose icons and previews by it. */
export const fileKinds = [
  { value: 'image' },
  { value: 'pdf', label: 'PDF' },
  { value: 'document' },
  { value: 'spreadsheet' },
  { value: 'presentation' },
  { value: 'text' },
  { value: 'audio' },
  { value: 'video' },
  { value: 'archive' },
  { value: 'other' },
] as const
export type FileKind = (typeof fileKinds)[number]['value']

/** `waiting`: the scanner could not be asked. Only what is clean leaves the house; without a scanner that is everything. */
export const fileStates = [
  { value: 'clean', label: 'Ready', tone: 'ok' },
  { value: 'scanning', tone: 'info' },
  { value: 'waiting', label: 'Waiting for the scanner', tone: 'warn' },
  { value: 'infected', tone: 'bad' },
] as const
export type FileState = (typeof fileStates)[number]['value']

/** A document or picture of the organization. Its bytes are versions; this record says what the current one is. */
export const files = resource('files', {
  title: 'name',
  singular: 'file',
  subtitle: 'type',
  label: 'Documents',
  labelOne: 'Document',
  fields: {
    name: required(fileName()),
    tags: tags('file_tags'),
    kind: initial('other', required(system(choice(fileKinds)))),
    type: required(system(text({ max: 120 }))),
    size: label('Bytes', required(system(integer({ min: 0 })))),
    status: initial('scanning', required(system(choice(fileStates)))),
    revision: label('Version number', initial(1, required(system(integer({ min: 1 }))))),
    ownerId: ref('members'),
    thumbnail: initial(false, required(system(flag()))),
    sha256: detail(label('SHA-256', system(text({ max: 64 })))),
    versionId: hidden(system(pointer())),
  },
  expose: ['list', 'get', 'update', 'remove'],
  rows: ownedBy('ownerId'),
  sort: ['-createdAt'],
  // What hangs on records only is seen by those who may see all records of such a kind; others find it at the record.
  limit: (actor, param) => {
    if (seesAll(actor)) return undefined
    const own = param(actor.member)
    const nouns = param(wholeNouns(actor))
    const on =
      'from attachments fa where fa.organization_id = t.organization_id and fa.file_id = t.id and fa.deleted_at is null'
    return `(t.owner_id = ${own}::uuid or not exists (select 1 ${on}) or exists (select 1 ${on} and fa.noun = any(${nouns}::text[])))`
  },
})
