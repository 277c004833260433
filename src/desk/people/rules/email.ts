/** Whether a text could be an address of e-mail, in one line. Whether anybody reads it, only a letter can tell. */
export const isEmail = (text: string): boolean =>
  text.length <= 200 && /^[^\s@<>,;:"()\\\p{C}]+@[^\s@<>,;:"()\\\p{C}]+\.[^\s@.<>,;:"()\\\p{C}]{2,}$/u.test(text);
