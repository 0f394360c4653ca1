import type { Locator } from '@amirani/messages';

/** One value of a record with its place in the message. */
export interface RecordValue {
  /** Path in the record: `documents.0.number`. */
  readonly path: string;
  readonly text: string;
  readonly at?: Locator;
}

/** All values of a traveller or booking that a reader may want to see, in the order of the record. */
export const recordValues = (
  record: object,
  source: Readonly<Record<string, Locator>>,
): readonly RecordValue[] => {
  const values: RecordValue[] = [];
  const walk = (node: unknown, path: string): void => {
    if (node === undefined || node === null || path === 'source') return;
    if (Array.isArray(node)) {
      for (const [index, item] of node.entries()) walk(item, `${path}.${index}`);
      return;
    }
    if (typeof node === 'object') {
      for (const [key, item] of Object.entries(node))
        walk(item, path === '' ? key : `${path}.${key}`);
      return;
    }
    const at = source[path] ?? source[path.replace(/\.\d+$/, '')];
    values.push({
      path,
      text: String(node),
      ...(at === undefined ? {} : { at }),
    });
  };
  walk(record, '');
  return values;
};
