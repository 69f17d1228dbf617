/** A copy without one field. */
export function omit<T extends object, K extends keyof T>(value: T, field: K): Omit<T, K> {
  const copy = { ...value }
  Reflect.deleteProperty(copy, field)
  return copy
}
