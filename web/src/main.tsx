import './styles/index.css'
import './words/index.ts'
import { lazy, StrictMode, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { currentOrganization } from './api/place.ts'

// Two entrances, so that signing in loads neither router nor data cache.
const App = lazy(() => import('./shell/app.tsx'))
const Door = lazy(() => import('./pages/sign-in/door.tsx'))

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Suspense>{currentOrganization() ? <App /> : <Door />}</Suspense>
    </StrictMode>,
  )
}
