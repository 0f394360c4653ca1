import { SaxesParser } from 'saxes';
import type { FormatProblem } from './exchange.ts';

/** An element of XML, with its name as it is written. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own text, without that of its children. */
  readonly text: string;
}

/** Elements in each other; charts and workbooks have some ten levels. */
const MOST_DEPTH = 64;

/**
 * The root of an XML text, or why there is none. A document type declaration is refused unread: nothing can be made to grow
 * or to be fetched by one (CWE-776, CWE-611). So is an element that lies deeper than 64 others.
 */
export const parseXml = (text: string): XmlElement | { readonly fault: string } => {
  interface Open {
    readonly name: string;
    readonly attributes: Readonly<Record<string, string>>;
    readonly children: XmlElement[];
    text: string;
  }
  const open: Open[] = [];
  let root: XmlElement | undefined;
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new Error('document type declaration');
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length === MOST_DEPTH) throw new Error(`more than ${MOST_DEPTH} levels`);
    open.push({ name: localName(name), attributes: { ...attributes }, children: [], text: '' });
  });
  const add = (piece: string): void => {
    const last = open.at(-1);
    if (last !== undefined) last.text += piece;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed === undefined) return;
    const parent = open.at(-1);
    if (parent === undefined) root = closed;
    else parent.children.push(closed);
  });
  try {
    parser.write(text).close();
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
  return root ?? { fault: 'empty' };
};

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The children of a name. */
export const childrenOf = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.filter((child) => child.name === name);

/** Adds a value to those of an attribute, without copying the ones before. */
export const appendTo = (values: Map<string, string[]>, name: string, value: string): void => {
  const known = values.get(name);
  if (known === undefined) values.set(name, [value]);
  else known.push(value);
};

/** What XML 1.0 cannot hold (2.2 Char): control characters, halves of pairs, U+FFFE and U+FFFF. */
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Writes texts into XML, and keeps account of what it cannot hold. */
export class XmlText {
  readonly losses: FormatProblem[] = [];

  /** A text as it stands in an element or attribute; line breaks and tabs stay what they are. */
  escape(text: string, at: string): string {
    const possible = text.replaceAll(FORBIDDEN, '\ufffd');
    if (possible !== text) this.losses.push({ code: 'network.format.character', at });
    return possible.replaceAll(/[&<>"'\t\n\r\u0085\u2028]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  }

  /** JSON writes what XML cannot hold as `\\uFFFE`, and so loses nothing. */
  json(text: string): string {
    return text.replaceAll(
      FORBIDDEN,
      (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
  }
}
