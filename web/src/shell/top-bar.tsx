import type { ReactNode } from 'react'

export interface TopBarProps {
  title: ReactNode
  /** Beside the title, quiet: a count, a date. */
  note?: ReactNode
  /** Before the title: a way back. */
  before?: ReactNode
  /** At the end: secondary first, the one primary last. */
  children?: ReactNode
}

/** 48 px (52 on phones) that say where one is, and what to do here. */
export function TopBar({ title, note, before, children }: TopBarProps) {
  return (
    <header className="top-bar">
      {before}
      <h1 className="page-title cut" tabIndex={-1}>
        {title}
      </h1>
      {note ? <span className="num cut text-ink-3">{note}</span> : null}
      <span className="grow" />
      {children}
    </header>
  )
}
