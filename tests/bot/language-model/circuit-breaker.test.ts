import { expect, it } from 'vitest'
import { CircuitBreaker } from '../../../bot/language-model/circuit-breaker.ts'
import { ManualClock } from '../../support/manual-clock.ts'

it('leaves a failing server alone, tries it once after the pause, and closes on success', () => {
  const clock = new ManualClock()
  const breaker = new CircuitBreaker(clock, 3, 60_000)
  breaker.failed()
  breaker.failed()
  expect(breaker.allows()).toBe(true)
  breaker.failed()
  expect(breaker.allows()).toBe(false)
  clock.advance(59_999)
  expect(breaker.allows()).toBe(false)
  clock.advance(1)
  expect(breaker.allows()).toBe(true)
  expect(breaker.allows()).toBe(false)
  breaker.failed()
  clock.advance(60_000)
  expect(breaker.allows()).toBe(true)
  breaker.succeeded()
  expect([breaker.allows(), breaker.allows()]).toEqual([true, true])
})

it('forgets failures that did not follow each other', () => {
  const breaker = new CircuitBreaker(new ManualClock(), 2)
  breaker.failed()
  breaker.succeeded()
  breaker.failed()
  expect(breaker.allows()).toBe(true)
})
