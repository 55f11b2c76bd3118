import '../../words/doors.ts'
import { useWords } from '../../words/index.ts'
import type { DemoAccount } from './use-config.ts'

/** In development: the demo accounts, one click each. */
export function DemoCard({
  accounts,
  onChoose,
  busy,
}: {
  accounts: DemoAccount[]
  onChoose: (account: DemoAccount) => void
  busy: boolean
}) {
  const { t } = useWords()
  return (
    <section className="door-card" aria-labelledby="demo-title">
      <div className="min-w-0 grow">
        <h2 id="demo-title" className="text-md font-semibold">
          {t('door.demo')}
        </h2>
        <p className="door-card-text">{t('door.demoText')}</p>
        <div className="flex flex-wrap gap-2">
          {accounts.map((each) => (
            <button
              key={each.email}
              type="button"
              className="door-demo"
              disabled={busy}
              aria-label={t('door.demoEnter', { email: each.email })}
              onClick={() => onChoose(each)}
            >
              {each.email}
            </button>
          ))}
        </div>
      </div>
    </section>
  )
}
