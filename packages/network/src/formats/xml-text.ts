import { forbiddenInXml } from '@amirani/tables/xml';
import type { FormatProblem } from './exchange.ts';

/** Adds a value to those of an attribute, without copying the ones before. */
export const appendTo = (values: Map<string, string[]>, name: string, value: string): void => {
  const known = values.get(name);
  if (known === undefined) values.set(name, [value]);
  else known.push(value);
};

/** Writes texts into XML, and keeps account of what it cannot hold. */
export class XmlText {
  readonly losses: FormatProblem[] = [];

  /** Escapes a text for an element or attribute; line breaks and tabs are kept. */
  escape(text: string, at: string): string {
    const possible = text.replaceAll(forbiddenInXml, '\ufffd');
    if (possible !== text) this.losses.push({ code: 'network.format.character', at });
    return possible.replaceAll(/[&<>"'\t\n\r\u0085\u2028]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  }

  /** JSON writes what XML cannot hold as `\\uFFFE`, and so loses nothing. */
  json(text: string): string {
    return text.replaceAll(
      forbiddenInXml,
      (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
  }
}
