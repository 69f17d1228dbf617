import { crc32, deflateSync } from 'node:zlib'

/** A valid PNG: a square of one colour. */
export function smallPng(side = 48): Buffer {
  const row = Buffer.concat([
    Buffer.of(0),
    ...Array.from({ length: side }, () => Buffer.of(44, 102, 99)),
  ])
  const header = Buffer.alloc(13)
  header.writeUInt32BE(side, 0)
  header.writeUInt32BE(side, 4)
  header.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(Array.from({ length: side }, () => row)))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

/** A valid WAV: a fifth of a second of a tone, 16 bits, 8 kHz, one channel. */
export function smallWav(): Buffer {
  const [rate, samples] = [8000, 1600]
  const data = Buffer.alloc(2 * samples)
  for (let i = 0; i < samples; i += 1)
    data.writeInt16LE(Math.round(8000 * Math.sin((2 * Math.PI * 440 * i) / rate)), 2 * i)
  const head = Buffer.alloc(44)
  head.write('RIFF', 0, 'latin1')
  head.writeUInt32LE(36 + data.length, 4)
  head.write('WAVEfmt ', 8, 'latin1')
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(1, 20)
  head.writeUInt16LE(1, 22)
  head.writeUInt32LE(rate, 24)
  head.writeUInt32LE(2 * rate, 28)
  head.writeUInt16LE(2, 32)
  head.writeUInt16LE(16, 34)
  head.write('data', 36, 'latin1')
  head.writeUInt32LE(data.length, 40)
  return Buffer.concat([head, data])
}

/** The beginning of an Ogg Opus stream (RFC 7845): its first page with the Opus head. */
export function smallOgg(): Buffer {
  const opusHead = Buffer.from('OpusHead\x01\x01\x38\x01\x80\xbb\x00\x00\x00\x00\x00', 'latin1')
  const page = Buffer.alloc(28)
  page.write('OggS', 0, 'latin1')
  page.set([0, 2], 4)
  page.writeUInt32LE(1, 14)
  page.set([1, opusHead.length], 26)
  return Buffer.concat([page, opusHead])
}
