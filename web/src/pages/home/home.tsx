import './home.css'
import '../../words/house.ts'
import Plus from 'lucide-react/icons/plus'
import { useSummary } from '../../api/lists.ts'
import { useCan, useMe } from '../../api/me.ts'
import { useLive } from '../../api/realtime.ts'
import { useGo } from '../../shell/org-link.tsx'
import { PageSkeleton } from '../../shell/page-skeleton.tsx'
import { TopBar } from '../../shell/top-bar.tsx'
import { useTitle } from '../../shell/use-title.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { useShortcut } from '../../ui/shortcuts.ts'
import { usePhone } from '../../ui/use-media.ts'
import { useNow } from '../../ui/use-now.ts'
import { useWords } from '../../words/index.ts'
import { useRegion } from '../../words/region.ts'
import { Asks } from './asks.tsx'
import { Feed } from './feed.tsx'
import { Figures } from './figures.tsx'
import { FirstDay } from './first-day.tsx'
import { Greeting } from './greeting.tsx'
import { Newcomers } from './newcomers.tsx'
import { Recent } from './recent.tsx'

/** One sentence about today, four figures, what needs me, what I worked on; at the side what colleagues did. */
export default function Home() {
  const { t } = useWords()
  useTitle(t('shell.home'))
  useLive('contacts')
  useLive('companies')
  const phone = usePhone()
  const region = useRegion()
  const now = useNow()
  const can = useCan()
  const go = useGo()
  const { data: me } = useMe()
  const contacts = useSummary('contacts', {}, { enabled: Boolean(can('contacts:read')) })
  const empty = contacts.data?.count === 0
  const may = Boolean(can('contacts:write'))
  const create = () => void go('contacts?new=1')
  useShortcut('c', create, { label: t('home.newContact'), enabled: may })
  const today = new Intl.DateTimeFormat(region.locale, {
    timeZone: region.timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  })
    .format(now)
    .replace(',', '')
  if (!me) return <PageSkeleton />
  return (
    <>
      <TopBar title={t('shell.home')} note={today}>
        {!may ? null : phone ? (
          <IconButton variant="plain" label={t('home.newContact')} icon={<Plus />} onClick={create} />
        ) : (
          <Button icon={<Plus />} onClick={create} data-tip={t('home.newContact')} data-tip-keys="c">
            {t('home.newContact')}
          </Button>
        )}
      </TopBar>
      <div className="day sheet-scroll">
        <div className="day-main">
          <Greeting name={me.member?.name ?? me.account.name} empty={empty} />
          <Figures />
          {empty ? <FirstDay /> : <Asks />}
          {empty ? null : <Recent />}
        </div>
        <aside className="day-side" aria-label={t('home.colleagues')}>
          {empty ? null : <Newcomers />}
          {can('audit:read') ? <Feed /> : null}
        </aside>
      </div>
    </>
  )
}
