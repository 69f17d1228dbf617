/**
 * The package's own declarations import without file extensions, which NodeNext cannot resolve, so
 * the part used here is declared anew.
 */
declare module 'opencc-js/t2cn' {
  export interface LocalePreset {
    readonly from: Readonly<Record<string, readonly (readonly string[])[]>>
  }
  export const Locale: LocalePreset
  export function Converter(options: { from: string; to: string }): (text: string) => string
}
