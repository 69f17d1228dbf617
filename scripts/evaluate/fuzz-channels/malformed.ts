import fc from 'fast-check'

/**
 * Values that stand where another one should: wrong types, empty, very long, deep, with characters
 * that break things, with names that objects have of themselves.
 */
const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown[]>(
    ...[null, true, 0, -1, 1e308, '', ' ', '\u0000', '\ud800', '..', '../../x', '{}', 'null'],
    ...[[], {}, [[]], [null], { id: null }, { id: {} }, { length: 1e9 }, '\u202e', '𝒳'.repeat(300)],
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ minLength: 2000, maxLength: 3000 }),
  fc.double(),
  fc.array(fc.integer(), { maxLength: 3 }),
  fc.dictionary(fc.constantFrom('id', 'type', 'toString', 'constructor', 'length'), fc.string()),
  fc.integer({ min: 2, max: 400 }).map(nested),
  fc.constant(JSON.parse('{"__proto__":{"type":"message","isGroup":true}}') as unknown),
)

function nested(depth: number): unknown {
  let value: unknown = 1
  for (let i = 0; i < depth; i += 1) value = i % 2 === 0 ? [value] : { value }
  return value
}

/** One change of a body: which place, as a number that is wrapped around, and what happens there. */
interface Change {
  readonly place: number
  readonly what: 'replace' | 'remove' | 'add'
  readonly value: unknown
}

const change: fc.Arbitrary<Change> = fc.record({
  place: fc.nat(),
  what: fc.constantFrom('replace', 'replace', 'remove', 'add'),
  value: junk,
})

/** Breaks of the text itself, once it is JSON; most bodies stay whole. */
const breaks: fc.Arbitrary<(text: string) => string> = fc.oneof(
  { weight: 12, arbitrary: fc.constant((text: string) => text) },
  { weight: 1, arbitrary: fc.nat().map((at) => (text: string) => text.slice(0, at % text.length)) },
  { weight: 1, arbitrary: fc.constant((text: string) => text.replaceAll('"', "'")) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }).map((other) => () => other) },
  { weight: 1, arbitrary: fc.constant((text: string) => `${text}${' '.repeat(300_000)}`) },
)

/**
 * Bodies from good ones: with no to four changes somewhere inside, and now and then broken as a text.
 * @param good well-formed bodies of the channel
 */
export function malformed(good: fc.Arbitrary<object>): fc.Arbitrary<string> {
  return fc
    .tuple(good, fc.array(change, { maxLength: 4 }), breaks)
    .map(([body, changes, spoil]) => {
      // A lone surrogate and the like survive as escapes, as a hostile client would send them.
      const root = { body: JSON.parse(JSON.stringify(body)) as unknown }
      for (const each of changes) apply(root, each)
      return spoil(JSON.stringify(root.body))
    })
}

function apply(root: object, { place, what, value }: Change): void {
  const places = placesIn(root)
  const [holder, key] = places[place % places.length] ?? [root, 'body']
  if (what === 'remove' && holder !== root) Reflect.deleteProperty(holder, key)
  else if (what === 'add') set(holder, `x${key}`, value)
  else set(holder, key, value)
}

function set(holder: object, key: string, value: unknown): void {
  Object.defineProperty(holder, key, {
    // A copy: the same junk put into itself would have no end.
    ...{ value: structuredClone(value), enumerable: true, configurable: true, writable: true },
  })
}

function placesIn(holder: object): [object, string][] {
  return Object.entries(holder).flatMap(([key, value]): [object, string][] => [
    [holder, key],
    ...(typeof value === 'object' && value !== null ? placesIn(value as object) : []),
  ])
}
