import { SaxesParser } from 'saxes';

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
 * The root of an XML text, or the reason for rejection. A document type declaration is refused unread: nothing can be made to
 * grow or to be fetched by one (CWE-776, CWE-611). So is an element that lies deeper than 64 others.
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

/** What XML 1.0 cannot hold (2.2 Char): control characters, halves of pairs, U+FFFE and U+FFFF. */
export const forbiddenInXml: RegExp =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text for an element or an attribute of XML 1.0; characters that it cannot hold are left out. */
export const escapeXml = (text: string): string =>
  text
    .replaceAll(forbiddenInXml, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
