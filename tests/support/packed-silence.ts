/** A checksum as Ogg and FLAC have it: highest bit first, begun with nothing. */
function checksum(bytes: Uint8Array, width: 8 | 16 | 32, polynomial: number): number {
  let sum = 0n
  const top = 1n << BigInt(width - 1)
  const mask = 2n * top - 1n
  for (const byte of bytes) {
    sum ^= BigInt(byte) << BigInt(width - 8)
    for (let bit = 0; bit < 8; bit++)
      sum = (sum & top ? (sum << 1n) ^ BigInt(polynomial) : sum << 1n) & mask
  }
  return Number(sum)
}

/** Frames of FLAC that say "65,535 samples of nothing" in some fourteen bytes each. */
export function silentFlac(hours: number): Uint8Array {
  const rate = 8000
  const start = Buffer.alloc(42)
  start.write('fLaC\x80\0\0\x22', 0, 'latin1')
  start.set([0xff, 0xff, 0xff, 0xff], 8)
  start.set([rate >> 12, (rate >> 4) & 0xff, ((rate & 15) << 4) | 0, 15 << 4], 18)
  const frames = Math.ceil((hours * 3600 * rate) / 65_535)
  const parts: Uint8Array[] = [start]
  for (let number = 0; number < frames; number++) {
    const head = Buffer.of(0xff, 0xf8, 0x74, 0x08, ...coded(number), 0xff, 0xfe)
    const frame = Buffer.concat([head, Buffer.of(checksum(head, 8, 0x07), 0, 0, 0)])
    const sum = Buffer.alloc(2)
    sum.writeUInt16BE(checksum(frame, 16, 0x8005))
    parts.push(frame, sum)
  }
  return Buffer.concat(parts)
}

/** A number as FLAC writes it, which is UTF-8 carried on. */
function coded(number: number): number[] {
  if (number < 0x80) return [number]
  if (number < 0x800) return [0xc0 | (number >> 6), 0x80 | (number & 63)]
  return [0xe0 | (number >> 12), 0x80 | ((number >> 6) & 63), 0x80 | (number & 63)]
}

/** Opus packets of one byte, each of which stands for 120 ms in which nothing was sent. */
export function silentOpus(hours: number): Uint8Array {
  const head = Buffer.from('OpusHead\x01\x01\0\0\x80\xbb\0\0\0\0\0', 'latin1')
  const tags = Buffer.from('OpusTags\0\0\0\0\0\0\0\0', 'latin1')
  const perPage = 255
  const packets = Math.ceil((hours * 3600) / 0.12)
  const pages = [oggPage(0, 0n, 2, [head]), oggPage(1, 0n, 0, [tags])]
  for (let sent = 0; sent < packets; sent += perPage) {
    // Narrow band, two frames of 60 ms, both empty.
    const part = Array.from({ length: Math.min(perPage, packets - sent) }, () => Buffer.of(25))
    const granule = BigInt(sent + part.length) * 5760n
    pages.push(oggPage(pages.length, granule, 0, part))
  }
  return Buffer.concat(pages)
}

/** A page of Ogg (RFC 3533, 6) with packets shorter than 255 bytes. */
function oggPage(
  sequence: number,
  granule: bigint,
  flags: number,
  packets: readonly Uint8Array[],
): Buffer {
  const header = Buffer.alloc(27 + packets.length)
  header.write('OggS', 0, 'latin1')
  header.writeUInt8(flags, 5)
  header.writeBigInt64LE(granule, 6)
  header.writeUInt32LE(1, 14)
  header.writeUInt32LE(sequence, 18)
  header.writeUInt8(packets.length, 26)
  for (const [i, packet] of packets.entries()) header.writeUInt8(packet.length, 27 + i)
  const page = Buffer.concat([header, ...packets])
  page.writeUInt32LE(checksum(page, 32, 0x04c11db7), 22)
  return page
}
