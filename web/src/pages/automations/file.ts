import { download } from '../../api/download.ts'
import { toastFailure } from '../../ui/toast.ts'
import type { Automation } from './automation.ts'

const fileName = (name: string) =>
  `${
    name
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
      .replaceAll(/^-|-$/g, '') || 'automation'
  }.json`

/** Hands the draft, or a version, to the browser as a file. */
export async function exportFile({ id, name }: Pick<Automation, 'id' | 'name'>, version?: number) {
  try {
    await download(`/automations/${id}/file${version ? `?version=${version}` : ''}`, fileName(name))
  } catch (error) {
    toastFailure(error)
  }
}
