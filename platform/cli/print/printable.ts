/** Text that cannot move a terminal's cursor or turn its reading direction: such characters become `�`. */
export const printable = (text: string): string =>
  text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '�');
