/** An element with what is in it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

/** The most that is read: an item is a few kilobytes. */
const MOST = 2_000_000;

const DEEPEST = 100;

/** Why a text is not XML that can be read here. */
export type XmlFault = 'academy.qti.too-large' | 'academy.qti.doctype' | 'academy.qti.xml';

const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<\/([^\s<>/]+)\s*>|<([^\s<>/!?]+)((?:\s+[^\s=<>/"']+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)|(<)/g;

const ATTRIBUTE = /([^\s=<>/"']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g;

/**
 * The root element of a text. Entities are the five of XML and numeric ones; a document type is refused, since nothing from
 * outside is ever fetched or expanded. Prefixes of namespaces are kept in names.
 */
export const readXml = (text: string): Element | XmlFault => {
  if (text.length > MOST) return 'academy.qti.too-large';
  if (/<!DOCTYPE/i.test(text)) return 'academy.qti.doctype';
  const top = open('', '');
  const path = [top];
  for (const [, cdata, close, name, attributes = '', empty, words, stray] of text.matchAll(TOKEN)) {
    const inside = path.at(-1) ?? top;
    if (stray !== undefined) return 'academy.qti.xml';
    if (cdata !== undefined) inside.children.push(cdata);
    else if (words !== undefined) inside.children.push(decoded(words));
    else if (name !== undefined) {
      const element = open(name, attributes);
      inside.children.push(element);
      if (empty !== '/' && path.push(element) > DEEPEST) return 'academy.qti.xml';
    } else if (close !== undefined && (path.length === 1 || path.pop()?.name !== close))
      return 'academy.qti.xml';
  }
  const [root, ...others] = top.children.filter((child) => typeof child !== 'string');
  return path.length > 1 || root === undefined || others.length > 0 ? 'academy.qti.xml' : root;
};

const open = (
  name: string,
  attributes: string,
): Element & { readonly children: (Element | string)[] } => ({
  name,
  attributes: Object.fromEntries(
    [...attributes.matchAll(ATTRIBUTE)].map(([, key = '', double, single]) => [
      key,
      decoded(double ?? single ?? ''),
    ]),
  ),
  children: [],
});

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const decoded = (text: string): string =>
  text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w+));/g, (whole, hex, decimal, name) => {
    if (name !== undefined) return named[name as string] ?? whole;
    const point = hex === undefined ? Number(decimal) : Number.parseInt(hex as string, 16);
    return point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff)
      ? String.fromCodePoint(point)
      : whole;
  });

/** All elements of a name, in their order, however deep; none inside one that is found. */
export const all = (element: Element, name: string): readonly Element[] =>
  element.children.flatMap((child) =>
    typeof child === 'string' ? [] : child.name === name ? [child] : all(child, name),
  );

/** What is read of an element, words apart from one another, without what is in elements of these names. */
export const textOf = (element: Element, without: readonly string[] = []): string =>
  element.children
    .map((child) =>
      typeof child === 'string'
        ? child
        : without.includes(child.name)
          ? ' '
          : `${INLINE.has(child.name) ? '' : ' '}${textOf(child, without)}${INLINE.has(child.name) ? '' : ' '}`,
    )
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

const INLINE: ReadonlySet<string> = new Set(['em', 'strong', 'b', 'i', 'span', 'sub', 'sup', 'a']);
