/**
 * What a text must contain before a pattern can match it. Running two hundred patterns over every
 * message is slow; asking whether "suicid" occurs in it is not. The answer is derived from the
 * pattern, so it cannot forget a variant as a hand-kept list would.
 *
 * The result is a conjunction of alternatives: a match contains at least one string of each set.
 * An empty list means that nothing is known and the pattern always has to run.
 */
export type RequiredLiterals = readonly (readonly string[])[]

/** Longer alternatives cost more than they save. */
const MAX_SET = 60
const MAX_SETS = 4

type Sets = string[][]

/** Quality of a set: the length of its shortest string; a Han character says as much as three letters. */
function quality(set: readonly string[]): number {
  return Math.min(
    ...set.map((one) =>
      Array.from(one.trim()).reduce((sum, char) => sum + (/\p{Script=Han}/u.test(char) ? 3 : 1), 0),
    ),
  )
}

function best(sets: Sets): Sets {
  return sets
    .filter((set) => set.length > 0 && set.length <= MAX_SET && quality(set) >= 2)
    .sort((a, b) => quality(b) - quality(a) || a.length - b.length)
    .slice(0, MAX_SETS)
}

interface Quantified {
  readonly min: number
  readonly end: number
}

/** Reader of the regular expressions that rules are written in. */
class Reader {
  private at = 0
  private readonly source: string

  constructor(source: string) {
    this.source = source
  }

  read(): Sets {
    const sets = this.alternatives()
    if (this.at !== this.source.length) throw new Error(`Unbalanced pattern: ${this.source}`)
    return sets
  }

  private alternatives(): Sets {
    const branches: Sets[] = [this.sequence()]
    while (this.source[this.at] === '|') {
      this.at += 1
      branches.push(this.sequence())
    }
    const [only] = branches
    if (branches.length === 1 && only !== undefined) return only
    const chosen = branches.map((branch) => branch[0])
    if (chosen.some((set) => set === undefined)) return []
    return best([[...new Set(chosen.flatMap((set) => set ?? []))]])
  }

  private sequence(): Sets {
    const sets: Sets = []
    let run = ''
    const flush = (): void => {
      if (run !== '') sets.push([run])
      run = ''
    }
    while (this.at < this.source.length) {
      const char = this.source[this.at]
      if (char === '|' || char === ')') break
      if (char === '(') {
        const inner = this.group()
        const { min, end } = this.quantifier()
        const quantified = end !== this.at
        this.at = end
        if (inner === 'assertion') continue
        flush()
        if (!quantified || min > 0) sets.push(...inner)
        continue
      }
      const literal = this.atom()
      const { min, end } = this.quantifier()
      const quantified = end !== this.at
      this.at = end
      if (literal === 'assertion') continue
      if (literal === 'class' || (quantified && min === 0)) flush()
      else {
        run += literal
        if (quantified) flush()
      }
    }
    flush()
    return best(sets)
  }

  private group(): Sets | 'assertion' {
    const head =
      /^\((?:\?(?:[:=!]|<[=!]|<[A-Za-z]+>))?/.exec(this.source.slice(this.at))?.[0] ?? '('
    this.at += head.length
    const inner = this.alternatives()
    if (this.source[this.at] !== ')') throw new Error(`Unbalanced pattern: ${this.source}`)
    this.at += 1
    return /[=!]$/.test(head) ? 'assertion' : inner
  }

  /** One character, a class of characters, or a place in the text. */
  private atom(): string {
    const rest = this.source.slice(this.at)
    const char = String.fromCodePoint(rest.codePointAt(0) ?? 0)
    if (char === '[') {
      const match = /^\[(?:\\.|[^\]\\])*\]/u.exec(rest)
      if (match === null) throw new Error(`Unbalanced pattern: ${this.source}`)
      this.at += match[0].length
      return 'class'
    }
    if (char === '\\') {
      const match = /^\\(?:p\{[^}]*\}|.)/u.exec(rest)?.[0] ?? '\\'
      this.at += match.length
      if (/^\\[bB]/.test(match)) return 'assertion'
      return /^\\[dDwWsSp]/.test(match) ? 'class' : match.slice(1)
    }
    this.at += char.length
    if (char === '^' || char === '$') return 'assertion'
    return char === '.' ? 'class' : char
  }

  private quantifier(): Quantified {
    const match = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(this.source.slice(this.at))
    if (match === null) return { min: 1, end: this.at }
    const [whole, min] = match
    const least = min === undefined ? (whole.startsWith('+') ? 1 : 0) : Number(min)
    return { min: least, end: this.at + whole.length }
  }
}

/**
 * @param source an expanded pattern of a rule
 * @throws {Error} when its brackets do not balance
 */
export function requiredLiterals(source: string): RequiredLiterals {
  return new Reader(source).read()
}

/** True when `text` may match a pattern with these requirements; false when it cannot. */
export function mayMatch(text: string, required: RequiredLiterals): boolean {
  return required.every((set) => set.some((literal) => text.includes(literal)))
}
