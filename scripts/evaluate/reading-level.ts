/**
 * Measures how hard the message catalogue is to read, for each technique and each other part of the
 * talk, in both languages. `--help` tells the options.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { FLOWS } from '../../dialogs/flows/index.ts'
import { en } from '../../dialogs/messages/en.ts'
import { zh } from '../../dialogs/messages/zh.ts'
import {
  chineseLevel,
  chineseSentences,
  commonestCharacters,
  hanCharacters,
} from './reading-level/chinese.ts'
import { englishLevel, rankTexts } from './reading-level/english.ts'
import { groupMessages } from './reading-level/catalogue.ts'

const HELP = `Usage: node dist/scripts/evaluate/reading-level.js [options]

English: Flesch–Kincaid grade, that of the hardest message of ten words or more, Flesch reading ease,
words a sentence, words of the longest sentence.
Chinese: characters a sentence, share of characters among the commonest of CPED's lines (spoken
dialogue), characters of the longest sentence. Exits with 1 when a message of a technique
is above grade 8.

  --data DIR     folder of the text corpora, for CPED  (default ../shared/data/text)
  --common N     how many characters count as common   (default 1000)
  --worst N      also list the N hardest messages and longest sentences
  --only NAME    of this group alone
  --help         show this
`

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data/text' },
    common: { type: 'string', default: '1000' },
    worst: { type: 'string', default: '0' },
    only: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
})
if (values.help) {
  process.stdout.write(HELP)
  process.exit(0)
}

/** The grade that no message of a technique may be above. */
const HIGHEST = 8
/** The parts of the talk beside the techniques. */
const OTHERS = ['flow', 'talk', 'reflect', 'policy', 'screening', 'crisis', 'checkIn', 'service']

const techniques = FLOWS.map(({ id }) => id)
const names = [...techniques, ...OTHERS].filter((name) => [name, undefined].includes(values.only))
const english = groupMessages(en, names, 'that')
const chinese = groupMessages(zh, names, '那个')

/** The last column of CPED's files is the line itself. */
const lines = ['valid_split.csv', 'test_split.csv'].flatMap((file) =>
  readFileSync(join(values.data, 'cped', file), 'utf8')
    .split('\n')
    .slice(1)
    .map((row) => row.slice(row.lastIndexOf(',') + 1)),
)
const common = commonestCharacters(lines, Number(values.common))

const show = (...cells: readonly string[]): void => {
  const row = cells.map((cell, i) => (i === 0 ? cell.padEnd(28) : cell.padStart(9)))
  process.stdout.write(`${row.join('')}\n`)
}
show('', 'grade', 'hardest', 'ease', 'words/s', 'longest', 'chars/s', 'common', 'longest')
let tooHard = 0
for (const [i, { name, texts }] of english.entries()) {
  const inEnglish = englishLevel(texts)
  const inChinese = chineseLevel(chinese[i]?.texts ?? [], common)
  const [hardest] = rankTexts(texts)
  if (techniques.includes(name) && (hardest?.grade ?? 0) > HIGHEST) tooHard += 1
  show(
    name,
    inEnglish.grade.toFixed(1),
    hardest?.grade.toFixed(1) ?? '–',
    inEnglish.ease.toFixed(0),
    inEnglish.wordsPerSentence.toFixed(1),
    `${inEnglish.longest.words}`,
    inChinese.charactersPerSentence.toFixed(1),
    `${(100 * inChinese.common).toFixed(1)}%`,
    `${inChinese.longest.characters}`,
  )
}

const worst = Number(values.worst)
if (worst > 0) {
  const byGrade = english
    .flatMap(({ name, texts }) =>
      rankTexts(texts).map(({ text, grade }) => ({ name, text, by: grade })),
    )
    .sort((a, b) => b.by - a.by)
  const byLength = chinese
    .flatMap(({ name, texts }) =>
      texts
        .flatMap(chineseSentences)
        .map((text) => ({ name, text, by: hanCharacters(text).length })),
    )
    .sort((a, b) => b.by - a.by)
  for (const list of [byGrade, byLength]) {
    process.stdout.write('\n')
    for (const { name, text, by } of list.slice(0, worst)) show(name, by.toFixed(1), `  ${text}`)
  }
  const rare = new Map<string, number>()
  for (const one of chinese.flatMap(({ texts }) => texts.flatMap(hanCharacters))) {
    if (!common.has(one)) rare.set(one, (rare.get(one) ?? 0) + 1)
  }
  const ranked = [...rare].sort((a, b) => b[1] - a[1]).slice(0, worst)
  process.stdout.write(`\n${ranked.map(([one, count]) => `${one} ${count}`).join('  ')}\n`)
}
if (tooHard > 0) {
  process.stderr.write(`${tooHard} techniques hold a message above grade ${HIGHEST}\n`)
  process.exitCode = 1
}
