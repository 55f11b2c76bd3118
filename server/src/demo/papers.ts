/** A page in the layout of A4 with a heading and lines, as PDF. */
export function pdfOf(title: string, lines: readonly string[]): Buffer {
  const safe = (text: string) => text.replace(/[\\()]/g, (c) => `\\${c}`)
  const words = [
    'BT /F2 10 Tf 0.09 0.38 0.25 rg 60 780 Td (MARLOW HEATWORKS) Tj ET',
    `BT /F2 24 Tf 0.1 0.12 0.11 rg 60 730 Td (${safe(title)}) Tj ET`,
    '0.8 0.82 0.8 RG 60 712 m 535 712 l S',
    ...lines.map((line, i) => `BT /F1 12 Tf 0.2 0.22 0.2 rg 60 ${680 - i * 24} Td (${safe(line)}) Tj ET`),
  ].join('\n')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>',
    `<< /Length ${words.length} >>\nstream\n${words}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold >>',
  ]
  let body = '%PDF-1.4\n'
  const places = objects.map((object, i) => {
    const at = body.length
    body += `${i + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const table = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const start = body.length
  body += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(body, 'latin1')
}

/** A drawn machine room: tanks, pipes and a floor, in one colour family. */
export async function photoOf(hue: number, turn: number): Promise<Buffer> {
  const { default: sharp } = await import('sharp')
  const tone = (light: number, shift = 0) => `hsl(${(hue + shift) % 360} 22% ${light}%)`
  const tanks = [0, 1, 2, 3]
    .slice(0, 3 + (turn % 2))
    .map((n) => {
      const x = 120 + n * 330 + turn * 20
      return `<rect x="${x}" y="${250 - n * 20}" width="210" height="${480 + n * 20}" rx="100" fill="${tone(62 - n * 5)}"/><rect x="${x + 40}" y="${280 - n * 20}" width="26" height="${420 + n * 20}" rx="13" fill="${tone(78)}" opacity=".6"/>`
    })
    .join('')
  const pipes = [180, 215, 250]
    .map(
      (y, n) =>
        `<path d="M0 ${y} H${700 + n * 180} q40 0 40 40 V${560 + n * 30}" fill="none" stroke="${tone(48 + n * 8, 12)}" stroke-width="22"/>`,
    )
    .join('')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1000"><defs><linearGradient id="w" x2="0" y2="1"><stop stop-color="${tone(88)}"/><stop offset="1" stop-color="${tone(70)}"/></linearGradient></defs><rect width="1600" height="1000" fill="url(#w)"/><rect y="720" width="1600" height="280" fill="${tone(38)}"/>${pipes}${tanks}</svg>`
  return sharp(Buffer.from(svg)).jpeg({ quality: 78 }).toBuffer()
}
