/**
 * Canonical JSON (RFC 8785): names sorted by UTF-16 units, no blanks, members that are undefined left
 * out. Numbers of this world are safe integers or short decimals, which JavaScript writes as the RFC
 * asks. What JSON cannot hold is a programmer's mistake and throws.
 */
export const canonicalJson = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item)).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const rows = value as Readonly<Record<string, unknown>>;
    let text = '';
    // Sorted without a comparison of its own, names are compared by their UTF-16 units.
    for (const key of Object.keys(rows).sort()) {
      const item = rows[key];
      if (item !== undefined)
        text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(item)}`;
    }
    return `{${text}}`;
  }
  const text = JSON.stringify(value);
  if (text === undefined || (typeof value === 'number' && !Number.isFinite(value)))
    throw new TypeError('scenario/truth: a value that JSON cannot hold');
  return text;
};

/** The bytes of a text in UTF-8. A lone surrogate becomes the replacement character. */
export const utf8 = (text: string): Uint8Array => {
  const bytes: number[] = [];
  for (const character of text) {
    const raw = character.codePointAt(0) ?? 0xfffd;
    const code = raw >= 0xd800 && raw <= 0xdfff ? 0xfffd : raw;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63));
    else if (code < 0x10000)
      bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    else
      bytes.push(
        0xf0 | (code >> 18),
        0x80 | ((code >> 12) & 63),
        0x80 | ((code >> 6) & 63),
        0x80 | (code & 63),
      );
  }
  return Uint8Array.from(bytes);
};
