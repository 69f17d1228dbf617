import { createHash } from 'node:crypto'
import {
  closeSync,
  constants,
  fdatasyncSync,
  fstatSync,
  openSync,
  readSync,
  writeSync,
} from 'node:fs'
import { EvenkeelError } from '../../errors.ts'
import { WRAPPED_BYTES, type MasterKeys } from '../../keys/master-keys.ts'
import { hashOfKey, newDataKey, REF_BYTES, type PersonKey } from '../../keys/person-key.ts'

const TAG_BYTES = 16
const KEY_AT = 1 + TAG_BYTES
/**
 * Used or free, whose it is, the wrapped key. A slot never lies across two sectors, so that a write is
 * on the disk whole or not at all (as LMDB has it with its own first pages).
 */
const SLOT_BYTES = 128
const FREE = 0
const USED = 1
/** Keys that are held unwrapped. */
const HELD = 20_000
/** Slots that are read at once at the start. */
const PAGE = 4096
/** Keys that a rotation writes before it waits for the disk. */
const SYNCED_AFTER = 512

/**
 * The keys of the people in the embedded store: a file of slots of one size, beside the database and
 * not in it. LMDB leaves what was removed in its free pages until they are written over, and so would
 * it leave a key; here a key that is destroyed is written over in its place, on the disk when
 * `destroy` returns. (What copies on write below us, a file system or a backup, is beyond our reach.)
 *
 * A value names its slot, so what was sealed with a key is read with it, whoever owns it by now.
 */
export class KeyFile {
  readonly #file: number
  readonly #master: MasterKeys
  /** The slot of each person, by the hash of their id. */
  readonly #slots = new Map<string, number>()
  /** Slots beside those: of people with more than one. */
  readonly #others = new Map<string, readonly number[]>()
  readonly #free: number[] = []
  readonly #held = new Map<number, PersonKey>()
  #end: number

