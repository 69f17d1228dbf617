import { describe } from 'vitest'
import { safetySuite } from '../../support/safety-suite.ts'

// A file each, so that the two run beside each other.
describe('safety suite, English', () => safetySuite('en'))
