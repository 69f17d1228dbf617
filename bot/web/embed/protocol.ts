/** The query by which the snippet tells our page that it stands in a panel of another site. */
export const FRAMED = 'framed'

/** What our page says to the page around it when somebody leaves it by Escape: nothing else, ever. */
export const CLOSE_MESSAGE = 'evenkeel:close'
