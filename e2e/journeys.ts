import { access } from './journeys/access.ts'
import { apiKey } from './journeys/api-key.ts'
import { automation } from './journeys/automation.ts'
import { companies } from './journeys/companies.ts'
import { documents } from './journeys/documents.ts'
import { encrypted } from './journeys/encrypted.ts'
import { exportFile } from './journeys/export.ts'
import { importFile } from './journeys/import.ts'
import { listWork } from './journeys/list-work.ts'
import { messages } from './journeys/messages.ts'
import { network } from './journeys/network.ts'
import { newcomer } from './journeys/newcomer.ts'
import { organizations } from './journeys/organizations.ts'
import { phone } from './journeys/phone.ts'
import { signUp } from './journeys/sign-up.ts'
import { sizes } from './journeys/sizes.ts'
import { twoDevices } from './journeys/two-devices.ts'
import { twoPeople } from './journeys/two-people.ts'
import { viewer } from './journeys/viewer.ts'
import { webhooks } from './journeys/webhooks.ts'
import type { Journey } from './runner/journey.ts'

/** In the order in which they are walked. Each stands alone: none needs what another one left behind. */
export const journeys: Journey[] = [
  newcomer,
  signUp,
  viewer,
  twoPeople,
  twoDevices,
  listWork,
  companies,
  encrypted,
  importFile,
  exportFile,
  documents,
  messages,
  apiKey,
  webhooks,
  automation,
  organizations,
  network,
  phone,
  access,
  sizes,
]
