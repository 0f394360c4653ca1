/**
 * JSON (RFC 8259) read into a tree that keeps where each value stands, members that come twice, and numbers as
 * they are written: what `JSON.parse` forgets and a seal must not.
 */

/** A value with its place in the text: from the first character to behind the last. */
export type JsonNode = JsonPlace &
  (
    | { readonly type: 'object'; readonly members: readonly JsonMember[] }
    | { readonly type: 'array'; readonly items: readonly JsonNode[] }
    | { readonly type: 'string'; readonly value: string }
    | { readonly type: 'number'; readonly value: number; readonly text: string }
    | { readonly type: 'boolean'; readonly value: boolean }
    | { readonly type: 'null' }
  );

interface JsonPlace {
  readonly start: number;
  readonly end: number;
}

/** A member of an object. */
interface JsonMember {
  readonly name: string;
  readonly value: JsonNode;
}

/** Where a text stops being JSON, or is nested deeper than {@link MOST_JSON_DEPTH}. */
export interface JsonFault {
  readonly fault: 'syntax' | 'depth';
  readonly at: number;
}

/** How deep values may lie in each other. The seals that are known need six levels. */
export const MOST_JSON_DEPTH = 32;

/** The tree of a text that is one JSON value, or where it stops being one. Never throws. */
export const readJson = (text: string): JsonNode | JsonFault => {
  const scan: Scan = { text, at: 0, fault: undefined };
  const node = value(scan, 0);
  blanks(scan);
  if (scan.fault === undefined && scan.at < text.length)
    scan.fault = { fault: 'syntax', at: scan.at };
  return scan.fault ?? node;
};

/** Whether a reading is a tree. */
export const isJsonTree = (reading: JsonNode | JsonFault): reading is JsonNode => 'type' in reading;

/** The member of an object by name, the last where it comes twice, as every parser takes it. */
export const member = (node: JsonNode | undefined, name: string): JsonNode | undefined =>
  node?.type === 'object' ? node.members.findLast((one) => one.name === name)?.value : undefined;

interface Scan {
  readonly text: string;
  at: number;
  fault: JsonFault | undefined;
}

const fail = (scan: Scan, fault: JsonFault['fault'] = 'syntax'): JsonNode => {
  scan.fault ??= { fault, at: scan.at };
  return { type: 'null', start: scan.at, end: scan.at };
};

const blanks = (scan: Scan): void => {
  while (' \t\n\r'.includes(scan.text[scan.at] ?? 'x')) scan.at++;
};

/** Whether the next character is the one that is wanted; it is then passed. */
const take = (scan: Scan, character: string): boolean => {
  blanks(scan);
  if (scan.text[scan.at] !== character) return false;
  scan.at++;
  return true;
};

const value = (scan: Scan, depth: number): JsonNode => {
  if (depth > MOST_JSON_DEPTH) return fail(scan, 'depth');
  blanks(scan);
  const start = scan.at;
  switch (scan.text.charAt(start)) {
    case '{':
      return object(scan, depth);
    case '[':
      return array(scan, depth);
    case '"': {
      const text = string(scan);
      return text === undefined ? fail(scan) : { type: 'string', value: text, start, end: scan.at };
    }
    default:
      return word(scan);
  }
};

const object = (scan: Scan, depth: number): JsonNode => {
  const start = scan.at++;
  const members: JsonMember[] = [];
  if (!take(scan, '}'))
    do {
      blanks(scan);
      const name = scan.text[scan.at] === '"' ? string(scan) : undefined;
      if (name === undefined || !take(scan, ':')) return fail(scan);
      members.push({ name, value: value(scan, depth + 1) });
      if (scan.fault !== undefined) return fail(scan);
    } while (take(scan, ','));
  if (members.length > 0 && !take(scan, '}')) return fail(scan);
  return { type: 'object', members, start, end: scan.at };
};

const array = (scan: Scan, depth: number): JsonNode => {
  const start = scan.at++;
  const items: JsonNode[] = [];
  if (!take(scan, ']'))
    do {
      items.push(value(scan, depth + 1));
      if (scan.fault !== undefined) return fail(scan);
    } while (take(scan, ','));
  if (items.length > 0 && !take(scan, ']')) return fail(scan);
  return { type: 'array', items, start, end: scan.at };
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them unescaped in a string
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4}))*"/y;
const WORD = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

const string = (scan: Scan): string | undefined => {
  STRING.lastIndex = scan.at;
  const found = STRING.exec(scan.text)?.[0];
  if (found === undefined) return undefined;
  scan.at += found.length;
  return JSON.parse(found) as string;
};

const word = (scan: Scan): JsonNode => {
  const start = scan.at;
  WORD.lastIndex = start;
  const found = WORD.exec(scan.text)?.[0] ?? '';
  scan.at += found.length;
  const place = { start, end: scan.at };
  if (found === '') return fail(scan);
  if (found === 'null') return { type: 'null', ...place };
  if (found === 'true' || found === 'false')
    return { type: 'boolean', value: found === 'true', ...place };
  return { type: 'number', value: Number(found), text: found, ...place };
};
