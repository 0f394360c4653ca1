import type { TagCode } from '../edifact/index.ts';
import { TagTable } from '../edifact/index.ts';
import type { ReadContext } from '../reading/context.ts';
import { sentAs } from '../reading/damaged.ts';
import type { Order } from '../reading/reach.ts';
import * as tags from './tags.ts';

/** GR2 by the guide: TIF, FTI, IFT, REF, FAR, SSR, ADD, then tickets (GR3) and payments (GR4) in turn. */
const TRAVELLER: ReadonlyMap<TagCode, number> = new Map([
  [tags.FTI, 0],
  [tags.REF, 1],
  [tags.EBD, 2],
  [tags.FAR, 2],
  [tags.SSR, 3],
  [tags.ADD, 4],
  [tags.TKT, 5],
  [tags.MON, 5],
  [tags.PTK, 5],
  [tags.TXD, 5],
  [tags.FOP, 5],
]);

/** GR7 by the guide: TRI, TIF, SSD, TBD. */
const CHECK_IN: ReadonlyMap<TagCode, number> = new Map([
  [tags.TIF, 0],
  [tags.SSD, 1],
  [tags.TBD, 2],
]);

/** What a traveller has once, and a check-in. */
const SLOTS: ReadonlyMap<TagCode, number> = new Map([
  [tags.FTI, 0],
  [tags.REF, 1],
  [tags.TIF, 2],
  [tags.SSD, 3],
]);

const OPENS = 20;
const table = (ranks: ReadonlyMap<TagCode, number>, opener: TagCode): TagTable =>
  new TagTable([
    ...[...tags.KNOWN].map((tag): [TagCode, number] => [tag, NO_RANK]),
    ...[...ranks].map(([tag, rank]): [TagCode, number] => [tag, rank + 1]),
    ...[...ENDS, opener].map((tag): [TagCode, number] => [tag, OPENS]),
    [tags.TRA, 0],
  ]);
const NO_RANK = 21;

/** Whether a group is in order and has once what it may have once, as nearly all are. */
export const isPlainGroup = (
  { tokens, reading }: ReadContext,
  opener: number,
  group: 'traveller' | 'check-in',
): boolean => {
  const kinds = group === 'traveller' ? TRAVELLER_KINDS : CHECK_IN_KINDS;
  const { end, unt } = reading.message;
  const stop = unt < 0 ? end : unt;
  let highest = 0;
  for (let segment = opener + 1; segment < stop; segment++) {
    const tag = tokens.tag(segment);
    const kind = kinds.get(tag);
    if (kind === OPENS) return true;
    if (kind === 0) return false;
    if (kind === NO_RANK) continue;
    if (kind < highest || (kind === highest && SLOTS.has(tag))) return false;
    highest = kind;
  }
  return true;
};

const ENDS: ReadonlySet<TagCode> = new Set([
  tags.SRC,
  tags.TVL,
  tags.TRI,
  tags.ABI,
  tags.MSG,
  tags.EQN,
  tags.SAC,
  tags.LTS,
]);

const TRAVELLER_KINDS = table(TRAVELLER, tags.TIF);
const CHECK_IN_KINDS = table(CHECK_IN, tags.TRI);

/** The order of GR2, or of GR7. */
export const orderOf = (context: ReadContext, group: 'traveller' | 'check-in'): Order => {
  const { tokens, reading } = context;
  const { first, end } = reading.message;
  const ranks = group === 'traveller' ? TRAVELLER : CHECK_IN;
  const opener = group === 'traveller' ? tags.TIF : tags.TRI;
  let openers: number[] | undefined;
  const ends = (segment: number, tag: TagCode): boolean => {
    if (tag === opener || ENDS.has(tag)) return true;
    if (tags.KNOWN.has(tag) && tag !== tags.TRA) return false;
    const as = sentAs(tokens, segment, 'PNRGOV', tags.KNOWN.has(tag));
    return as === opener || ENDS.has(as);
  };
  return {
    ends,
    opens: (segment) =>
      sentAs(tokens, segment, 'PNRGOV', false) === opener || tokens.tag(segment) === opener,
    rank: (_, tag) => ranks.get(tag) ?? -1,
    slot: (_, tag) => (ranks.has(tag) ? (SLOTS.get(tag) ?? -1) : -1),
    same: (one, two) => tokens.sameBytes(one, two),
    openers: () => {
      openers ??= Array.from({ length: end - first }, (_, at) => first + at).filter(
        (segment) => tokens.tag(segment) === opener,
      );
      return openers;
    },
  };
};
