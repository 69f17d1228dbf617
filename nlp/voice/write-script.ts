/** Converts Chinese to one of its scripts; everything else stays. */
export type ScriptWriter = (text: string) => string

const writers: Partial<Record<'zh-Hans' | 'zh-Hant', Promise<ScriptWriter>>> = {}

/**
 * The converter into a script. Its dictionaries are loaded when somebody first needs them, for those
 * of the traditional script take some 40 MB.
 */
export function scriptWriter(script: 'zh-Hans' | 'zh-Hant'): Promise<ScriptWriter> {
  return (writers[script] ??= load(script))
}

async function load(script: 'zh-Hans' | 'zh-Hant'): Promise<ScriptWriter> {
  if (script === 'zh-Hans') {
    const { Converter } = await import('opencc-js/t2cn')
    return Converter({ from: 't', to: 'cn' })
  }
  const { Converter } = await import('opencc-js/cn2t')
  // The table that the message catalogue was converted with.
  return Converter({ from: 'cn', to: 'tw' })
}
