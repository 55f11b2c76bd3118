import { type ComponentType, lazy, Suspense, useEffect, useState } from 'react'
import { TooltipHost } from '../../ui/tooltip-host.tsx'
import { followPath, usePath } from './path.ts'

const pages: Record<string, ComponentType> = {
  '/sign-in': lazy(() => import('./sign-in.tsx')),
  '/sign-up': lazy(() => import('./sign-up.tsx')),
  '/verify': lazy(() => import('./verify.tsx')),
  '/forgot': lazy(() => import('./forgot.tsx')),
  '/reset': lazy(() => import('./reset.tsx')),
  '/set-up': lazy(() => import('./set-up.tsx')),
  '/join': lazy(() => import('./join.tsx')),
  '/dev/ui': lazy(() => import('./story-door.tsx')),
}
const Entrance = lazy(() => import('./entrance.tsx'))

/** All pages in front of the organizations. They are few, so the address alone chooses. */
export default function Door() {
  const path = usePath()
  const [late, setLate] = useState(false)
  useEffect(() => followPath(), [])
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 150)
    return () => clearTimeout(timer)
  }, [])
  const Page = pages[path.replace(/\/$/, '')] ?? Entrance
  return (
    <>
      <Suspense fallback={late ? <div className="door" aria-busy="true" /> : null}>
        <Page />
      </Suspense>
      <TooltipHost />
    </>
  )
}
