/** As for `opencc-js/t2cn`: the package's own declarations do not resolve under NodeNext. */
declare module 'opencc-js/cn2t' {
  export function Converter(options: { from: string; to: string }): (text: string) => string
}
