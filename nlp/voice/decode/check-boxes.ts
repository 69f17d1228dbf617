import { AudioFault } from '../audio-fault.ts'

/** Samples that the tables of a file may promise in all: five minutes of AAC have about 28,000. */
const MOST_SAMPLES = 1_000_000

/**
 * Refuses an MP4 file whose tables promise more samples than any recording has. Two kinds of table
 * say "four thousand million samples like this one" in a few bytes, and the demuxer writes out each.
 * Source: ISO/IEC 14496-12, 8.7.3.3 (`stz2`) and 8.8.8 (`trun`).
 * @throws AudioFault `AUDIO_BROKEN`
 */
export function checkBoxes(bytes: Uint8Array): void {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const promised = count(view, 'trun', 8) + count(view, 'stz2', 12)
  if (promised > MOST_SAMPLES)
    throw new AudioFault('AUDIO_BROKEN', `The file promises ${promised} samples of sound.`)
}

/**
 * The sum of the counts that stand so many bytes after each place where the name stands. In coded
 * sound the four letters stand by chance once in gigabytes.
 */
function count(view: Buffer, name: string, offset: number): number {
  let sum = 0
  for (let at = view.indexOf(name); at !== -1; at = view.indexOf(name, at + 4))
    if (at + offset + 4 <= view.length) sum += view.readUInt32BE(at + offset)
  return sum
}
