import type { MrzFieldName } from '../../mrz/index.ts';
import { verdictFinding } from '../say.ts';
import type { Leaf } from '../tree/build.ts';
import type { Zone } from './zone.ts';

/** What the check of both sides needs. */
export interface SidesInput {
  readonly zone: Zone | undefined;
  readonly expected: boolean;
  /** The comparison with the visual zone: on a card, the print of the front against the zone of the back. */
  readonly visual: Leaf;
}

/**
 * Both sides of a card (TR-03135-1, 5.7.3.1): two whole zones agree line by line; two parts make one zone; else the
 * print of the one side agrees with the zone of the other, which is what `mrz.viz` compared.
 */
export const checkSides = ({ zone, expected, visual }: SidesInput): Leaf => {
  const leaf = { name: 'mrz.sides', expected: false } as const;
  const one: Leaf = {
    ...leaf,
    result: 'not-supported',
    findings: [verdictFinding('document.verdict.sides.one')],
  };
  if (zone === undefined) return one;
  if (zone.aborted)
    return {
      ...leaf,
      result: 'aborted',
      findings: [verdictFinding('document.verdict.mrz.aborted')],
    };
  if (zone.unjoined)
    return {
      ...leaf,
      expected,
      result: 'failed',
      findings: [verdictFinding('document.verdict.sides.lines')],
    };
  if (zone.other !== undefined) return twoZones(zone, zone.other, expected);
  if (zone.reading.format !== 'TD1' || visual.result === 'not-supported') return one;
  const compared = visual.findings.filter(({ code }) => code.startsWith('document.verdict.viz.'));
  return visual.result === 'undetermined'
    ? one
    : { ...leaf, result: visual.result, findings: compared };
};

const twoZones = (
  { reading }: Zone,
  other: NonNullable<Zone['other']>,
  expected: boolean,
): Leaf => {
  const names = new Set<MrzFieldName>([...reading.fields, ...other.fields].map(({ name }) => name));
  const differing = [...names].filter((name) => reading.value(name) !== other.value(name));
  return {
    name: 'mrz.sides',
    expected,
    result: differing.length === 0 ? 'successful' : 'failed',
    findings:
      differing.length === 0
        ? []
        : [verdictFinding('document.verdict.sides.differ', { fields: differing.join(', ') })],
  };
};
