import { EU_COUNTRIES } from '../../dialogs/crisis/helplines-data.ts'

/** The member states with the two-letter name of the union itself. */
export const EU: readonly string[] = ['EU', 'IE', ...EU_COUNTRIES]

/** Where the GDPR holds: the union, Iceland, Liechtenstein and Norway. */
export const EEA: readonly string[] = [...EU, 'IS', 'LI', 'NO']

/**
 * ISO 3166-2 subdivisions of the United States. Only there do rules of this table hang on a region,
 * so a wrong one must not pass for a state without rules.
 */
export const US_REGIONS: readonly string[] = (
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY ' +
  'NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC AS GU MP PR UM VI'
)
  .split(' ')
  .map((state) => `US-${state}`)
