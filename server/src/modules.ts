import { fillActors, fillIdentify, fillSearch, type Module } from './kernel/index.ts'
import access, { actorOf, identify } from './modules/access/index.ts'
import accounts from './modules/accounts/index.ts'
import audit from './modules/audit/index.ts'
import contacts from './modules/contacts/index.ts'
import developers from './modules/developers/index.ts'
import notes from './modules/notes/index.ts'
import objects from './modules/objects/index.ts'
import organizations from './modules/organizations/index.ts'
import realtime from './modules/realtime/index.ts'
import search, { searchIds } from './modules/search/index.ts'
import transfer from './modules/transfer/index.ts'

/** The table of contents of the product. Needs go one way: a module comes after those it needs. */
export const modules: readonly Module[] = [
  accounts,
  access,
  organizations,
  audit,
  contacts,
  notes,
  search,
  objects,
  realtime,
  transfer,
  developers,
]

fillIdentify(identify)
fillActors(actorOf)
fillSearch(searchIds)
