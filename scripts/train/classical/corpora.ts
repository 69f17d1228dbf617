import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { GO_EMOTIONS, SHARED_EMOTIONS, type GoEmotion, type SharedEmotion } from '../../../types.ts'
import { parseCsv } from './csv.ts'

/** One labelled text. A label that a corpus does not know is absent, which is not the same as 0. */
export interface Example {
  readonly text: string
  readonly corpus: CorpusName
  readonly emotions?: Readonly<Partial<Record<GoEmotion, 0 | 1>>>
  readonly shared?: Readonly<Partial<Record<SharedEmotion, 0 | 1>>>
  /** [−1, 1] */
  readonly valence?: number
  /** [−1, 1] */
  readonly arousal?: number
}

export type CorpusName =
  | 'goemotions'
  | 'brighter-eng'
  | 'brighter-chn'
  | 'emobank'
  | 'cped'
  | 'xed-en'
  | 'xed-zh'
  | 'statements'

export type Split = 'train' | 'dev' | 'test'

/**
 * The paper's Ekman grouping of the 27 emotions (Demszky et al. 2020, appendix; `ekman_mapping.json`
 * of its repository). The four "ambiguous" labels fall to surprise there.
 */
export const SHARED_OF_GO: Readonly<Record<GoEmotion, SharedEmotion>> = {
  admiration: 'joy',
  amusement: 'joy',
  anger: 'anger',
  annoyance: 'anger',
  approval: 'joy',
  caring: 'joy',
  confusion: 'surprise',
  curiosity: 'surprise',
  desire: 'joy',
  disappointment: 'sadness',
  disapproval: 'anger',
  disgust: 'disgust',
  embarrassment: 'sadness',
  excitement: 'joy',
  fear: 'fear',
  gratitude: 'joy',
  grief: 'sadness',
  joy: 'joy',
  love: 'joy',
  nervousness: 'fear',
  optimism: 'joy',
  pride: 'joy',
  realization: 'surprise',
  relief: 'joy',
  remorse: 'sadness',
  sadness: 'sadness',
  surprise: 'surprise',
  neutral: 'neutral',
}

function read(dataDir: string, path: string): string {
  return readFileSync(join(dataDir, path), 'utf8')
}

function lines(dataDir: string, path: string): string[] {
  return read(dataDir, path).split(/\r?\n/).filter(Boolean)
}

function flag(value: boolean): 0 | 1 {
  return value ? 1 : 0
}

function labelled<Label extends string>(
  labels: readonly Label[],
  isOn: (label: Label) => boolean,
): Partial<Record<Label, 0 | 1>> {
  return Object.fromEntries(labels.map((label) => [label, flag(isOn(label))])) as Partial<
    Record<Label, 0 | 1>
  >
}

export function goEmotions(dataDir: string, split: Split): Example[] {
  return lines(dataDir, `goemotions/original/${split}.tsv`).map((line) => {
    const [text = '', ids = ''] = line.split('\t')
    const on = new Set(ids.split(',').map((id) => GO_EMOTIONS[Number(id)]))
    const shared = new Set([...on].map((label) => label && SHARED_OF_GO[label]))
    return {
      text,
      corpus: 'goemotions',
      emotions: labelled(GO_EMOTIONS, (label) => on.has(label)),
      shared: labelled(SHARED_EMOTIONS, (label) => shared.has(label)),
    }
  })
}

/**
 * SemEval-2025 task 11, track A; a text without any emotion is neutral. English has no disgust.
 * The set's own dev parts (115 and 200 texts) are too small to set thresholds by: a tenth of train
 * joins them, the same one as in `scripts/train/text/corpora.py`, so that both models can be
 * calibrated together on texts that neither has seen.
 */
export function brighter(dataDir: string, language: 'eng' | 'chn', split: Split): Example[] {
  const rowsOf = (part: Split) => {
    const labelledTest = language === 'eng' && part === 'test'
    const file = labelledTest ? 'track_a_test_labelled' : `track_a_${part}`
    return parseCsv(read(dataDir, `brighter-${language}/${file}.csv`))
  }
  const lent = (row: Readonly<Record<string, string>>) => {
    const [first = 0] = createHash('sha256')
      .update((row['id'] ?? '').toLowerCase())
      .digest()
    return first < DEV_OF_TRAIN
  }
  const rows = {
    train: () => rowsOf('train').filter((row) => !lent(row)),
    dev: () => [...rowsOf('dev'), ...rowsOf('train').filter(lent)],
    test: () => rowsOf('test'),
  }
  return rows[split]().map((row) => {
    const named = SHARED_EMOTIONS.filter((label) => label in row)
    const none = named.every((label) => row[label] === '0')
    return {
      text: row['text'] ?? '',
      corpus: `brighter-${language}`,
      shared: { ...labelled(named, (label) => row[label] === '1'), neutral: flag(none) },
    }
  })
}

