import type { Message } from '../../../dialogs/messages/message.ts'

/** Some messages that belong together. */
export interface MessageGroup {
  readonly name: string
  /** Every variant as people see it. */
  readonly texts: readonly string[]
}

const ENDS = /[.!?。！？]["”’」』）)]*$/u

/**
 * The sentences of a catalogue, by the first part of their keys. Labels of buttons, titles and rows
 * of cards do not end like sentences and are left out: as sentences of two words they would make
 * everything look easier than it is. So is what a placeholder stands for: a short stand-in is read.
 *
 * @param catalogue messages by key
 * @param groups names of groups, each the first part of its keys
 * @param standIn what stands for each `{placeholder}`
 */
export function groupMessages(
  catalogue: Readonly<Record<string, Message>>,
  groups: readonly string[],
  standIn: string,
): readonly MessageGroup[] {
  const entries = Object.entries(catalogue)
  return groups.map((name) => ({
    name,
    texts: entries
      .filter(([key]) => key.startsWith(`${name}.`))
      .flatMap(([, message]) => message)
      .map((text) => text.replace(/\{\w+\}/gu, standIn).trim())
      .filter((text) => ENDS.test(text)),
  }))
}
