import { isA } from '@amirani/network/schema';
import type { EntityHead } from '../../api/types.ts';
import { isNumber } from './apart.ts';
import type { SeenCase } from './view.ts';

/** What is looked for. */
export interface HeadQuery {
  readonly text: string;
  readonly schemas: readonly string[];
  readonly categories: readonly string[];
  readonly skip: number;
  readonly limit: number;
}

/**
 * Entities whose caption or values hold all the words, most linked first. Numbers of who is kept apart are not searched: a
 * search that finds them tells them.
 */
export const searchHeads = (
  seen: SeenCase,
  { text, schemas, categories, skip, limit }: HeadQuery,
): { entities: EntityHead[]; total: number } => {
  const words = plain(text)
    .split(/\s+/)
    .filter((word) => word !== '');
  const found = [...seen.heads.values()].filter(
    (head) =>
      (schemas.length === 0 || schemas.some((schema) => isA(head.schema, schema))) &&
      (categories.length === 0 || categories.includes(head.category ?? '')) &&
      (words.length === 0 || holds(seen, head, words)),
  );
  found.sort((a, b) => b.links - a.links || (a.caption < b.caption ? -1 : 1));
  return { entities: found.slice(skip, skip + limit), total: found.length };
};

const holds = (seen: SeenCase, head: EntityHead, words: readonly string[]): boolean => {
  const texts = [head.caption];
  for (const [property, values] of seen.view.entities.get(head.id)?.properties ?? [])
    if (!(head.apart && isNumber(head.schema, property)))
      for (const { value } of values) texts.push(value);
  const all = plain(texts.join(' '));
  return words.every((word) => all.includes(word));
};

const plain = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase('en');
