import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PreTrainedTokenizer } from '@huggingface/transformers'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { visibleText } from '../../../../nlp/visible-text.ts'
import { UnigramTokenizer } from '../../../../nlp/text/transformer/unigram-tokenizer.ts'
import { anyText } from '../../../support/any-text.ts'
import { MODELS } from '../../../support/text-encoder.ts'

const parse = (name: string) =>
  JSON.parse(readFileSync(join(MODELS, 'text', name), 'utf8')) as Record<string, unknown>

let ours: UnigramTokenizer
let theirs: PreTrainedTokenizer
beforeAll(() => {
  ours = new UnigramTokenizer(parse('tokenizer.json'))
  theirs = new PreTrainedTokenizer(parse('tokenizer.json'), parse('tokenizer_config.json'))
})

const TEXTS = [
  'I have been feeling really down since my best friend moved away.',
  '最近总是睡不着，一想到明天要上班就心慌。',
  '我today真的好down，完全不想work了！！！',
  'ｆｕｌｌ ｗｉｄｔｈ，①②③ ﬁne ½ ㎏',
  '😭😭😭 👩‍👩‍👧 ❤️ :( </3 ^_^',
  '著急 還沒 頭髮 𠮷野家 한국어 русский ไทย',
  "don't can't it's… “quoted” — dash",
  'loooooool aaaaaaaaaaaaaaaaaaaaaa hahahahahaha 哈哈哈哈哈哈哈',
  'https://example.org/a?b=c @somebody #tag 3.1415 1,000,000',
]

describe('UnigramTokenizer', () => {
  it.each(TEXTS)('gives the ids of transformers.js: %s', (text) => {
    const shown = visibleText(text)
    expect([ours.begin, ...ours.encode(shown), ours.end]).toEqual(theirs.encode(shown))
  })

  it('gives them for any words that people mix', () => {
    const unit = fc.constantFrom(
      ...TEXTS.flatMap((text) => visibleText(text).split(' ')),
      ...Array.from('，。!?abcé我你他不想'),
      'ing',
      'un',
    )
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 25 }), fc.constantFrom('', ' '), (units, glue) => {
        const text = visibleText(units.join(glue))
        expect(ours.encode(text)).toEqual(theirs.encode(text).slice(1, -1))
      }),
      { numRuns: 300 },
    )
  })

  it('takes any string, and gives ids of the vocabulary', () => {
    const size = (parse('tokenizer.json') as { model: { vocab: unknown[] } }).model.vocab.length
    fc.assert(
      fc.property(anyText(200), (text) => {
        for (const id of ours.encode(visibleText(text))) {
          expect(id).toBeGreaterThanOrEqual(0)
          expect(id).toBeLessThan(size)
        }
      }),
    )
  })

  it('never takes written words for special tokens', () => {
    for (const text of ['</s>', '<s>', 'a </s> b <pad> <unk>', '<s></s>']) {
      const ids = ours.encode(text)
      expect(ids).not.toContain(ours.begin)
      expect(ids).not.toContain(ours.end)
      expect(ids).not.toContain(1)
    }
  })

  it('finds nothing in nothing', () => {
    for (const text of ['', ' ', '\n\t ']) expect(ours.encode(text)).toEqual([])
  })

  it('reads a hundred thousand characters without a space', () => {
    expect(ours.encode('我今天很难过不想活了'.repeat(10_000)).length).toBeGreaterThan(20_000)
    expect(ours.encode('a'.repeat(100_000)).length).toBeGreaterThan(1000)
    expect(ours.encode('\u4e8d'.repeat(100_000)).length).toBeGreaterThan(0)
  })

  it('refuses a tokenizer that works otherwise', () => {
    const file = parse('tokenizer.json') as { model: object }
    expect(() => new UnigramTokenizer({})).toThrow()
    expect(() => new UnigramTokenizer({ ...file, normalizer: null })).toThrow()
    expect(() => new UnigramTokenizer({ ...file, model: { ...file.model, type: 'BPE' } })).toThrow()
  })
})
