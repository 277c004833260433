/**
 * One plain address, such as `amal@example.org`: no name, no list, no comment, and nothing that a header could be broken with. Mailboxes
 * in other scripts need what few mail servers do, and are not taken.
 */
export const isMailAddress = (text: string): boolean =>
  text.length <= 254 &&
  /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/.test(
    text,
  ) &&
  !/^\.|\.\.|\.@/.test(text);

/** A line of a header: what could end it, or turn the direction of what stands beside it, becomes a space. */
export const headerLine = (text: string, longest = 200): string =>
  [
    ...text
      .toWellFormed()
      .replace(/[\p{Cc}\u{2028}\u{2029}\u{202a}-\u{202e}]+/gu, " ")
      .replace(/\s+/g, " ")
      .trim(),
  ]
    .slice(0, longest)
    .join("");
