/** Words in the sense of counting: a Han character is about half of one. */
export const wordCount = (plain: string): number =>
  /\p{Script=Han}/u.test(plain) ? Math.ceil(plain.length / 2) : plain.split(' ').length
