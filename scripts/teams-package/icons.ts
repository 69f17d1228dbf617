import { deflateSync } from 'node:zlib'

/** A colour with its opacity, each 0 … 255. */
type Rgba = readonly [number, number, number, number]

const DEEP: Rgba = [0x2c, 0x66, 0x63, 255]
const WHITE: Rgba = [255, 255, 255, 255]
const CLEAR: Rgba = [255, 255, 255, 0]
/** Each pixel is the mean of so many by so many points. */
const POINTS = 4

/** The icon in colour: 192 × 192 pixels, a boat on an even keel over calm water. */
export function colourIcon(): Buffer {
  return png(192, (x, y) => (isMark(x, y, 0.045) ? WHITE : DEEP))
}

/** The outline: 32 × 32 pixels, white and clear alone, as Teams asks. */
export function outlineIcon(): Buffer {
  return png(32, (x, y) => (isMark(x, y, 0.06) ? WHITE : CLEAR))
}

/** Whether a point of the unit square lies in the mark: mast and hull, and two waves. */
function isMark(x: number, y: number, width: number): boolean {
  const hull = y > 0.46 && y < 0.66 && Math.hypot(x - 0.5, (y - 0.46) * 1.4) < 0.29
  const mast = Math.abs(x - 0.5) < width / 2 && y > 0.16 && y <= 0.46
  const sail = x > 0.55 && y > 0.2 && y < 0.41 && x - 0.55 < (y - 0.2) * 0.95
  const wave = (level: number) =>
    x > 0.14 && x < 0.86 && Math.abs(y - level - 0.018 * Math.sin(x * 8 * Math.PI)) < width / 2
  return hull || mast || sail || wave(0.73) || wave(0.84)
}

/** A PNG of eight bits a channel with opacity. Source: W3C, PNG specification (third edition). */
function png(size: number, colourAt: (x: number, y: number) => Rgba): Buffer {
  const rows = Array.from({ length: size }, (_, row) =>
    Buffer.from([0, ...Array.from({ length: size }, (_, column) => pixel(column, row)).flat()]),
  )
  const header = Buffer.alloc(13)
  header.writeUInt32BE(size, 0)
  header.writeUInt32BE(size, 4)
  header.set([8, 6, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ])

  function pixel(column: number, row: number): number[] {
    const points = Array.from({ length: POINTS * POINTS }, (_, i) =>
      colourAt(
        (column + ((i % POINTS) + 0.5) / POINTS) / size,
        (row + (Math.floor(i / POINTS) + 0.5) / POINTS) / size,
      ),
    )
    const sum = [0, 1, 2, 3].map((k) => points.reduce((all, point) => all + (point[k] ?? 0), 0))
    return sum.map((all) => Math.round(all / points.length))
  }
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return (crc ^ 0xffffffff) >>> 0
}
