/** Where a thread is: in its own JavaScript, inside the runtime's native code, or told to end. */
const JAVASCRIPT = 0
const NATIVE = 1
const DOOMED = 2

/**
 * Keeps a thread from being ended inside native code. ONNX Runtime's binding cannot be stopped
 * there: ending the thread in the middle of a pass aborts the whole process. So a thread says when
 * it goes in and comes out, and whoever wants to end it asks here first. Both sides share one cell.
 */
export class NativeGate {
  readonly #cell: Int32Array<SharedArrayBuffer>

  constructor(readonly shared: SharedArrayBuffer = new SharedArrayBuffer(4)) {
    this.#cell = new Int32Array(shared)
  }

  /** The thread is about to call native code. False when it was told to end: then it must not. */
  enter(): boolean {
    return Atomics.compareExchange(this.#cell, 0, JAVASCRIPT, NATIVE) === JAVASCRIPT
  }

  /** The thread is back from native code. False when it was told to end meanwhile. */
  leave(): boolean {
    return Atomics.compareExchange(this.#cell, 0, NATIVE, JAVASCRIPT) === NATIVE
  }

  /**
   * Tells the thread to end.
   * @returns true when it is not in native code and never will be: it may be ended from outside.
   *   False when it must be left to end itself as it comes out.
   */
  doom(): boolean {
    return Atomics.exchange(this.#cell, 0, DOOMED) !== NATIVE
  }
}

/**
 * Runs native code unless the thread was told to end, before or meanwhile.
 * @param closed makes the error of a thread that was told to end
 */
export async function runNative<Result>(
  gate: NativeGate | undefined,
  closed: () => Error,
  run: () => Promise<Result>,
): Promise<Result> {
  if (!gate) return run()
  if (!gate.enter()) throw closed()
  let isFree: boolean
  let result: Result
  try {
    result = await run()
  } finally {
    isFree = gate.leave()
  }
  if (!isFree) throw closed()
  return result
}
