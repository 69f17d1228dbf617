import type { Database } from 'lmdb'
import type { Address, Delivered } from '../../channels/channel.ts'
import type { Contact } from '../address-store.ts'
import type { OpenTable } from './key-range.ts'
import type { Own } from './owned.ts'

interface SavedContact extends Contact {
  /** When the person was last heard from there. */
  readonly at: number
}

/**
 * The addresses of the embedded store. Who writes what is kept apart, so that an arriving message
 * and a delivery never undo each other: arrivals write the contact, the courier the cursor. Every
 * method that writes runs inside a batch of the store.
 */
export class AddressTable {
  readonly #contacts: Database<SavedContact, string>
  readonly #cursors: Database<Delivered, string>
  readonly #blocked: Database<number, string>
  /** Kept after an erasure until its receipt is delivered. */
  readonly #leaving: Database<true, string>

  /**
   * Conversations whose first cursor was written and could not be read yet. A write that is through
   * is not at once to be read: reading may still see the table as it was.
   */
  readonly #begun = new Set<string>()

  readonly #own: Own

  constructor(table: OpenTable, own: Own) {
    this.#own = own
    this.#contacts = table('addresses')
    this.#cursors = table('addresses-delivered')
    this.#blocked = table('addresses-blocked')
    this.#leaving = table('addresses-leaving')
  }

  get(id: string): Address | undefined {
    const contact = this.#contacts.get(id)
    if (!contact) return undefined
    const { conversationId, channel, reference } = contact
    const blockedAt = this.#blockedAt(contact)
    return {
      ...{ conversationId, channel, reference },
      delivered: this.#cursors.get(id) ?? { seq: 1, part: 0 },
      ...(blockedAt !== undefined && { blockedAt }),
      ...(this.#leaving.get(id) && { leaving: true }),
    }
  }

  /**
   * @param next the place that the conversation's next activity gets
   * @param identity who writes in it
   */
  save(contact: Contact, at: number, next: number, identity: string): void {
    const id = contact.conversationId
    const known = this.#contacts.get(id) && this.#cursors.get(id)
    // A cursor ahead of the log is one of a log that was erased.
    if (known && known.seq <= next) this.#begun.delete(id)
    // Of two first messages at once, the first one says where it begins.
    else if (!this.#begun.has(id)) {
      this.#begun.add(id)
      this.#cursors.put(id, { seq: next, part: 0 }).catch((): void => void this.#begun.delete(id))
    }
    void this.#contacts.put(id, this.#own(identity, { ...contact, at }))
    void this.#blocked.remove(id)
    void this.#leaving.remove(id)
  }

  delivered(id: string, delivered: Delivered): void {
    if (this.#contacts.get(id)) void this.#cursors.put(id, delivered)
  }

  block(id: string, at: number): void {
    if (this.#contacts.get(id)) void this.#blocked.put(id, at)
  }

  /** An erasure: the address waits for its receipt to be delivered, sealed anew. */
  leave(id: string, identity: string): void {
    const contact = this.#contacts.get(id)
    if (!contact) return
    void this.#contacts.put(id, this.#own(identity, contact))
    void this.#leaving.put(id, true)
  }

  isLeaving(id: string): boolean {
    return this.#leaving.get(id) === true
  }

  remove(id: string): void {
    this.#begun.delete(id)
    for (const table of [this.#contacts, this.#cursors, this.#blocked, this.#leaving])
      void table.remove(id)
  }

  /** @param last the last place in a conversation's log */
  behind(last: (id: string) => number): string[] {
    return [...this.#contacts.getRange()].flatMap(({ key: id, value: contact }) => {
      if (this.#blockedAt(contact) !== undefined) return []
      const waits = this.#leaving.get(id) || (this.#cursors.get(id)?.seq ?? 1) <= last(id)
      return waits ? [id] : []
    })
  }

  /**
   * Undefined when the person was heard from since. Compared on reading, not on writing: an arrival
   * that is still on its way to the disk cannot be read yet.
   */
  #blockedAt({ conversationId, at }: SavedContact): number | undefined {
    const blockedAt = this.#blocked.get(conversationId)
    return blockedAt !== undefined && at <= blockedAt ? blockedAt : undefined
  }
}
