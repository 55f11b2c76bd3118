import { lostNetwork } from './network.ts'
import { currentOrganization } from './place.ts'
import { Problem } from './problem.ts'

const nameIn = (header: string | null) => {
  const wide = /filename\*=UTF-8''([^;]+)/i.exec(header ?? '')?.[1]
  return wide ? decodeURIComponent(wide) : /filename="?([^";]+)"?/i.exec(header ?? '')?.[1]
}

/**
 * Fetches a file under /api/v1 and hands it to the browser under the name the server gives it, else `name`. Answers the
 * name. Throws Problem. The browser keeps large files on its disk while they arrive.
 */
export async function download(path: string, name: string): Promise<string> {
  let answer: Response
  try {
    answer = await fetch(`/api/v1${path}`, {
      headers: { 'x-organization': currentOrganization() ?? '' },
      credentials: 'same-origin',
    })
  } catch {
    lostNetwork()
    throw new Problem(0, { code: 'offline', detail: 'No network. Ask for the file again when you are back.' })
  }
  if (!answer.ok) throw new Problem(answer.status, await answer.json().catch(() => ({})))
  const called = nameIn(answer.headers.get('content-disposition')) ?? name
  const address = URL.createObjectURL(await answer.blob())
  const link = document.createElement('a')
  link.href = address
  link.download = called
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
  return called
}
