import type { ChannelName } from '../channels/channel.ts'

/** Where a recording lies that has not been fetched: what its channel needs to fetch it. */
export interface RemoteRecording {
  readonly channel: ChannelName
  /** Plain JSON, such as a file's id; never logged. */
  readonly reference: Readonly<Record<string, unknown>>
  /** Bytes, as the channel says. */
  readonly size?: number
}

/** A recording that waits to be read. */
export interface KeptRecording {
  readonly id: string
  readonly conversationId: string
  /** When it came, in milliseconds since the epoch. */
  readonly at: number
  /** Bytes that are kept here; 0 for one that is still with its channel. */
  readonly size: number
  /** Length in seconds, as the client or the channel says. */
  readonly seconds?: number
  readonly remote?: RemoteRecording
}

/** A recording as a list names it: what must be known of all. */
export type ListedRecording = Pick<KeptRecording, 'id' | 'conversationId' | 'at' | 'size'>

/**
 * Recordings between their arrival and their reading, and no longer. Sealed; each is durable when
 * `keep` resolves and gone when `remove` does.
 */
export interface MediaStore {
  /** Bytes that all of them together may have. */
  readonly capacity: number
  /**
   * Keeps a recording; it counts in `list` when that resolves, or before.
   * @throws EvenkeelError `StoreWriteFailed`; then nothing is kept
   */
  keep(recording: KeptRecording, bytes: Uint8Array): Promise<void>
  /** A recording that is kept; undefined once it is removed, or its removal has begun. */
  get(id: string): Promise<KeptRecording | undefined>
  /** Its bytes; undefined when it is not kept, or can no longer be unsealed. */
  read(id: string): Promise<Uint8Array | undefined>
  /** Erases recordings; unknown ids are no error. */
  remove(ids: readonly string[]): Promise<void>
  /** All that is kept, in no order. */
  list(): Promise<readonly ListedRecording[]>
  /**
   * Notes that a reading begins. Gives how many began before and never ended: the process died in
   * them.
   */
  begin(id: string): Promise<number>
  /** The reading that began has ended, well or badly. */
  ended(id: string): Promise<void>
  close(): Promise<void>
}
