/**
 * What a span may tell: names of fixed sets, numbers and pseudonyms. Never a word of a person's, an
 * id of theirs or a token.
 */
export type SpanAttributes = Readonly<Record<string, string | number | boolean>>

/** A piece of work that is under way. */
export interface Span {
  set(attributes: SpanAttributes): void
  /** For what gets its name late: a request's route is known once it is answered. */
  rename(name: string): void
}

export interface SpanOptions {
  readonly attributes?: SpanAttributes
  /** Answers somebody outside. */
  readonly isServer?: boolean
  /** Belongs to nothing: what happens to be under way where it starts did not cause it. */
  readonly isRoot?: boolean
}

/** By what a line of the log is found from a trace. */
export interface TraceNames {
  readonly trace_id?: string
}

/** Follows pieces of work from their beginning to their end, each within what it was begun in. */
export interface Tracer {
  /** Runs `work` as a span that ends with it; what it throws is told by its name alone. */
  span<Result>(
    name: string,
    options: SpanOptions,
    work: (span: Span) => Promise<Result>,
  ): Promise<Result>
  /** The trace that is under way here; nothing when there is none, or it is not kept. */
  names(): TraceNames
}

const UNTOLD: Span = { set: () => undefined, rename: () => undefined }
const NAMELESS: TraceNames = {}

/** Follows nothing. */
export const SILENT_TRACER: Tracer = {
  span: (_name, _options, work) => work(UNTOLD),
  names: () => NAMELESS,
}
