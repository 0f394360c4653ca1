import type { Check } from '../../check/check.ts';
import type {
  AppliedDefect,
  Missing,
  VerdictCheck,
  VerdictGroup,
  VerdictGroupName,
} from '../model.ts';
import { placeOfCheck } from './catalogue.ts';
import { colourOf } from './colour.ts';
import { groupResult, type Part } from './group-rules.ts';

/** A check before it is put into the tree. */
export interface Leaf extends Check {
  readonly expected: boolean;
  readonly defect?: AppliedDefect;
}

/** The five groups of a document, each present, with its checks in their places. */
export const groupsOf = (leaves: readonly Leaf[]): readonly VerdictGroup[] =>
  outline.map((group) => build(group, leaves));

/** A group without others inside it, of checks that all belong into it. */
export const groupOf = (name: VerdictGroupName, leaves: readonly Leaf[]): VerdictGroup =>
  made(name, [], leaves.map(checkOf), leaves);

/** What keeps checks from being green although none failed. */
export const missingOf = (groups: readonly VerdictGroup[], document?: string): readonly Missing[] =>
  groups.flatMap((group) => [
    ...missingOf(group.groups, document),
    ...group.checks
      .filter((check) => isOpen(check) && !isOutweighed(check, group))
      .map(({ name: check, result }) => ({
        ...(document === undefined ? {} : { document }),
        check,
        result,
      })),
  ]);

const isOpen = ({ result, expected }: VerdictCheck): boolean =>
  result === 'aborted' || result === 'undetermined' || (result === 'not-supported' && expected);

/** One proof that the chip is genuine is enough (TR-03135-1, 5.6.4.1). */
const isOutweighed = ({ result }: VerdictCheck, group: VerdictGroup): boolean =>
  group.name === 'electronic.chip' && group.result === 'successful' && result !== 'failed';

interface Outline {
  readonly name: VerdictGroupName;
  readonly inside: readonly Outline[];
}

const leafGroup = (name: VerdictGroupName): Outline => ({ name, inside: [] });

const outline: readonly Outline[] = [
  { name: 'optical', inside: [leafGroup('optical.mrz'), leafGroup('optical.spectral')] },
  {
    name: 'electronic',
    inside: [
      leafGroup('electronic.access'),
      leafGroup('electronic.chip'),
      leafGroup('electronic.security-object'),
      leafGroup('electronic.certificates'),
      leafGroup('electronic.content'),
      leafGroup('electronic.issuing-state'),
    ],
  },
  {
    name: 'seal',
    inside: [
      leafGroup('seal.readability'),
      leafGroup('seal.integrity'),
      leafGroup('seal.certificates'),
      leafGroup('seal.content'),
    ],
  },
  leafGroup('combined'),
  leafGroup('state-data'),
];

const build = ({ name, inside }: Outline, leaves: readonly Leaf[]): VerdictGroup => {
  const own = leaves.filter((leaf) => placeOfCheck(leaf.name).group === name);
  const groups = inside.map((group) => build(group, leaves));
  return made(name, groups, own.map(checkOf), [
    ...own,
    ...groups.map(({ result }) => ({ result, expected: false })),
  ]);
};

const made = (
  name: VerdictGroupName,
  groups: readonly VerdictGroup[],
  checks: readonly VerdictCheck[],
  parts: readonly Part[],
): VerdictGroup => {
  const result = groupResult(name, parts);
  return { name, result, colour: colourOf(result), groups, checks };
};

const checkOf = ({ name, result, findings, expected, defect }: Leaf): VerdictCheck => ({
  name,
  result,
  findings,
  expected,
  colour: colourOf(result),
  rule: placeOfCheck(name).rule,
  ...(defect === undefined ? {} : { defect }),
});
