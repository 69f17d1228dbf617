import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '../../bot/config.ts'
import { toScript } from '../../dialogs/messages/traditional.ts'
import { traditionalSource } from '../../scripts/traditional.ts'

describe('traditional script', () => {
  it('is up to date with the catalogue (else run: npm run messages)', async () => {
    const file = join(projectRoot(), 'dialogs', 'messages', 'traditional-table.ts')
    expect(readFileSync(file, 'utf8')).toBe(await traditionalSource())
  })

  it('is used for zh-Hant only, and leaves what is no sentence of ours alone', () => {
    expect(toScript('帮我平静下来', 'zh-Hant')).toBe('幫我平靜下來')
    expect(toScript('帮我平静下来', 'zh-Hans')).toBe('帮我平静下来')
    expect(toScript('constructor', 'zh-Hant')).toBe('constructor')
    expect(toScript('我的一句话', 'zh-Hant')).toBe('我的一句话')
  })
})
