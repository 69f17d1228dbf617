/**
 * Scores the committed speech-to-text model: words, language, time, and what it makes of noise and
 * silence. `--help` tells the options.
 */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { SpeechSpan } from '../../../nlp/voice/voice-reader.ts'
import { confidenceOf } from '../../../nlp/voice/whisper/confidence.ts'
import { Listener, type Heard } from '../../../nlp/voice/whisper/listener.ts'
import { transcribe } from '../../../nlp/voice/whisper/transcribe.ts'
import { scriptWriter } from '../../../nlp/voice/write-script.ts'
import { describeMachine } from '../../bench/report.ts'
import { share, table } from '../text/markdown.ts'
import { inARow, noise, readClip, synthesise, withNoise } from './sounds.ts'
import { wordErrors, wordsOf } from './word-errors.ts'

const HELP = `Usage: node dist/scripts/evaluate/voice/words.js [options]

Word error rate of the speech-to-text model on RAVDESS (acted emotional speech, two sentences, 24
people; used here to measure and for nothing else), clean, under noise and in a row of a minute; what
is written about silence and noise; time of a note of ten seconds. Where espeak-ng is installed, a
smoke test on synthetic English and Mandarin, which says nothing about accuracy. Prints Markdown.

  --data DIR     folder of RAVDESS          (default ../shared/data/speech/ravdess)
  --words DIR    folder of the model        (default models/voice)
  --clips N      clips without noise        (default 480, of all people alike)
  --threads N    cores that a pass may use  (default 1)
  --help         show this
`

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data/speech/ravdess' },
    words: { type: 'string', default: 'models/voice' },
    clips: { type: 'string', default: '480' },
    threads: { type: 'string', default: '1' },
    help: { type: 'boolean', default: false },
  },
})
if (values.help) {
  process.stdout.write(HELP)
  process.exit(0)
}

const SAMPLE_RATE = 16_000
const SENTENCES: Readonly<Record<string, string>> = {
  '01': 'Kids are talking by the door',
  '02': 'Dogs are sitting by the door',
}
const PEOPLE = 24
const NOISE_CLIPS = 48
const RATIOS = [20, 10, 5, 0, -5] as const

/** Sentences for the smoke test, ours: what is said, and how the synthesiser is told to say it. */
const SPOKEN = [
  ['en', 'I have not slept well this week, and everything feels heavy.'],
  ['en', 'My sister called me yesterday and I was really happy to hear her voice.'],
  ['en', 'Could you help me calm down before my exam tomorrow?'],
  [
    'cmn-latn-pinyin',
    '我今天心情很不好，不想说话。',
    'wo3 jin1tian1 xin1qing2 hen3 bu4hao3, bu4xiang3 shuo1hua4.',
  ],
  [
    'cmn-latn-pinyin',
    '昨天晚上我睡得很晚，现在觉得很累。',
    'zuo2tian1 wan3shang5 wo3 shui4de5 hen3wan3, xian4zai4 jue2de5 hen3 lei4.',
  ],
  [
    'cmn-latn-pinyin',
    '明天要考试，我有一点紧张，你能帮我放松一下吗？',
    'ming2tian1 yao4 kao3shi4, wo3 you3 yi4dian3 jin3zhang1, ni3 neng2 bang1 wo3 fang4song1 yi2xia4 ma5?',
  ],
] as const

interface Clip {
  readonly path: string
  readonly said: readonly string[]
}

const listener = await Listener.load(values.words, { threads: Number(values.threads) })
const clips = choose(Number(values.clips))
console.log(`# Speech to text\n\n${describeMachine()}\n`)

const judged: { readonly heard: Heard; readonly errors: number; readonly words: number }[] = []

async function hear(samples: Float32Array): Promise<Heard> {
  const layers = await listener.encode(samples)
  return listener.listen(samples, layers, {
    languages: ['en', 'zh'],
    script: 'zh-Hans',
    before: new Map(),
  })
}

const textOf = ({ segments }: Heard) => segments.map(({ text }) => text).join(' ')

async function score(
  set: readonly Clip[],
  change: (samples: Float32Array, i: number) => Float32Array,
) {
  let errors = 0
  let words = 0
  let english = 0
  let flagged = 0
  for (const [i, { path, said }] of set.entries()) {
    const { samples } = await readClip(path)
    const heard = await hear(change(samples, i))
    const wrong = wordErrors(said, wordsOf(textOf(heard)))
    judged.push({ heard, errors: wrong, words: said.length })
    errors += wrong
    words += said.length
    english += Number(heard.language === 'en')
    flagged += Number(heard.doubts.length > 0)
  }
  return [errors / words, share(english, set.length), share(flagged, set.length)] as const
}

function choose(count: number): Clip[] {
  const folder = join(values.data, 'clips')
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.flac'))
    .toSorted()
  // The person comes last in the name: from each row of 24, other people are taken.
  const step = Math.max(1, Math.floor(names.length / count))
  return names
    .filter((_, i) => (i + Math.floor(i / PEOPLE)) % step === 0)
    .slice(0, count)
    .map((name) => ({
      path: join(folder, name),
      said: wordsOf(SENTENCES[name.split('-')[4] ?? ''] ?? ''),
    }))
}

const noisy = clips.filter((_, i) => i % Math.max(1, Math.floor(clips.length / NOISE_CLIPS)) === 0)
const rows: (readonly (string | number)[])[] = []
rows.push(['clean', clips.length, ...(await score(clips, (samples) => samples))])
for (const ratio of RATIOS) {
  const changed = await score(noisy, (samples, i) => withNoise(samples, ratio, i + 1))
  rows.push([`white noise, ${ratio} dB`, noisy.length, ...changed])
}
console.log(
  `## RAVDESS\n\n${table(['sound', 'clips', 'word error rate', 'taken for English', 'doubted'], rows)}\n`,
)