/** Of 256: a tenth. */
const DEV_OF_TRAIN = 26

/** Ratings 1 to 5 with 3 in the middle become [−1, 1]. */
export function emoBank(dataDir: string, split: Split): Example[] {
  return parseCsv(read(dataDir, 'emobank/emobank.csv'))
    .filter((row) => row['split'] === split)
    .map((row) => ({
      text: row['text'] ?? '',
      corpus: 'emobank',
      valence: (Number(row['V']) - 3) / 2,
      arousal: (Number(row['A']) - 3) / 2,
    }))
}

/** XED's Plutchik numbers; anticipation (2) and trust (8) have no counterpart among the seven. */
const XED_LABELS: Readonly<Record<string, SharedEmotion>> = {
  '1': 'anger',
  '3': 'disgust',
  '4': 'fear',
  '5': 'joy',
  '6': 'sadness',
  '7': 'surprise',
}

function xedRow(text: string, numbers: string, corpus: CorpusName): Example | null {
  const on = new Set(numbers.split(',').map((n) => XED_LABELS[n.trim()]))
  // A line of anticipation or trust alone says nothing about the seven.
  if ([...on].every((label) => label === undefined)) return null
  return { text, corpus, shared: labelled(SHARED_EMOTIONS, (label) => on.has(label)) }
}

export function xedEnglish(dataDir: string): Example[] {
  const emotional = lines(dataDir, 'xed/en-annotated.tsv').map((line) => {
    const [text = '', numbers = ''] = line.split('\t')
    return xedRow(text, numbers, 'xed-en')
  })
  const neutral = lines(dataDir, 'xed/neu_en.txt').map((line): Example => ({
    text: line.split('\t')[1] ?? '',
    corpus: 'xed-en',
    shared: labelled(SHARED_EMOTIONS, (label) => label === 'neutral'),
  }))
  return [...emotional.filter((example) => example !== null), ...neutral]
}

export function xedChinese(dataDir: string): Example[] {
  return ['zh', 'cn', 'tw']
    .flatMap((part) => lines(dataDir, `xed/${part}-projections.tsv`))
    .map((line) => {
      const [text = '', numbers = ''] = line.split('\t')
      return xedRow(text, numbers, 'xed-zh')
    })
    .filter((example) => example !== null && /\p{Script=Han}/u.test(example.text))
    .filter((example) => example !== null)
}

export const CPED_EMOTIONS = [
  'happy',
  'grateful',
  'relaxed',
  'positive-other',
  'neutral',
  'anger',
  'sadness',
  'fear',
  'depress',
  'disgust',
  'astonished',
  'worried',
  'negative-other',
] as const
export type CpedEmotion = (typeof CPED_EMOTIONS)[number]

/** CPED's 13 emotions on the shared seven; the two "other" ones name none of them. */
const SHARED_OF_CPED: Readonly<Record<CpedEmotion, SharedEmotion | null>> = {
  happy: 'joy',
  grateful: 'joy',
  relaxed: 'joy',
  'positive-other': null,
  neutral: 'neutral',
  anger: 'anger',
  sadness: 'sadness',
  fear: 'fear',
  depress: 'sadness',
  disgust: 'disgust',
  astonished: 'surprise',
  worried: 'fear',
  'negative-other': null,
}

export interface CpedExample extends Example {
  readonly emotion: CpedEmotion
  readonly sentiment: -1 | 0 | 1
}

function sentimentOf(name: string | undefined): -1 | 0 | 1 {
  if (name === 'positive') return 1
  return name === 'negative' ? -1 : 0
}

/** Chinese dialogue; both splits that are to be had, as no score is reported on it. */
export function cped(dataDir: string): CpedExample[] {
  return ['valid', 'test']
    .flatMap((split) => parseCsv(read(dataDir, `cped/${split}_split.csv`)))
    .flatMap((row): CpedExample[] => {
      const emotion = CPED_EMOTIONS.find((name) => name === row['Emotion'])
      if (!emotion) return []
      const label = SHARED_OF_CPED[emotion]
      const base = {
        text: row['Utterance'] ?? '',
        corpus: 'cped',
        emotion,
        sentiment: sentimentOf(row['Sentiment']),
      } as const
      return [label ? { ...base, shared: labelled(SHARED_EMOTIONS, (l) => l === label) } : base]
    })
}
