import { insist } from './client.ts'
import { pause, type Scene } from './scene.ts'

/** A file of people, each with an address of her own. */
export function peopleFile(rows: number): string {
  const lines = ['First name,Last name,E-mail,Job title']
  for (let n = 0; n < rows; n++) lines.push(`First${n % 977},Last${n % 1409},person-${n}@faults.example,Fitter`)
  return `${lines.join('\r\n')}\r\n`
}

const mapping = {
  columns: {
    0: { field: 'firstName' },
    1: { field: 'lastName' },
    2: { field: 'email' },
    3: { field: 'jobTitle' },
  },
  match: { fields: ['email'], found: 'update', missing: 'create' },
}

/** Uploads a file and starts its import; answers the import's id. */
export async function startImport(scene: Scene, rows: number): Promise<string> {
  const made = await insist(scene, 'POST', 'imports?noun=contacts', peopleFile(rows), {
    type: 'text/csv',
    headers: { 'x-file-name': 'people.csv' },
  })
  if (made.status !== 201) throw new Error(`The file was refused: ${made.text}`)
  const { id } = made.body
  for (const [method, path, body] of [
    ['PATCH', `imports/${id}`, { mapping }],
    ['POST', `imports/${id}/run`, {}],
  ] as const) {
    const reply = await insist(scene, method, path, body)
    if (reply.status >= 300) throw new Error(`${path}: ${reply.text}`)
  }
  return id
}

export async function importState(scene: Scene, id: string): Promise<{ status: string; done: number; result: any }> {
  return (await insist(scene, 'GET', `imports/${id}/progress`)).body
}

export async function importEnd(scene: Scene, id: string, seconds: number) {
  for (const until = Date.now() + seconds * 1000; Date.now() < until; await pause(200)) {
    const state = await importState(scene, id)
    if (!['running', 'checking'].includes(state.status)) return state
  }
  throw new Error(`The import did not end within ${seconds} s`)
}
