/**
 * Runs a decoder without its words. Those of the WebAssembly decoders print every fault to the
 * console, and a file can hold a million of them. The call is synchronous, so nobody else's words are
 * lost meanwhile.
 */
export function quietly<Result>(call: () => Result): Result {
  const print = console.error
  console.error = () => undefined
  try {
    return call()
  } finally {
    console.error = print
  }
}
