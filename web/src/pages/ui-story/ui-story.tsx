import { type ReactNode, useEffect } from 'react'
import { Toaster } from '../../ui/toaster.tsx'
import { Controls } from './controls.tsx'
import { Layers } from './layers.tsx'
import { Pieces } from './pieces.tsx'
import { States } from './states.tsx'

function Theme({ name, children }: { name: 'light' | 'dark'; children: ReactNode }) {
  return (
    <section data-theme={name} className="grid min-w-0 content-start gap-4 bg-canvas p-6 text-ink">
      <h2 className="text-lg font-semibold">{name}</h2>
      {children}
    </section>
  )
}

const all = (
  <>
    <Controls />
    <Pieces />
    <Layers />
    <States />
  </>
)

/** Every part in every state, in both themes beside each other. */
export default function UiStory() {
  useEffect(() => {
    document.title = 'Parts · Banyan'
  }, [])
  return (
    <main>
      <h1 className="px-6 pt-6 text-2xl font-semibold">Parts</h1>
      <div className="grid lg:grid-cols-2">
        <Theme name="light">{all}</Theme>
        <Theme name="dark">{all}</Theme>
      </div>
      <Toaster />
    </main>
  )
}
