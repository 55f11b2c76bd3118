import { addUploads, type Target } from './uploads.ts'

/** Opens the browser's file chooser and sends what is chosen. */
export function pickFiles(target: Target = {}, { many = true } = {}): void {
  const input = document.createElement('input')
  input.type = 'file'
  input.multiple = many
  input.onchange = () => addUploads(input.files ?? [], target)
  input.click()
}
