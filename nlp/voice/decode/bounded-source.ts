import { BufferSource } from 'mediabunny'

/** Reads that a demuxer may do: far more than it does for the longest recording that is taken. */
const READS = 200_000
const READS_A_BYTE = 1 / 8

/**
 * Bytes that a demuxer may not read without end. Where nothing follows what it looks for, the one for
 * WebM (mediabunny 1.61.0, `resync`) asks for the last eight bytes again and again, and never leaves
 * the thread. Each question comes through here; after too many the answer is an error.
 */
export class BoundedSource extends BufferSource {
  /** @throws Error when the demuxer no longer asks in the way that is counted */
  constructor(bytes: Uint8Array) {
    super(bytes)
    const asked = this as unknown as { _read?: (...place: unknown[]) => unknown }
    const read = asked._read
    if (typeof read !== 'function')
      throw new Error('The demuxer has changed: its reads can no longer be counted.')
    let left = READS + bytes.length * READS_A_BYTE
    asked._read = (...place) => {
      if (left-- <= 0) throw new Error('The demuxer reads without end.')
      return read.apply(this, place)
    }
  }
}
