/**
 * Times the decoding of recordings: milliseconds for each second of sound, by kind of file, and the
 * voice detector's beside it. Processor time is this process' own, without that of ffmpeg.
 *
 *     node dist/scripts/bench/voice-decode.js [--recordings FOLDER] [--rounds N] [--models DIR]
 */
import { readFileSync, readdirSync } from 'node:fs'
import { cpus } from 'node:os'
import { delimiter, join } from 'node:path'
import { parseArgs } from 'node:util'
import { AudioFault } from '../../nlp/voice/audio-fault.ts'
import { decodeAudio } from '../../nlp/voice/decode/decode-audio.ts'
import { findFfmpeg } from '../../nlp/voice/decode/ffmpeg.ts'
import { findSpeech } from '../../nlp/voice/find-speech.ts'
import { VoiceDetector } from '../../nlp/voice/speech/voice-detector.ts'

const { values } = parseArgs({
  options: {
    recordings: { type: 'string', default: 'tests/support/voice' },
    models: { type: 'string', default: 'models' },
    rounds: { type: 'string', default: '9' },
  },
})
const rounds = Number(values.rounds)
const ffmpeg = await findFfmpeg(['/usr/local/bin', '/usr/bin'].join(delimiter))
const detector = await VoiceDetector.load(values.models)

interface Times {
  readonly p50: number
  readonly max: number
  readonly processor: number
}

/** The middle of the times, and the slowest; the first round warms up and does not count. */
async function timed(work: () => Promise<unknown>): Promise<Times> {
  await work()
  const times: number[] = []
  const before = process.cpuUsage()
  for (let round = 0; round < rounds; round++) {
    const started = performance.now()
    await work()
    times.push(performance.now() - started)
  }
  const { user, system } = process.cpuUsage(before)
  times.sort((a, b) => a - b)
  return {
    p50: times[Math.floor(times.length / 2)] ?? NaN,
    max: times.at(-1) ?? NaN,
    processor: (user + system) / 1000 / rounds,
  }
}

console.log(
  `${cpus()[0]?.model ?? 'unknown CPU'}, ${cpus().length} cores, Node ${process.version}\n`,
)
console.log(
  '| recording | seconds | decode, ms a second: p50 (max; processor) | find speech: p50 (max; processor) |',
)
console.log('| --- | --- | --- | --- |')
for (const name of readdirSync(values.recordings).sort()) {
  const bytes = readFileSync(join(values.recordings, name))
  try {
    const audio = await decodeAudio(bytes, { ffmpeg })
    const seconds = audio.samples.length / audio.sampleRate
    const decoded = await timed(() => decodeAudio(bytes, { ffmpeg }))
    const found = await timed(() => findSpeech(audio, detector))
    const show = ({ p50, max, processor }: Times) =>
      `${(p50 / seconds).toFixed(1)} (${(max / seconds).toFixed(1)}; ${(processor / seconds).toFixed(1)})`
    console.log(`| ${name} | ${seconds.toFixed(1)} | ${show(decoded)} | ${show(found)} |`)
  } catch (error) {
    if (!(error instanceof AudioFault)) throw error
    console.log(`| ${name} | – | ${error.code} | – |`)
  }
}
await detector.close()
