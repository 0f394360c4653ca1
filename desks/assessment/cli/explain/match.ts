import type { FormReason } from '@amirani/names/booking';
import type { IndexHit } from '@amirani/names/index';
import { columns } from '@platform/cli/print/columns.ts';
import { printable } from '@platform/cli/print/printable.ts';
import type { Rejections } from '../match-list.ts';
import { isRejected, type PersonRow, type RejectedRow, rejectedReasons } from '../match-rows.ts';

/** One query for a person: who may be meant, and of each what met and how. `size` is that of the list. */
export const explainMatch = (
  query: PersonRow | RejectedRow,
  hits: readonly IndexHit[],
  size: number,
): string => {
  if (isRejected(query))
    return `line ${query.line}: NOT SEARCHED FOR: ${rejectedReasons[query.reason]} (${query.reason})\n\n`;
  const { id, name, birthDate, nationality, document } = query;
  const heading = [id, name, birthDate, nationality, document]
    .filter((part) => part !== undefined && part !== '')
    .join('  ');
  if (hits.length === 0)
    return `${printable(heading)}\n  searched for among ${size} entries: nobody is alike\n\n`;
  const rows = hits.map((hit) => [
    hit.score.toFixed(3),
    hit.id,
    `chance ${chanceText(hit.chance)}`,
    reasonsOf(hit),
  ]);
  return `${printable(heading)}\n${columns(rows)}\n\n`;
};

const chanceText = (chance: number): string =>
  chance < 0.0001 ? '<0.0001' : chance < 10 ? chance.toPrecision(2) : chance.toFixed(0);

const reasonsOf = ({ explanation }: IndexHit): string => {
  const { words, birthDate, document, nationality, readAs = [], entryReadAs = [] } = explanation;
  return [
    ...[...readAs, ...entryReadAs].map(formText),
    ...words.map(({ reason, query, entry, moved }) => {
      const pair = [query.join(' '), entry.join(' ')].filter((part) => part !== '');
      return `${reason === 'same' ? (query[0] ?? '') : pair.join(' / ')} ${reason}${moved ? ' moved' : ''}`;
    }),
    ...(birthDate === 'unknown' ? [] : [`birth date ${birthDate}`]),
    ...(document === 'unknown' ? [] : [`document ${document}`]),
    ...(nationality === 'unknown' ? [] : [`nationality ${nationality}`]),
  ].join(', ');
};

/** How the name was read, where not as it was sent. */
const formText = (reason: FormReason): string => {
  switch (reason.why) {
    case 'title-glued':
      return `the title may be glued to the name: ${reason.word} read as ${reason.read} ${reason.title}${reason.known ? ', though it is a name' : ''}`;
    case 'filler':
      return `${reason.word} left out`;
    case 'letter-doubled':
    case 'letter-in-front':
      return `${reason.word} read as ${reason.read}`;
  }
};

/** The rows of a file that were not used, the first of them by their line; empty where all were. */
export const explainRejections = (
  file: string,
  { first, counts, total }: Pick<Rejections, 'first' | 'counts' | 'total'>,
): string => {
  if (total === 0) return '';
  const named = first.map(
    ({ line, reason }) => `  ${printable(file)}:${line}  ${reason}  ${rejectedReasons[reason]}\n`,
  );
  const more =
    total === first.length
      ? ''
      : `  ... and ${total - first.length} more; in all ${[...counts].map(([reason, count]) => `${reason} ${count}`).join(', ')}\n`;
  return `${printable(file)}: ${total} ${total === 1 ? 'row was' : 'rows were'} not used\n${named.join('')}${more}`;
};
