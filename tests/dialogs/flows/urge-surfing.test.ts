import { expect, test } from 'vitest'
import { flowById } from '../../../dialogs/flows/index.ts'
import { renderUtterance } from '../../../dialogs/render.ts'
import { screenByRules } from '../../../nlp/crisis/screen.ts'
import { LOCALES } from '../../../types.ts'

const urge = flowById('urgeSurfing')?.steps.urge
const choices = urge?.expect === 'choice' ? urge.choices : []

test.each(LOCALES)('the button for self-harm is heard by the crisis screen in %s', (locale) => {
  const harm = choices.find(({ id }) => id === 'harm')
  expect(harm).toBeDefined()
  if (!harm) return
  const words = renderUtterance({ say: harm.label }, locale, []).text
  expect(screenByRules(words)).toMatchObject({ level: 'moderate', kind: 'self-harm' })
})

test.each(LOCALES)('no other button alarms it in %s', (locale) => {
  for (const { id, label } of choices) {
    if (id === 'harm') continue
    const words = renderUtterance({ say: label }, locale, []).text
    expect([words, screenByRules(words).level]).toEqual([words, 'none'])
  }
})
