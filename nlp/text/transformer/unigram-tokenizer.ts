import { PieceTrie } from './piece-trie.ts'

/** What we read of a Hugging Face `tokenizer.json`. */
interface TokenizerFile {
  readonly normalizer: { readonly normalizers: readonly unknown[] }
  readonly pre_tokenizer: unknown
  readonly model: {
    readonly type: unknown
    readonly unk_id: unknown
    readonly byte_fallback?: unknown
    readonly vocab: readonly (readonly [piece: string, score: number])[]
  }
}

/** The steps that are built here, as the file writes them; it must name no other. */
const NORMALISERS = [
  { type: 'NFKC' },
  { type: 'Replace', pattern: { Regex: '\\s+' }, content: ' ' },
  { type: 'Strip', strip_left: true, strip_right: true },
].map((step) => JSON.stringify(step))
const PRE_TOKENIZER = { type: 'Metaspace', replacement: '▁', prepend_scheme: 'always', split: true }

/**
 * Checked by hand: a schema library in every thread would cost more memory than the vocabulary.
 * @throws TypeError saying what is not as it must be
 */
function check(file: unknown): TokenizerFile {
  const demand = (holds: boolean, what: string) => {
    if (!holds) throw new TypeError(`tokenizer.json: ${what} is not one that this version reads`)
  }
  const { normalizer, pre_tokenizer, model } = file as Partial<TokenizerFile>
  const steps = normalizer?.normalizers ?? []
  demand(
    steps.length === NORMALISERS.length &&
      steps.every((step, i) => JSON.stringify(step) === NORMALISERS[i]),
    'the normaliser',
  )
  demand(JSON.stringify(pre_tokenizer) === JSON.stringify(PRE_TOKENIZER), 'the pre-tokenizer')
  const vocabulary: TokenizerFile['model']['vocab'] = model?.vocab ?? []
  demand(model?.type === 'Unigram' && model.byte_fallback !== true, 'the model')
  demand(
    vocabulary.length > SPECIAL.length &&
      vocabulary.every(
        ([piece, score]) => typeof (piece as unknown) === 'string' && Number.isFinite(score),
      ),
    'the vocabulary',
  )
  for (const [id, piece] of SPECIAL.entries())
    demand(vocabulary[id]?.[0] === piece, `the place of ${piece}`)
  demand(model?.unk_id === UNKNOWN, 'the unknown piece')
  return file as TokenizerFile
}

/** Pieces that no text becomes, by their ids. */
const SPECIAL = ['<s>', '<pad>', '</s>', '<unk>']
const BEGIN = 0
const END = 2
const UNKNOWN = 3
/** How much an unknown character costs beyond the rarest piece: SentencePiece's own constant. */
const UNKNOWN_PENALTY = 10
const WORD_START = '▁'

/**
 * SentencePiece's Unigram segmentation (Kudo 2018, ACL): of all ways to cut a word into pieces, the
 * likeliest. Gives the same ids as Hugging Face's `tokenizers` for our tokenizer.json, which a test
 * holds it to, in a tenth of the memory of its JavaScript twin.
 *
 * What stands in a text is always text: a written `</s>` never becomes the special token.
 */
export class UnigramTokenizer {
  /** Ids that go around every text. */
  readonly begin = BEGIN
  readonly end = END
  readonly #trie = new PieceTrie()
  readonly #scores: Float64Array
  readonly #unknownScore: number

  /**
   * @param file a parsed tokenizer.json
   * @throws TypeError when it is none, or asks for a step that is not built here
   */
  constructor(file: unknown) {
    const { vocab } = check(file).model
    this.#scores = Float64Array.from(vocab, ([, score]) => score)
    this.#unknownScore =
      this.#scores.reduce((least, one) => Math.min(least, one), 0) - UNKNOWN_PENALTY
    vocab.forEach(([piece], id) => {
      if (id >= SPECIAL.length) this.#trie.add(piece, id)
    })
  }

  /** The ids of a text, without the two that go around it. Linear in its length. */
  encode(text: string): number[] {
    const plain = text.normalize('NFKC').replace(/\s+/gu, ' ').trim().replace(/^▁/, '')
    const ids: number[] = []
    if (plain === '') return ids
    for (const word of plain.split(/[ ▁]/)) this.#encodeWord(`${WORD_START}${word}`, ids)
    return ids
  }

  #encodeWord(word: string, out: number[]): void {
    const length = word.length
    // For each place in the word: the best score of reaching it, from where, and by which piece.
    const best = new Float64Array(length + 1)
    const from = new Int32Array(length + 1).fill(-1)
    const by = new Int32Array(length + 1)
    const reach = (start: number, end: number, id: number, score: number) => {
      const total = (best[start] ?? 0) + score
      if (from[end] !== -1 && total <= (best[end] ?? 0)) return
      best[end] = total
      from[end] = start
      by[end] = id
    }
    for (let start = 0; start < length;) {
      const width = (word.codePointAt(start) ?? 0) > 0xffff ? 2 : 1
      let isKnown = false
      let node = 0
      for (let at = start; at < length; at++) {
        node = this.#trie.step(node, word.charCodeAt(at))
        if (node === -1) break
        const id = this.#trie.valueAt(node)
        if (id === -1) continue
        reach(start, at + 1, id, this.#scores[id] ?? 0)
        if (at + 1 - start === width) isKnown = true
      }
      if (!isKnown) reach(start, start + width, UNKNOWN, this.#unknownScore)
      start += width
    }
    const first = out.length
    for (let end = length; end > 0; end = from[end] ?? 0) {
      const id = by[end] ?? UNKNOWN
      // Unknown characters in a row are one unknown piece.
      if (id !== UNKNOWN || out.length === first || out.at(-1) !== id) out.push(id)
    }
    const reversed = out.splice(first).reverse()
    for (const id of reversed) out.push(id)
  }
}
