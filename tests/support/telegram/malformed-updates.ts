import fc from 'fast-check'
import { anyText } from '../any-text.ts'
import { SHAPES, updateOf } from './updates.ts'

/** What may stand where something else should. */
const junk: fc.Arbitrary<unknown> = fc.oneof(
  anyText(40),
  fc.constantFrom<unknown>(null, true, -1, 0, 1.5, 1e308, '', [], {}, [[]], [null], '__proto__'),
  fc.constantFrom(Number.MAX_SAFE_INTEGER, 2 ** 53, -(2 ** 63), 'x'.repeat(5000)),
  fc.jsonValue({ maxDepth: 3 }),
)

/** One way to spoil an update: at the n-th place of it, leave out, replace, wrap or add. */
const damage = fc.record({
  where: fc.nat(200),
  how: fc.constantFrom('drop', 'replace', 'wrap', 'add', 'stringify'),
  value: junk,
})

type Node = Record<string, unknown> | unknown[]

/** Every place in a tree, as its holder and its key. */
function placesIn(node: unknown): [Node, string][] {
  if (typeof node !== 'object' || node === null) return []
  const holder = node as Node
  return Object.keys(holder).flatMap((key) => [
    [holder, key] as [Node, string],
    ...placesIn((holder as Record<string, unknown>)[key]),
  ])
}

function spoil(update: Record<string, unknown>, { where, how, value }: Damage): void {
  const places = placesIn(update)
  const place = places[where % Math.max(1, places.length)]
  if (!place) return
  const holder = place[0] as Record<string, unknown>
  const key = place[1]
  switch (how) {
    case 'drop':
      Reflect.deleteProperty(holder, key)
      return
    case 'replace':
      holder[key] = value
      return
    case 'wrap':
      holder[key] = [holder[key]]
      return
    case 'stringify':
      holder[key] = JSON.stringify(holder[key])
      return
    case 'add':
      holder[`${key}_`] = value
  }
}

interface Damage {
  readonly where: number
  readonly how: 'drop' | 'replace' | 'wrap' | 'add' | 'stringify'
  readonly value: unknown
}

/**
 * Updates of every recorded shape with one to four things wrong in them, and now and then anything at
 * all. Some come out harmless; none may do harm.
 */
export const malformedUpdate: fc.Arbitrary<unknown> = fc.oneof(
  {
    weight: 20,
    arbitrary: fc
      .tuple(
        fc.constantFrom(...SHAPES),
        fc.nat(1_000_000_000),
        fc.array(damage, { minLength: 1, maxLength: 4 }),
      )
      .map(([shape, id, damages]) => {
        const update: Record<string, unknown> = { update_id: id, ...updateOf(shape) }
        for (const one of damages) spoil(update, one)
        return update
      }),
  },
  { weight: 1, arbitrary: junk },
)
