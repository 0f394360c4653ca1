import type { Locator } from '@amirani/messages';

/**
 * The places of a record's values as one short text, `surname:12:NAD:3:0:210:217` for each with blanks
 * between: a third of the same as JSON, and there is one for every traveller in every message.
 */
export const packSource = (source: Readonly<Record<string, Locator>>): string => {
  let text = '';
  for (const [path, { segment, tag, element, component, start, end }] of Object.entries(source))
    text += `${text === '' ? '' : ' '}${plain(path)}:${segment}:${plain(tag)}:${element}:${component}:${start}:${end}`;
  return text;
};

/** The places again. */
export const unpackSource = (text: string): Readonly<Record<string, Locator>> => {
  const source: Record<string, Locator> = {};
  for (const entry of text === '' ? [] : text.split(' ')) {
    const [path = '', segment, tag = '', element, component, start, end] = entry.split(':');
    source[path] = {
      segment: Number(segment),
      tag,
      element: Number(element),
      component: Number(component),
      start: Number(start),
      end: Number(end),
    };
  }
  return source;
};

/** Tags of unknown segments may hold anything. */
const plain = (word: string): string => (/[\s:]/.test(word) ? word.replace(/[\s:]/g, '_') : word);
