import { fillActors, fillIdentify, fillSearch, type Module } from './kernel/index.ts'
import access, { actorOf, identify } from './modules/access/index.ts'
import accounts from './modules/accounts/index.ts'
import audit from './modules/audit/index.ts'
import automation from './modules/automation/index.ts'
import contacts from './modules/contacts/index.ts'
import developers from './modules/developers/index.ts'
import files from './modules/files/index.ts'
import hooks from './modules/hooks/index.ts'
import imap from './modules/imap/index.ts'
import keys from './modules/keys/index.ts'
import mailgun from './modules/mailgun/index.ts'
import messages from './modules/messages/index.ts'
import notes from './modules/notes/index.ts'
import notifications from './modules/notifications/index.ts'
import objects from './modules/objects/index.ts'
import organizations from './modules/organizations/index.ts'
import realtime from './modules/realtime/index.ts'
import runs from './modules/runs/index.ts'
import search, { searchIds } from './modules/search/index.ts'
import sendgrid from './modules/sendgrid/index.ts'
import ses from './modules/ses/index.ts'
import transfer from './modules/transfer/index.ts'
import twilio from './modules/twilio/index.ts'

/** The table of contents of the product. Needs go one way: a module comes after those it needs. */
export const modules: readonly Module[] = [
  accounts,
  access,
  organizations,
  keys,
  runs,
  files,
  messages,
  notifications,
  audit,
  contacts,
  notes,
  search,
  objects,
  realtime,
  transfer,
  developers,
  automation,
  hooks,
  mailgun,
  sendgrid,
  ses,
  twilio,
  imap,
]

fillIdentify(identify)
fillActors(actorOf)
fillSearch(searchIds)
