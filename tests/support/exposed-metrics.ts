/** One line of Prometheus' text format. */
export interface Sample {
  readonly name: string
  readonly labels: Readonly<Record<string, string>>
  readonly value: number
}

/** What `/metrics` of a service says. */
export async function exposedMetrics(url: string, token?: string): Promise<Sample[]> {
  const response = await fetch(`${url}/metrics`, {
    headers: token === undefined ? [] : [['authorization', `Bearer ${token}`]],
  })
  if (!response.ok) throw new Error(`no figures: ${response.status}`)
  return parseMetrics(await response.text())
}

/** @throws Error for a line that is neither a comment nor a sample */
export function parseMetrics(text: string): Sample[] {
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [, name, inBraces = '', value] =
        /^([a-zA-Z_:][\w:]*)(?:\{(.*)\})? (\S+)$/.exec(line) ?? []
      if (name === undefined || value === undefined) throw new Error(`not a sample: ${line}`)
      const pairs = [...inBraces.matchAll(/(\w+)="((?:[^"\\]|\\.)*)"/g)]
      const labels = Object.fromEntries(pairs.map(([, key = '', given = '']) => [key, given]))
      return { name, labels, value: Number(value) }
    })
}

/** The sum of a metric's samples that carry these labels; undefined when there is none. */
export function sumOf(
  samples: readonly Sample[],
  name: string,
  labels: Readonly<Record<string, string>> = {},
): number | undefined {
  const found = samples.filter(
    (one) =>
      one.name === name &&
      Object.entries(labels).every(([key, value]) => one.labels[key] === value),
  )
  return found.length === 0 ? undefined : found.reduce((sum, { value }) => sum + value, 0)
}
