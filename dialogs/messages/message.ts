/**
 * One entry of the catalogue: a sentence, or several that say the same so that nobody reads one
 * twice in a row. `{name}` is a placeholder; every variant and every language has the same ones.
 */
export type Message = string | readonly string[]
