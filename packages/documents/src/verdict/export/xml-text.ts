import { escapeXml } from '@amirani/tables/xml';

/** An element: its name, its attributes, and what it holds. */
export interface XmlElement {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string | number | boolean | undefined>>;
  readonly content?: readonly (XmlElement | string)[];
}

/** An XML 1.0 document in UTF-8, indented. Characters that XML cannot hold become U+FFFD. */
export const xmlText = (root: XmlElement): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${elementText(root, '')}\n`;

const elementText = (
  { name, attributes = {}, content = [] }: XmlElement,
  indent: string,
): string => {
  const tag = `${name}${Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escaped(String(value))}"`))
    .join('')}`;
  if (content.length === 0) return `${indent}<${tag}/>`;
  const [only] = content;
  if (content.length === 1 && typeof only === 'string')
    return `${indent}<${tag}>${escaped(only)}</${name}>`;
  const inner = content.map((part) =>
    typeof part === 'string' ? `${indent}  ${escaped(part)}` : elementText(part, `${indent}  `),
  );
  return `${indent}<${tag}>\n${inner.join('\n')}\n${indent}</${name}>`;
};

const escaped = (text: string): string =>
  escapeXml(text.toWellFormed().replace(/[^\t\n\r\P{Cc}]|[\ufffe\uffff]/gu, '\ufffd')).replace(
    /[\t\n\r]/g,
    (sign) => `&#${sign.charCodeAt(0)};`,
  );
