import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { constants } from 'node:fs'
import { access } from 'node:fs/promises'
import { delimiter, isAbsolute, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { SoundBlock } from './sound-block.ts'

const RATE = 16_000
/** Five minutes of sound take well under ten seconds; a decoder that hangs is ended. */
const LONGEST_MS = 60_000

/**
 * Where ffmpeg is, if it is installed.
 * @param searchPath folders as in the PATH variable; only absolute ones count
 */
export async function findFfmpeg(searchPath: string): Promise<string | undefined> {
  const name = process.platform === 'win32' ? 'ffmpeg.exe' : 'ffmpeg'
  for (const folder of searchPath.split(delimiter).filter((path) => isAbsolute(path))) {
    const path = join(folder, name)
    const isThere = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    )
    if (isThere) return path
  }
  return undefined
}

/**
 * Decodes frames with ffmpeg to 16 kHz mono. It reads and writes pipes alone: no file, no network, no
 * shell, no environment of ours, one kind of input that is not guessed at. It is ended when nobody
 * wants more of its sound, and after a minute.
 *
 * @param ffmpeg absolute path
 * @param format of the input as ffmpeg calls it, and the one decoder that it may use
 * @throws Error when it cannot be run or found a fault; what it gave before counts
 */
export async function* runFfmpeg(
  ffmpeg: string,
  format: 'aac',
  frames: AsyncIterable<Uint8Array>,
): AsyncGenerator<SoundBlock, void, undefined> {
  const child = spawn(ffmpeg, argumentsFor(format), {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: {},
    shell: false,
    timeout: LONGEST_MS,
    killSignal: 'SIGKILL',
    windowsHide: true,
  })
  const closed = once(child, 'close')
  // Its failure is looked at when the sound has ended; until then it must not count as unhandled.
  closed.catch(() => undefined)
  const input = Readable.from(frames)
  const feeding = pipeline(input, child.stdin).then(
    () => undefined,
    (error: unknown) => error,
  )
  try {
    let rest: Buffer = Buffer.alloc(0)
    for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
      const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk
      const whole = bytes.length - (bytes.length % 4)
      rest = bytes.subarray(whole)
      if (whole > 0) yield { channels: [floatsOf(bytes.subarray(0, whole))], sampleRate: RATE }
    }
    const [code] = (await closed) as [number | null]
    const fault = await feeding
    if (code !== 0) throw new Error(`ffmpeg ended with ${code ?? 'a signal'}.`, { cause: fault })
    if (fault !== undefined) throw new Error('The frames end in a fault.', { cause: fault })
  } finally {
    child.kill('SIGKILL')
    input.destroy()
  }
}

function argumentsFor(format: 'aac'): string[] {
  return [
    ...['-nostdin', '-hide_banner', '-loglevel', 'quiet', '-threads', '1'],
    ...['-protocol_whitelist', 'pipe', '-format_whitelist', format, '-codec_whitelist', format],
    ...['-f', format, '-i', 'pipe:0', '-map', '0:a:0', '-ac', '1', '-ar', String(RATE)],
    ...['-threads', '1', '-c:a', 'pcm_f32le', '-f', 'f32le', 'pipe:1'],
  ]
}

/** Little endian, as ffmpeg was told; a copy, since the bytes may lie at any address. */
function floatsOf(bytes: Buffer): Float32Array {
  const samples = new Float32Array(bytes.length / 4)
  for (let i = 0; i < samples.length; i++) samples[i] = bytes.readFloatLE(i * 4)
  return samples
}
