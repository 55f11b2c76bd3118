import Blocks from 'lucide-react/icons/blocks'
import Building2 from 'lucide-react/icons/building-2'
import Layers from 'lucide-react/icons/layers'
import Plug from 'lucide-react/icons/plug'
import type { ReactNode } from 'react'
import type { Ring } from './map.ts'

const icons: Record<Ring, ReactNode> = { base: <Layers />, domain: <Building2 />, generic: <Blocks />, edge: <Plug /> }

/** A tile per ring. */
export const iconOf = (ring: Ring) => icons[ring]
