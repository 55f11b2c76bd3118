import '../../words/house.ts'
import { OrgLink } from '../../shell/org-link.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { useWords } from '../../words/index.ts'
import { listAddress, questions, useCount } from './questions.ts'

const partOfDay = () => {
  const hour = new Date().getHours()
  return hour < 5 || hour >= 18 ? 'goodEvening' : hour < 12 ? 'goodMorning' : 'goodAfternoon'
}

/** One sentence: what is new, and what has nobody. */
export function Greeting({ name, empty }: { name: string; empty: boolean }) {
  const { t } = useWords()
  const news = useCount('contacts', questions.newThisWeek)
  const alone = useCount('contacts', questions.noOwner)
  const quiet = useCount('contacts', questions.quiet)
  const first = name.split(' ')[0] ?? name
  const ready = news !== undefined && alone !== undefined
  return (
    <p className="day-hello">
      {t(`home.${partOfDay()}`, { name: first })} {empty ? <span>{t('home.sentenceEmpty')}</span> : null}
      {!empty && !ready ? <Skeleton className="inline-block! h-4! w-60" /> : null}
      {!empty && ready ? (
        <>
          {news > 0 ? <span>{t('home.sentenceNew', { count: news })} </span> : null}
          {quiet ? (
            <>
              <OrgLink to={listAddress('contacts', questions.quiet)}>{t('home.quietLink', { count: quiet })}</OrgLink>{' '}
              <span>{t('home.quietTail', { count: quiet })}</span>
            </>
          ) : alone > 0 ? (
            <>
              <OrgLink to={listAddress('contacts', questions.noOwner)}>
                {t('home.sentenceOwner', { count: alone })}
              </OrgLink>{' '}
              <span>{t('home.sentenceOwnerTail', { count: alone })}</span>
            </>
          ) : (
            <span>{t('home.sentenceCalm')}</span>
          )}
        </>
      ) : null}
    </p>
  )
}
