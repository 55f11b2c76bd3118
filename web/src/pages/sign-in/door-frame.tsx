import './door.css'
import '../../words/doors.ts'
import type { ReactNode } from 'react'
import { useWords } from '../../words/index.ts'
import { ArchMark, Grove } from './grove.tsx'

export interface DoorFrameProps {
  title: ReactNode
  text?: ReactNode
  children?: ReactNode
  /** In the picture at the right, at its foot; below the form on phones. */
  card?: ReactNode
}

/** Form left, picture right; on phones the picture is a band above. */
export function DoorFrame({ title, text, children, card }: DoorFrameProps) {
  const { t } = useWords()
  return (
    <div className="door">
      <main className="door-left">
        <div className="door-crown" aria-hidden="true">
          <Grove crown />
        </div>
        <header className="flex items-center gap-2.5 text-base font-semibold max-md:mt-5">
          <img src="/icon.svg" alt="" width="24" height="24" />
          Banyan
        </header>
        <div className="door-form">
          <h1 className="mb-1 text-2xl font-semibold text-balance">{title}</h1>
          {text ? <p className="mb-7 text-base text-ink-3">{text}</p> : null}
          {children}
        </div>
        {card ? <div className="mb-6 md:hidden">{card}</div> : null}
        <footer className="flex items-center gap-5 text-xs text-ink-3">
          <span className="flex grow items-center gap-1.5">
            <ArchMark />
            {t('door.runsOn')}
          </span>
        </footer>
      </main>
      <aside className="door-right" aria-label={t('door.aboutPicture')}>
        <Grove className="absolute inset-0 size-full" />
        {card}
      </aside>
    </div>
  )
}
