import type { ReactNode } from 'react'

/** A titled box of the story page. */
export function Box({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="min-w-0 rounded-4 bg-surface p-5 lifted">
      <h3 className="mb-3 text-xs font-medium text-ink-3">{title}</h3>
      {children}
    </section>
  )
}
