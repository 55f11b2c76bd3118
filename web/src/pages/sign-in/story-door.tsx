import { lazy } from 'react'
import Entrance from './entrance.tsx'
import { useConfig } from './use-config.ts'

const UiStory = lazy(() => import('../ui-story/ui-story.tsx'))

/** The story page of the parts exists in development only. */
export default function StoryDoor() {
  const { development, known } = useConfig()
  if (!known) return null
  return development ? <UiStory /> : <Entrance />
}
