/** A stretch of text within which a negation, a subject or a joke can reach a sign of danger. */
export interface Clause {
  readonly text: string
  /** What stands before it in the same sentence. */
  readonly before: string
  /** The whole sentence that it belongs to. */
  readonly sentence: string
}

const SENTENCE_END = /[.!?;。！？；]+/
/**
 * Commas, brackets and words of contrast: "I don't want to die, but I want to disappear" is two
 * clauses, and the first one's negation ends with it.
 */
const CLAUSE_END =
  /[,，、:：()（）[\]【】~—–…]+|\b(?:but|although|though|however|except|yet|whereas)\b|但是|但(?!凡|愿)|可是|(?<=^|[ ,])不过|然而/
/**
 * Longest clause in characters. Text without punctuation is cut here, with an overlap that is
 * longer than any pattern's reach, so that a sign on the cut is still found.
 */
const MAX_CLAUSE = 480
const OVERLAP = 160
/** How much of a sentence around a clause is looked at for frames and subjects, in characters. */
const MAX_CONTEXT = 600

function pieces(text: string): string[] {
  if (text.length <= MAX_CLAUSE) return [text]
  const out: string[] = []
  for (let start = 0; start < text.length; start += MAX_CLAUSE - OVERLAP) {
    out.push(text.slice(start, start + MAX_CLAUSE))
  }
  return out
}

/** Cuts prepared text into clauses; linear in its length. */
export function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = []
  for (const sentence of text.split(SENTENCE_END)) {
    if (sentence.trim() === '') continue
    let before = ''
    for (const part of sentence.split(CLAUSE_END)) {
      for (const piece of pieces(part.trim())) {
        if (piece === '') continue
        clauses.push({
          text: piece,
          before,
          // A sentence that goes on and on is no longer one frame: the clause stands for itself.
          sentence: sentence.length <= MAX_CONTEXT ? sentence : `${before} ${piece}`,
        })
        before = `${before} ${piece}`.slice(-MAX_CONTEXT)
      }
    }
  }
  return clauses
}
