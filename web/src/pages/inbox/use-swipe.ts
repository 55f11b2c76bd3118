import { type TouchEvent, useRef, useState } from 'react'

/** Pixels after which a swipe counts. */
const far = 88

/** A line that is swiped sideways under a finger: right is one thing, left another. Nothing on a mouse. */
export function useSwipe({ right, left }: { right: () => void; left: () => void }) {
  const start = useRef<{ x: number; y: number } | null>(null)
  const [moved, setMoved] = useState(0)
  const begin = (event: TouchEvent) => {
    const touch = event.touches[0]
    start.current = touch ? { x: touch.clientX, y: touch.clientY } : null
  }
  const move = (event: TouchEvent) => {
    const touch = event.touches[0]
    if (!start.current || !touch) return
    const x = touch.clientX - start.current.x
    // Who scrolls does not swipe.
    if (Math.abs(touch.clientY - start.current.y) > 24 && Math.abs(x) < far) start.current = null
    setMoved(start.current ? Math.max(-140, Math.min(140, x)) : 0)
  }
  const end = () => {
    if (moved >= far) right()
    else if (moved <= -far) left()
    start.current = null
    setMoved(0)
  }
  return {
    outer: {
      'data-swipe':
        moved >= far ? 'right' : moved <= -far ? 'left' : moved > 0 ? 'to-right' : moved < 0 ? 'to-left' : undefined,
    },
    inner: {
      onTouchStart: begin,
      onTouchMove: move,
      onTouchEnd: end,
      onTouchCancel: () => setMoved(0),
      style: moved ? { transform: `translateX(${moved}px)` } : undefined,
    },
  }
}
