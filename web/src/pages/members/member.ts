export interface Member {
  id: string
  version: number
  name: string
  email: string
  title: string | null
  roleId: string
  status: 'active' | 'suspended'
  lastSeenAt: string | null
}

export interface Role {
  id: string
  version: number
  name: string
  description: string | null
  /** Name of a built-in role in the product. */
  key: string | null
  builtIn: boolean
  grants: Record<string, 'all' | 'team' | 'own'>
  hidden: Record<string, string[]>
}

export interface Invitation {
  id: string
  email: string
  roleId: string
  createdAt: string
  expiresAt: string | null
}
