import { randomBytes } from 'node:crypto'
import { appendFileSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { MasterKeys } from '../../../bot/keys/master-keys.ts'
import { Journal, type Entry } from '../../../bot/journal/journal.ts'
import { createLogger } from '../../../bot/logger.ts'
import { createCodec } from '../../../bot/stores/codec.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const KEY = new MasterKeys(randomBytes(32))
const ROOMY = { maxEntries: 1000, maxBytes: 10_000_000 }

interface Extra {
  readonly folder?: string
  readonly key?: MasterKeys | undefined
  readonly limits?: Partial<typeof ROOMY>
}

async function opened(extra: Extra = {}) {
  const folder = extra.folder ?? temporaryFolder()
  const codec = createCodec('key' in extra ? extra.key : KEY)
  const limits = { ...ROOMY, ...extra.limits }
  const journal = await Journal.open({ folder, codec, limits, logger: createLogger('silent') })
  let closed: Promise<void> | undefined
  const close = () => (closed ??= journal.close())
  onTestFinished(close)
  return { journal, folder, file: join(folder, 'journal'), close }
}

function entry(text: string, conversationId = 'c1', clientId: string | null = text): Entry {
  const inbound = { type: 'message', text, attachments: 0 } as const
  return { conversationId, at: 1, inbound: clientId === null ? inbound : { ...inbound, clientId } }
}

/** All that is not done with, in the order in which it would be replayed. */
function all(journal: Journal): string[] {
  const texts: string[] = []
  for (const id of journal.conversations())
    for (let kept = journal.first(id); kept; kept = journal.first(id)) {
      texts.push(kept.entry.inbound.text)
      journal.done(kept.number)
    }
  return texts
}

describe('the journal', () => {
  it('keeps entries in order, across a restart, until they are done with', async () => {
    const first = await opened()
    await Promise.all(['a', 'b', 'c'].map((text) => first.journal.append(entry(text))))
    await first.journal.append(entry('x', 'c2'))
    first.journal.done(1)
    expect(first.journal.size).toBe(3)
    await first.close()
    const { journal } = await opened({ folder: first.folder })
    expect(journal.size).toBe(3)
    expect(journal.conversations()).toEqual(['c1', 'c2'])
    expect(journal.holds('c1') && !journal.holds('c3')).toBe(true)
    expect(all(journal)).toEqual(['b', 'c', 'x'])
    expect(journal.holds('c1')).toBe(false)
    expect(journal.bytes).toBe(0)
  })

  it('knows a client id again while it is kept, in its conversation', async () => {
    const { journal } = await opened()
    const both = await Promise.all([journal.append(entry('a')), journal.append(entry('a'))])
    expect(both.map(({ duplicate }) => duplicate)).toEqual([false, true])
    expect(await journal.append(entry('a', 'c2'))).toEqual({ duplicate: false })
    expect(journal.size).toBe(2)
    journal.done(1)
    expect(await journal.append(entry('a'))).toEqual({ duplicate: false })
  })

  it('keeps what has no client id each time it comes', async () => {
    const { journal } = await opened()
    for (let i = 0; i < 2; i += 1) await journal.append(entry('a', 'c1', null))
    expect(journal.size).toBe(2)
  })

  it('is bounded by count and by bytes, and takes more when there is room again', async () => {
    const { journal } = await opened({ limits: { maxEntries: 2 } })
    await journal.append(entry('a'))
    await journal.append(entry('b'))
    await expect(journal.append(entry('c'))).rejects.toMatchObject({
      code: 'JournalFull',
      status: 503,
    })
    journal.done(1)
    await journal.append(entry('c'))
    expect(all(journal)).toEqual(['b', 'c'])
    const small = await opened({ limits: { maxBytes: 500 } })
    await expect(small.journal.append(entry('x'.repeat(600)))).rejects.toMatchObject({
      code: 'JournalFull',
    })
    await small.journal.append(entry('a'))
  })

  it('holds nothing readable, and opens with its own key alone', async () => {
    const { journal, file, folder, close } = await opened()
    await journal.append(entry('my secret words'))
    expect(readFileSync(file).includes('secret')).toBe(false)
    await close()
    await expect(opened({ folder, key: new MasterKeys(randomBytes(32)) })).rejects.toMatchObject({
      code: 'StoreUnreadable',
    })
    await expect(opened({ folder, key: undefined })).rejects.toMatchObject({
      code: 'StoreUnreadable',
    })
    expect((await opened({ folder })).journal.size).toBe(1)
  })

  it('is empty on the disk when all is done with, and is swept when most is', async () => {
    const { journal, file } = await opened()
    const long = 'x'.repeat(100_000)
    for (let i = 0; i < 30; i += 1) await journal.append(entry(`${long}${i}`))
    for (let i = 1; i <= 25; i += 1) journal.done(i)
    await journal.append(entry('last'))
    await expect.poll(() => statSync(file).size).toBeLessThan(1_500_000)
    expect(journal.size).toBe(6)
    all(journal)
    await expect.poll(() => statSync(file).size).toBe(0)
  })

  it('puts aside, sealed, what is given up', async () => {
    const { journal, folder, close } = await opened()
    await journal.append(entry('never'))
    const kept = journal.first('c1')
    if (kept) await journal.giveUp(kept)
    expect(journal.size).toBe(0)
    expect(statSync(join(folder, 'given-up')).size).toBeGreaterThan(0)
    await close()
    expect((await opened({ folder })).journal.size).toBe(0)
  })

  it('puts a damaged middle aside and goes on with what stands before it', async () => {
    const { journal, folder, file, close } = await opened()
    for (const text of ['a', 'b', 'c']) await journal.append(entry(text))
    await close()
    const bytes = readFileSync(file)
    const at = Math.floor(bytes.length / 2)
    bytes[at] = (bytes[at] ?? 0) ^ 0xff
    writeFileSync(file, bytes)
    const again = await opened({ folder })
    expect(all(again.journal)).toEqual(['a'])
    expect(readFileSync(`${file}.damaged`)).toEqual(bytes)
  })

  it('cuts off zeros and half a record at its end', async () => {
    for (const end of [
      Buffer.alloc(4096),
      Buffer.alloc(3),
      Buffer.from([0, 0, 1, 0, 9, 9, 9, 9, 1]),
    ]) {
      const { journal, folder, file, close } = await opened()
      await journal.append(entry('a'))
      await close()
      appendFileSync(file, end)
      const again = await opened({ folder })
      await again.journal.append(entry('b'))
      await again.close()
      expect(all((await opened({ folder })).journal)).toEqual(['a', 'b'])
    }
  })

  it('torn off anywhere, holds exactly what lies whole before the tear', async () => {
    const step = fc.oneof(
      { weight: 3, arbitrary: fc.record({ add: fc.string({ maxLength: 60 }), to: fc.nat(2) }) },
      { weight: 1, arbitrary: fc.record({ done: fc.nat(1000) }) },
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 25 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        async (steps, cut) => {
          const { journal, folder, file, close } = await opened({ limits: { maxEntries: 10 } })
          /** What is kept after so many bytes of the file. */
          const kept = [{ bytes: 0, numbers: [] as number[] }]
          let numbers: number[] = []
          let next = 1
          for (const [i, one] of steps.entries()) {
            if ('add' in one) {
              const added = await journal
                .append({ ...entry(one.add, `c${one.to}`, `${i}`), at: next })
                .then(
                  () => true,
                  () => false,
                )
              expect(added).toBe(numbers.length < 10)
              if (!added) continue
              numbers = [...numbers, next]
              next += 1
            } else {
              const number = numbers[one.done % Math.max(1, numbers.length)]
              // The last one empties the file, which is another story.
              if (number === undefined || numbers.length === 1) continue
              numbers = numbers.filter((each) => each !== number)
              const size = statSync(file).size
              journal.done(number)
              await expect.poll(() => statSync(file).size, { interval: 1 }).toBeGreaterThan(size)
            }
            kept.push({ bytes: statSync(file).size, numbers })
          }
          await close()
          const length = Math.floor(statSync(file).size * cut)
          truncateSync(file, length)
          const again = await opened({ folder })
          const expected = kept.findLast(({ bytes }) => bytes <= length)?.numbers ?? []
          const found = again.journal.conversations().flatMap((id) => {
            const own: number[] = []
            for (let one = again.journal.first(id); one; one = again.journal.first(id)) {
              own.push(one.entry.at)
              again.journal.done(one.number)
            }
            expect(own).toEqual(own.toSorted((a, b) => a - b))
            return own
          })
          expect(found.toSorted((a, b) => a - b)).toEqual(expected)
          await again.close()
        },
      ),
      { numRuns: 60 },
    )
  })
})
