import { fromBase64 } from '@amirani/tables/base64';

/** What is wrong in an LDIF file, with the line (from 1) where it begins. */
interface LdifProblem {
  readonly code:
    | 'document.trust.ldif.line'
    | 'document.trust.ldif.base64'
    | 'document.trust.ldif.url';
  readonly line: number;
}

/** One value of an entry: an attribute with its options, in lower case, and its bytes. */
interface LdifValue {
  /** `usercertificate;binary` */
  readonly attribute: string;
  readonly bytes: Uint8Array;
  /** First byte of the value's line in the file, and how far the folded value reaches. */
  readonly offset: number;
  readonly length: number;
}

/** One entry of the directory. */
export interface LdifEntry {
  readonly dn: string;
  readonly values: readonly LdifValue[];
}

/** An LDIF file as it was read. */
export interface LdifReading {
  readonly entries: readonly LdifEntry[];
  readonly problems: readonly LdifProblem[];
  /** Entries, values and problems together are more than were asked for: reading stopped there. */
  readonly tooMany: boolean;
}

/**
 * Reads LDIF content records (RFC 2849) as the ICAO PKD gives them out: folded lines, comments, base64 values
 * (`::`). A value by URL (`:<`) is never fetched, it is named as a problem; so are lines that are neither. Records
 * with `changetype` are read as content. Reads line by line: a file of 100 MB is not held in memory twice; and no further than
 * `most` entries, values and problems together.
 */
export const readLdif = (bytes: Uint8Array, most: number): LdifReading => {
  const entries: { dn: string; values: LdifValue[] }[] = [];
  const problems: LdifProblem[] = [];
  let open: { dn: string; values: LdifValue[] } | undefined;
  let values = 0;
  for (const line of logicalLines(bytes)) {
    if (entries.length + values + problems.length > most)
      return { entries, problems, tooMany: true };
    if (line.text === '') {
      open = undefined;
      continue;
    }
    if (line.text.startsWith('#') || line.text === '-') continue;
    const value = specificationOf(line, problems);
    if (value === undefined || value.attribute === 'version') continue;
    if (value.attribute === 'dn') {
      open = { dn: utf8.decode(value.bytes), values: [] };
      entries.push(open);
    } else if (open === undefined)
      problems.push({ code: 'document.trust.ldif.line', line: line.number });
    else {
      open.values.push(value);
      values++;
    }
  }
  return { entries, problems, tooMany: false };
};

/** Whether a file begins as LDIF does: blank lines and comments, then `version:` or `dn:`. */
export const looksLikeLdif = (bytes: Uint8Array): boolean =>
  /^(?:\uFEFF)?(?:#[^\n]*\n|[ \t\r]*\n)*(?:version|dn):/i.test(latin1(bytes, 0, 65_536));

interface LogicalLine {
  readonly text: string;
  readonly number: number;
  readonly offset: number;
  readonly length: number;
}

/** Lines with their folded parts (a blank begins them) put back, and an empty one for each end of a record. */
function* logicalLines(bytes: Uint8Array): Generator<LogicalLine> {
  let parts: string[] = [];
  let begin = { number: 0, offset: 0, end: 0 };
  let number = 0;
  for (let from = 0; from < bytes.length; ) {
    const found = bytes.indexOf(NEWLINE, from);
    const next = found < 0 ? bytes.length : found + 1;
    let end = found < 0 ? bytes.length : found;
    if (end > from && bytes[end - 1] === RETURN) end--;
    number++;
    if (bytes[from] === BLANK && end > from) {
      parts.push(latin1(bytes, from + 1, end));
      begin.end = end;
    } else {
      if (parts.length > 0) yield joined(parts, begin);
      parts = [];
      begin = { number, offset: from, end };
      if (end === from) yield { text: '', number, offset: from, length: 0 };
      else parts.push(latin1(bytes, from, end));
    }
    from = next;
  }
  if (parts.length > 0) yield joined(parts, begin);
}

const joined = (
  parts: readonly string[],
  { number, offset, end }: { number: number; offset: number; end: number },
): LogicalLine => ({ text: parts.join(''), number, offset, length: end - offset });

const specificationOf = (line: LogicalLine, problems: LdifProblem[]): LdifValue | undefined => {
  const match = SPECIFICATION.exec(line.text);
  if (match === null) {
    problems.push({ code: 'document.trust.ldif.line', line: line.number });
    return undefined;
  }
  const [head, attribute = '', kind] = match;
  const rest = line.text.slice(head.length);
  if (kind === ':<') {
    problems.push({ code: 'document.trust.ldif.url', line: line.number });
    return undefined;
  }
  const bytes = kind === '::' ? fromBase64(rest) : bytesOf(rest);
  if (bytes === undefined) {
    problems.push({ code: 'document.trust.ldif.base64', line: line.number });
    return undefined;
  }
  return { attribute: attribute.toLowerCase(), bytes, offset: line.offset, length: line.length };
};

// attribute description with options, then `:`, `::` or `:<`, then blanks (RFC 2849, note 2)
const SPECIFICATION =
  /^([a-z][a-z0-9-]*(?:;[a-z0-9-]+)*|[0-9]+(?:\.[0-9]+)*(?:;[a-z0-9-]+)*)(:[:<]?) */i;

const NEWLINE = 10;
const RETURN = 13;
const BLANK = 32;
const utf8 = new TextDecoder();

const latin1 = (bytes: Uint8Array, from: number, to: number): string => {
  let text = '';
  const end = Math.min(to, bytes.length);
  for (let at = from; at < end; at += CHUNK)
    text += String.fromCharCode(...bytes.subarray(at, Math.min(at + CHUNK, end)));
  return text;
};
const CHUNK = 8192;

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
