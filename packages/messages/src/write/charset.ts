/** Syntax identifiers that the writer knows, least repertoire first (ISO 9735-1:2002, annex A; IATA PNRGOV guide). */
const writeSyntaxes = ['UNOA', 'IATA', 'UNOB', 'IATB', 'UNOC', 'UNOY', 'SIRE'] as const;

/** One of {@link writeSyntaxes}. */
export type WriteSyntax = (typeof writeSyntaxes)[number];

/**
 * The least syntax identifier whose repertoire holds this text: UNOA (capital Latin), UNOB (ASCII),
 * UNOC (ISO 8859-1) or UNOY (ISO 10646, written as UTF-8); PNRGOV calls the first two IATA and IATB.
 */
export const leastSyntax = (text: string, family: 'UN' | 'IATA' = 'UN'): WriteSyntax => {
  if (repertoires.UNOA.test(text)) return family === 'UN' ? 'UNOA' : 'IATA';
  if (repertoires.UNOB.test(text)) return family === 'UN' ? 'UNOB' : 'IATB';
  return repertoires.UNOC.test(text) ? 'UNOC' : 'UNOY';
};

/**
 * Bytes of a text in the character set of a syntax identifier.
 * @throws RangeError `message.write.charset` when the repertoire lacks a character of the text: writing
 * something else in its place would change a name without anybody seeing it.
 */
export const encodeText = (text: string, syntax: WriteSyntax): Uint8Array => {
  if (!repertoires[syntax].test(text)) throw new RangeError(`message.write.charset: ${syntax}`);
  return syntax === 'UNOC' ? latin1(text) : utf8(text);
};

// CR and LF stand between segments only: the segment writer refuses them inside a value.
const repertoires: Readonly<Record<WriteSyntax, RegExp>> = {
  UNOA: /^[A-Z0-9 .,\-()/='+:?!"%&*;<>\r\n]*$/,
  IATA: /^[A-Z0-9 .,\-()/='+:?!"%&*;<>\r\n]*$/,
  UNOB: /^[ -~\r\n]*$/,
  IATB: /^[ -~\r\n]*$/,
  UNOC: /^[ -~\u00a0-\u00ff\r\n]*$/,
  UNOY: /^\P{Surrogate}*$/u,
  SIRE: /^\P{Surrogate}*$/u,
};

const latin1 = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) bytes[i] = text.charCodeAt(i);
  return bytes;
};

/** UTF-8 without help from the platform: packages know neither Node nor the browser. */
const utf8 = (text: string): Uint8Array => {
  const bytes: number[] = [];
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), tail(code));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), tail(code >> 6), tail(code));
    else bytes.push(0xf0 | (code >> 18), tail(code >> 12), tail(code >> 6), tail(code));
  }
  return Uint8Array.from(bytes);
};

const tail = (code: number): number => 0x80 | (code & 0x3f);
