import type { Script } from './cast.ts'
import { austria } from './data/austria.ts'
import { belgium } from './data/belgium.ts'
import { britain } from './data/britain.ts'
import { denmark } from './data/denmark.ts'
import { germanyNorth } from './data/germany-north.ts'
import { germanySouth } from './data/germany-south.ts'
import { history } from './data/history.ts'
import { independents } from './data/independents.ts'
import { marlowFields, marlowMembers, marlowViews } from './data/marlow.ts'
import { netherlands } from './data/netherlands.ts'
import { norway } from './data/norway.ts'
import { buildingNotes } from './data/notes-buildings.ts'
import { foodNotes } from './data/notes-food.ts'
import { industryNotes } from './data/notes-industry.ts'
import { mainNotes } from './data/notes-main.ts'
import { mainCast, others } from './data/people.ts'
import { portugal } from './data/portugal.ts'
import { scotland } from './data/scotland.ts'
import { spain } from './data/spain.ts'
import { sweden } from './data/sweden.ts'
import type { DemoStory } from './shape.ts'
import { tell } from './tell.ts'

export * from './shape.ts'

const script: Script = {
  organization: {
    slug: 'demo',
    name: 'Marlow Heatworks',
    settings: { timeZone: 'Europe/Stockholm', currency: 'EUR', locale: 'en-GB' },
  },
  members: marlowMembers,
  left: { member: 'sixten', days: 243 },
  customFields: marlowFields,
  views: marlowViews,
  countries: [
    sweden,
    norway,
    denmark,
    netherlands,
    belgium,
    germanyNorth,
    germanySouth,
    austria,
    britain,
    scotland,
    portugal,
    spain,
  ],
  independents,
  particulars: { ...mainCast, ...others },
  first: Object.keys(mainCast),
  logbooks: [mainNotes, foodNotes, buildingNotes, industryNotes],
  history,
  importDay: 168,
}

/**
 * The demo organization: Marlow Heatworks of Malmö, who put industrial heat pumps where gas was. 120 companies and
 * 400 contacts over 26 months before `now`. Pure: the same `now` gives the same story. Only ends of leases and dates
 * named inside notes lie in the future.
 */
export function marlow(now: Date): DemoStory {
  return tell(script, now)
}
