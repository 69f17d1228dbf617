import fc from 'fast-check'

/** Any string at all, lone surrogates and controls included, with words among the noise. */
export function anyText(maxLength: number): fc.Arbitrary<string> {
  const unit = fc.oneof(
    fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    fc.constantFrom('I ', 'sad', '我', '难过', ' ', '，', '😭', '\u200d', 'é'),
  )
  return fc.array(unit, { maxLength }).map((units) => units.join(''))
}
