import { compareNames } from '@amirani/names/scripts';
import type { DocumentFinding } from '../../check/finding.ts';
import type { MrzReading } from '../../mrz/index.ts';
import { resultOf, verdictFinding } from '../say.ts';
import type { Leaf } from '../tree/build.ts';
import { nameText, zoneName } from './names.ts';
import { sameCode, sameDay, sameText } from './same.ts';

/** The zone of one of two documents that belong to one person. */
export interface ZoneOfOne {
  readonly reading: MrzReading | undefined;
  readonly aborted: boolean;
}

const fields = [
  // Parts that neither zone knows are the same in both.
  ['dateOfBirth', (a: string, b: string) => a === b || sameDay(a, b) || sameDay(b, a)],
  ['sex', sameText],
  ['nationality', sameCode],
] as const;

/**
 * The zones of two documents: name, date of birth, sex and nationality (TR-03135-1, 5.7.4.1 and 5.7.4.2). Names are
 * compared with what truncation and formats make of them.
 */
export const compareZones = (
  name: 'visa-passport' | 'residence-permit-passport',
  passport: ZoneOfOne | undefined,
  other: ZoneOfOne,
): Leaf => {
  const end = (result: Leaf['result'], ...findings: readonly DocumentFinding[]): Leaf => ({
    name,
    result,
    findings,
    expected: true,
  });
  if (passport === undefined)
    return end('not-supported', verdictFinding('document.verdict.zones.no-passport'));
  if (passport.aborted || other.aborted)
    return end('aborted', verdictFinding('document.verdict.mrz.aborted'));
  const [first, second] = [passport.reading, other.reading];
  if (first?.format === undefined || second?.format === undefined) {
    const which = first?.format === undefined ? 'passport' : 'the other document';
    return end('not-supported', verdictFinding('document.verdict.zones.absent', { which }));
  }
  const findings = [...compareValues(first, second), ...compareTwoNames(first, second)];
  return end(resultOf(findings), ...findings);
};

const compareValues = (first: MrzReading, second: MrzReading): readonly DocumentFinding[] =>
  fields.flatMap(([field, same]) => {
    const [one, two] = [first.value(field), second.value(field)];
    if (one === undefined || two === undefined)
      return one === two
        ? []
        : [verdictFinding('document.verdict.viz.unreadable', { field, with: 'one of the zones' })];
    return same(one, two)
      ? []
      : [verdictFinding('document.verdict.zones.field', { field, first: one, second: two })];
  });

const compareTwoNames = (first: MrzReading, second: MrzReading): readonly DocumentFinding[] => {
  const [one, two] = [zoneName(first), zoneName(second)];
  if (one === undefined || two === undefined) return [];
  const { verdict } = compareNames(one, two);
  if (verdict === 'equal') return [];
  if (verdict !== 'different')
    return [verdictFinding('document.verdict.zones.name-note', { verdict })];
  return [
    verdictFinding('document.verdict.zones.name', { first: nameText(one), second: nameText(two) }),
  ];
};
