import type { CallTable, ReplacedPhone, ReplacedPhones } from '@amirani/network/calls';
import { columns } from '@platform/cli/print/columns.ts';

/** What `amirani calls replaced --json` prints; numbers as the table wrote them first. */
export const replacedRecord = (table: CallTable, found: ReplacedPhones): object => ({
  pairs: found.pairs.map((pair) => pairRecord(table, pair)),
  unsure: found.unsure.map((pair) => ({ ...pairRecord(table, pair), doubts: pair.doubts })),
  silent: found.silent,
  new: found.fresh,
  rows: table.rows,
  used: table.calls.length,
  zone: table.zone,
  problems: table.problems,
});

const pairRecord = (table: CallTable, pair: ReplacedPhone): object => {
  const written = writtenIn(table);
  return {
    before: written(pair.before),
    after: written(pair.after),
    overlap: rounded(pair.overlap),
    via: pair.via.map(([before, after]) => ({ before: written(before), after: written(after) })),
    shared: pair.shared.map(written),
    kept: rounded(pair.kept),
    known: rounded(pair.known),
    needed: rounded(pair.needed),
    chance: Number(pair.chance.toPrecision(3)),
    sameHandset: pair.sameHandset,
  };
};

const writtenIn =
  ({ written }: CallTable) =>
  (number: string): string =>
    written.get(number) ?? number;

const rounded = (share: number): number => Math.round(share * 1e4) / 1e4;

/** The same for a person. */
export const explainReplaced = (table: CallTable, found: ReplacedPhones): string => {
  const { pairs, unsure, silent, fresh } = found;
  const head = `${silent} numbers fell silent, ${fresh} came up; ${pairs.length} replaced, ${unsure.length} unsure\n`;
  const sure = pairs.length === 0 ? '' : `${pairTable(table, pairs)}\n`;
  const maybe =
    unsure.length === 0 ? '' : `unsure, for a person to look at:\n${pairTable(table, unsure)}\n`;
  return `${head}${sure}${maybe}`;
};

const pairTable = (table: CallTable, pairs: readonly ReplacedPhone[]): string => {
  const written = writtenIn(table);
  return columns(
    [
      ['before', 'after', 'overlap', 'shared', 'of them through', 'doubts'],
      ...pairs.map((pair) => [
        written(pair.before),
        written(pair.after),
        pair.overlap.toFixed(2),
        String(pair.shared.length),
        pair.via.map(([before, after]) => `${written(before)}>${written(after)}`).join(' ') || '-',
        pair.doubts.join(' ') || '-',
      ]),
    ],
    { right: [2, 3] },
  );
};
