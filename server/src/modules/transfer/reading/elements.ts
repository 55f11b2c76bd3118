import { type SaxesAttributePlain, SaxesParser } from 'saxes'
import { Unreadable } from './archive.ts'

export interface Elements {
  open?(name: string, attributes: Record<string, string>): void
  text?(text: string): void
  close?(name: string): void
}

const bare = (name: string) => name.slice(name.indexOf(':') + 1)

/** Reads XML piece by piece; yields after each piece, so that what was found can be handed on. */
export async function* elements(bytes: AsyncIterable<Buffer>, on: Elements): AsyncGenerator<void> {
  const parser = new SaxesParser<{ position: false }>({ position: false })
  let broken: Error | undefined
  parser.on('error', (error) => void (broken ??= error))
  // Entities of a document's own could grow without end; a workbook has none.
  parser.on('doctype', () => void (broken ??= new Error('doctype')))
  parser.on('opentag', (tag) =>
    on.open?.(bare(tag.name), tag.attributes as Record<string, SaxesAttributePlain & string>),
  )
  if (on.text) parser.on('text', (text) => on.text?.(text))
  parser.on('closetag', (tag) => on.close?.(bare(tag.name)))
  const decoder = new TextDecoder('utf-8')
  for await (const chunk of bytes) {
    parser.write(decoder.decode(chunk, { stream: true }))
    if (broken) throw new Unreadable('This workbook is damaged: a part of it is no XML.')
    yield
  }
  parser.close()
  if (broken) throw new Unreadable('This workbook is damaged: a part of it is no XML.')
}

/** The same for parts that are read whole. */
export async function readElements(bytes: AsyncIterable<Buffer>, on: Elements): Promise<void> {
  for await (const _ of elements(bytes, on));
}
