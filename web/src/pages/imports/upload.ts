import { currentOrganization } from '../../api/place.ts'
import { Problem } from '../../api/problem.ts'
import type { Import } from './transfer.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const kindOfFile = (name: string) =>
  /\.xlsx$/i.test(name) ? XLSX : /\.(csv|tsv|txt)$/i.test(name) ? 'text/csv' : 'application/octet-stream'

const readJson = (text: string): Record<string, unknown> => {
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch {
    return {}
  }
}

export interface Upload {
  done: Promise<Import>
  stop: () => void
}

/**
 * Sends a file as it is. `onPart` hears the share that is sent, 0 to 1. XMLHttpRequest, because fetch does not tell how
 * much of a body has left.
 */
export function upload(noun: string, file: Blob, name: string, onPart: (part: number) => void): Upload {
  const request = new XMLHttpRequest()
  const done = new Promise<Import>((take, refuse) => {
    request.open('POST', `/api/v1/imports?${new URLSearchParams({ noun })}`)
    request.setRequestHeader('content-type', kindOfFile(name))
    request.setRequestHeader('x-file-name', encodeURIComponent(name))
    request.setRequestHeader('x-organization', currentOrganization() ?? '')
    request.setRequestHeader('accept', 'application/json')
    request.upload.onprogress = ({ loaded, total }) => onPart(total > 0 ? loaded / total : 0)
    request.onload = () => {
      const body = readJson(request.responseText)
      if (request.status >= 200 && request.status < 300) take(body as unknown as Import)
      else refuse(new Problem(request.status, body))
    }
    request.onerror = () =>
      refuse(
        new Problem(0, { code: 'offline', detail: 'The file did not arrive. Send it again when the network is back.' }),
      )
    request.onabort = () => refuse(new DOMException('Stopped', 'AbortError'))
    request.send(file)
  })
  return { done, stop: () => request.abort() }
}