// Confidence: what is said about the words, and what came true.
const bins = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 1.001]
const calibration = bins.slice(0, -1).flatMap((from, i) => {
  const inside = judged.filter(({ heard }) => {
    const confidence = confidenceOf(heard)
    return confidence >= from && confidence < (bins[i + 1] ?? 2)
  })
  if (inside.length === 0) return []
  const total = inside.reduce((sum, { words }) => sum + words, 0)
  const right = inside.reduce((sum, { words, errors }) => sum + Math.max(0, words - errors), 0)
  const said = inside.reduce((sum, { heard }) => sum + confidenceOf(heard), 0) / inside.length
  return [[`${from} and more`, inside.length, said, right / total] as const]
})
console.log(
  `## Confidence, clean and noisy together\n\n${table(['confidence', 'clips', 'mean', 'words right'], calibration)}\n`,
)

// A minute and more, in stretches.
const long = await Promise.all(
  clips.slice(0, 16).map(async ({ path }) => (await readClip(path)).samples),
)
const row = inARow(long, 0.4)
const spans: SpeechSpan[] = stretches(long, 0.4, 25)
const whole = await transcribe({ samples: row, sampleRate: SAMPLE_RATE }, spans, listener, {
  languages: ['en', 'zh'],
  script: 'zh-Hans',
})
const longSaid = clips.slice(0, 16).flatMap(({ said }) => said)
const longErrors = wordErrors(longSaid, wordsOf(whole.segments.map(({ text }) => text).join(' ')))
console.log(
  `## ${(row.length / SAMPLE_RATE).toFixed(0)} seconds in ${spans.length} stretches\n\n` +
    `Word error rate ${(longErrors / longSaid.length).toFixed(3)}, ${whole.segments.length} segments.\n`,
)

function stretches(sounds: readonly Float32Array[], pause: number, longest: number): SpeechSpan[] {
  const found: { start: number; end: number }[] = []
  let at = 0
  for (const { length } of sounds) {
    const end = at + length / SAMPLE_RATE
    const last = found.at(-1)
    if (last && end - last.start <= longest) last.end = end
    else found.push({ start: at, end })
    at = end + pause
  }
  return found
}

// What nobody said.
const empty: readonly (readonly [string, Float32Array])[] = [
  ['silence, 5 s', new Float32Array(5 * SAMPLE_RATE)],
  ['faint noise, 5 s', noise(5, -60, 1)],
  ['noise, 5 s', noise(5, -30, 2)],
  ['loud noise, 25 s', noise(25, -12, 3)],
  [
    'hum of 50 Hz, 5 s',
    Float32Array.from(
      { length: 5 * SAMPLE_RATE },
      (_, i) => 0.2 * Math.sin((2 * Math.PI * 50 * i) / SAMPLE_RATE),
    ),
  ],
  [
    'tone of 440 Hz, 10 s',
    Float32Array.from(
      { length: 10 * SAMPLE_RATE },
      (_, i) => 0.3 * Math.sin((2 * Math.PI * 440 * i) / SAMPLE_RATE),
    ),
  ],
]
const invented: (readonly (string | number)[])[] = []
for (const [name, samples] of empty) {
  const raw = await transcribe(
    { samples, sampleRate: SAMPLE_RATE },
    [{ start: 0, end: samples.length / SAMPLE_RATE }],
    listener,
    { languages: ['en', 'zh'], script: 'zh-Hans' },
  )
  const words = wordsOf(raw.segments.map(({ text }) => text).join(' ')).length
  invented.push([name, words, raw.confidence, raw.doubts.join(', ') || '–'])
}
console.log(
  `## Nothing said (voice activity, which comes first, is left out here)\n\n${table(['sound', 'words kept', 'confidence', 'doubts'], invented)}\n`,
)

// Time of a note of ten seconds.
const ten = inARow(long.slice(0, 3), 0.3).slice(0, 10 * SAMPLE_RATE)
const times: number[] = []
const work: number[] = []
for (let i = 0; i < 8; i++) {
  const from = performance.now()
  const before = process.cpuUsage()
  await hear(ten)
  times.push(performance.now() - from)
  const { user, system } = process.cpuUsage(before)
  work.push((user + system) / 1000)
}
for (const list of [times, work]) list.sort((a, b) => a - b)
console.log(
  `## Time\n\n10 s of speech, ${values.threads} thread: ${times[0]?.toFixed(0)} ms at best, ` +
    `${times[4]?.toFixed(0)} ms median; ${work[4]?.toFixed(0)} ms of processor time. Resident: ${(process.memoryUsage.rss() / 2 ** 20).toFixed(0)} MiB.\n`,
)

// Smoke test.
const simplify = await scriptWriter('zh-Hans')
const smoke: (readonly (string | number)[])[] = []
for (const [voice, text, spoken] of SPOKEN) {
  const samples = synthesise(voice, spoken ?? text)
  if (!samples) continue
  const heard = await hear(samples)
  const written = simplify(textOf(heard))
  smoke.push([
    voice,
    heard.language,
    wordErrors(wordsOf(text), wordsOf(written)) / wordsOf(text).length,
    /[,.?!，。？！]/.test(written) ? 'yes' : 'no',
  ])
}
console.log(
  `## Smoke test on a synthesiser (no accuracy)\n\n${
    smoke.length === 0
      ? 'espeak-ng is not installed.'
      : table(['voice', 'language heard', 'words or characters off', 'punctuated'], smoke)
  }\n`,
)