  /** @throws EvenkeelError `StoreUnreadable` when it is no such file */
  constructor(path: string, master: MasterKeys) {
    this.#master = master
    this.#file = openSync(path, constants.O_RDWR | constants.O_CREAT, 0o600)
    this.#end = Math.floor(fstatSync(this.#file).size / SLOT_BYTES)
    const page = Buffer.alloc(PAGE * SLOT_BYTES)
    for (let first = 0; first < this.#end; first += PAGE) {
      readSync(this.#file, page, 0, page.length, first * SLOT_BYTES)
      for (let i = 0; i < PAGE && first + i < this.#end; i += 1)
        this.#note(first + i, page.subarray(i * SLOT_BYTES, (i + 1) * SLOT_BYTES))
    }
  }

  /** How many people have a key. */
  get size(): number {
    return this.#slots.size
  }

  /** A person's key; they get one when they have none. @throws EvenkeelError `StoreWriteFailed` */
  of(personId: string): PersonKey {
    const tag = tagOf(personId)
    const slot = this.#slots.get(tag)
    if (slot !== undefined) {
      const key = this.#read(slot)
      if (key) return key
    }
    return this.#make(tag)
  }

  /** The key that a value names; undefined when it was destroyed. */
  find(ref: Buffer): PersonKey | undefined {
    const key = this.#read(ref.readUInt32BE(0))
    return key?.ref.equals(ref) ? key : undefined
  }

  /** People's keys seal nothing new from now on. @returns their slots, to be destroyed or restored */
  retire(people: Iterable<string>): readonly number[] {
    return [...people].flatMap((personId) => {
      const tag = tagOf(personId)
      const slot = this.#slots.get(tag)
      const all = [...(slot === undefined ? [] : [slot]), ...(this.#others.get(tag) ?? [])]
      this.#slots.delete(tag)
      this.#others.delete(tag)
      return all
    })
  }

  /** How values name the keys of slots. */
  refs(slots: readonly number[]): readonly Buffer[] {
    return slots.flatMap((slot) => this.#read(slot)?.ref ?? [])
  }

  /** Slots that were retired belong to their people again. */
  restore(slots: readonly number[]): void {
    for (const slot of slots) this.#note(slot, this.#slot(slot))
  }

  /** Writes over keys, for good. */
  destroy(slots: readonly number[]): void {
    for (const slot of slots) {
      this.#forget(slot)
      this.#write(slot, Buffer.alloc(SLOT_BYTES))
    }
    if (slots.length > 0) fdatasyncSync(this.#file)
    this.#free.push(...slots.filter((slot) => !this.#free.includes(slot)))
  }

  /**
   * Wraps what is wrapped with another master key with the current one. Can be cut off anywhere, and
   * done again. Yields how many keys were looked at, from time to time.
   */
  *rewrap(): Generator<number> {
    for (let slot = 0; slot < this.#end; slot += 1) {
      const bytes = this.#slot(slot)
      if (bytes[0] !== FREE && !this.#master.isCurrent(wrappedIn(bytes))) {
        const tag = tagIn(bytes)
        this.#master.wrap(this.#master.unwrap(wrappedIn(bytes), tag), tag).copy(bytes, KEY_AT)
        this.#write(slot, bytes)
      }
      if (slot % SYNCED_AFTER === SYNCED_AFTER - 1 || slot === this.#end - 1) {
        fdatasyncSync(this.#file)
        yield slot + 1
      }
    }
  }

  /** What each key is wrapped with. */
  *wrapped(): Generator<Buffer> {
    for (let slot = 0; slot < this.#end; slot += 1) {
      const bytes = this.#slot(slot)
      if (bytes[0] !== FREE) yield wrappedIn(bytes)
    }
  }

  close(): void {
    closeSync(this.#file)
  }

  #make(tag: string): PersonKey {
    const slot = this.#free.pop() ?? this.#end
    const dataKey = newDataKey()
    const bytes = Buffer.alloc(SLOT_BYTES)
    bytes[0] = USED
    bytes.write(tag, 1, 'latin1')
    this.#master.wrap(dataKey, tag).copy(bytes, KEY_AT)
    try {
      this.#write(slot, bytes)
      fdatasyncSync(this.#file)
    } catch (error) {
      if (slot < this.#end) this.#free.push(slot)
      throw new EvenkeelError('StoreWriteFailed', undefined, { cause: error })
    }
    if (slot === this.#end) this.#end += 1
    this.#slots.set(tag, slot)
    return this.#hold(slot, { key: dataKey, ref: refTo(slot, dataKey) })
  }

  #read(slot: number): PersonKey | undefined {
    const held = this.#held.get(slot)
    if (held) return this.#hold(slot, held)
    if (slot >= this.#end) return undefined
    const bytes = this.#slot(slot)
    if (bytes[0] === FREE) return undefined
    const key = this.#master.unwrap(wrappedIn(bytes), tagIn(bytes))
    return this.#hold(slot, { key, ref: refTo(slot, key) })
  }

  /** Those that were used longest ago are let go of. */
  #hold(slot: number, key: PersonKey): PersonKey {
    this.#held.delete(slot)
    this.#held.set(slot, key)
    const [oldest] = this.#held.keys()
    if (this.#held.size > HELD && oldest !== undefined) this.#held.delete(oldest)
    return key
  }

  #forget(slot: number): void {
    this.#held.delete(slot)
    const tag = tagIn(this.#slot(slot))
    const others = (this.#others.get(tag) ?? []).filter((one) => one !== slot)
    if (others.length > 0) this.#others.set(tag, others)
    else this.#others.delete(tag)
    if (this.#slots.get(tag) === slot) this.#slots.delete(tag)
  }

  #note(slot: number, bytes: Buffer): void {
    if (bytes[0] === FREE) {
      this.#free.push(slot)
      return
    }
    const tag = tagIn(bytes)
    if (this.#slots.has(tag)) this.#others.set(tag, [...(this.#others.get(tag) ?? []), slot])
    else this.#slots.set(tag, slot)
  }

  #slot(slot: number): Buffer {
    const bytes = Buffer.alloc(SLOT_BYTES)
    readSync(this.#file, bytes, 0, SLOT_BYTES, slot * SLOT_BYTES)
    return bytes
  }

  #write(slot: number, bytes: Buffer): void {
    writeSync(this.#file, bytes, 0, bytes.length, slot * SLOT_BYTES)
  }
}

function tagIn(slot: Buffer): string {
  return slot.toString('latin1', 1, KEY_AT)
}

function wrappedIn(slot: Buffer): Buffer {
  return slot.subarray(KEY_AT, KEY_AT + WRAPPED_BYTES)
}

/** Slot, and what tells its key from another that lay there before. */
function refTo(slot: number, dataKey: Buffer): Buffer {
  const ref = Buffer.alloc(REF_BYTES)
  ref.writeUInt32BE(slot)
  hashOfKey(dataKey).copy(ref, 4, 0, 4)
  return ref
}

function tagOf(personId: string): string {
  return createHash('sha256').update(personId).digest().toString('latin1', 0, TAG_BYTES)
}
