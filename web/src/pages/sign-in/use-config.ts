import { useEffect, useState } from 'react'
import { api } from '../../api/client.ts'

export interface DemoAccount {
  email: string
  password: string
}

export interface DoorConfig {
  development: boolean
  demo: DemoAccount[]
  signUp: boolean
  /** The answer is there. */
  known: boolean
}

interface Wire {
  development?: boolean
  demo?: { password: string; emails: string[] } | null
  signUp?: boolean
}

const open: DoorConfig = { development: false, demo: [], signUp: true, known: false }

/** What this installation offers at its door. */
export function useConfig(): DoorConfig {
  const [config, setConfig] = useState(open)
  useEffect(() => {
    api
      .get<Wire>('/auth/config', {}, { stay: true })
      .then(({ development = false, demo, signUp = true }) =>
        setConfig({
          development,
          signUp,
          known: true,
          demo: demo ? demo.emails.map((email) => ({ email, password: demo.password })) : [],
        }),
      )
      .catch(() => setConfig({ ...open, known: true }))
  }, [])
  return config
}
