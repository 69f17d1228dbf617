const SLOTS = 16_384

/** CRC16-CCITT (XMODEM), as the specification of Redis Cluster has it. */
const TABLE = Uint16Array.from({ length: 256 }, (_, byte) => {
  let crc = byte << 8
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1
  return crc & 0xffff
})

/** The slot of a key of ASCII letters: that of what stands between its first braces. */
export function slotOf(key: string): number {
  const open = key.indexOf('{')
  const close = open < 0 ? -1 : key.indexOf('}', open + 1)
  const [from, to] = close > open + 1 ? [open + 1, close] : [0, key.length]
  let crc = 0
  for (let i = from; i < to; i += 1)
    crc = ((crc << 8) & 0xffff) ^ (TABLE[((crc >> 8) ^ key.charCodeAt(i)) & 0xff] ?? 0)
  return crc % SLOTS
}

/** Which of so many masters has a slot, when they share them evenly and in order. */
export function shardOf(slot: number, shards: number): number {
  return Math.floor((slot * shards) / SLOTS)
}
