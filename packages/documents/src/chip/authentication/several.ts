import type { Check } from '../../check/check.ts';
import type { DocumentFinding } from '../../check/finding.ts';
import type { CheckResult } from '../../check/result.ts';
import type { Steps } from '../../crypto/index.ts';
import { chipFinding } from '../say.ts';
import type { ChipRecords, ChipTranscript } from '../transcript/transcript.ts';

/** An answer that is there weighs more than an attempt that was cut off and made again. */
const ORDER: readonly CheckResult[] = [
  'failed',
  'undetermined',
  'successful',
  'aborted',
  'not-supported',
];

/** Records of one protocol that are replayed; what is beyond leaves the check open. */
const MOST_RECORDS = 64;

/**
 * Replays every record of a protocol in the transcripts. The worst answer counts, in any order: a forger could put one right
 * answer before the wrong ones. Each result is reported.
 */
export function* replayAll<Part extends keyof ChipRecords, Name extends string>(
  { further = [], ...first }: ChipTranscript,
  part: Part,
  replay: (record: ChipRecords[Part]) => Steps<Check<Name>>,
): Steps<Check<Name>> {
  const others = further.flatMap((records) => records[part] ?? []);
  const one = yield* replay(first[part]);
  if (others.length === 0) return one;
  const checks = [one];
  for (const record of others.slice(0, MOST_RECORDS - 1)) checks.push(yield* replay(record));
  const results: readonly CheckResult[] = [
    ...checks.map(({ result }) => result),
    ...(others.length < MOST_RECORDS ? [] : (['undetermined'] as const)),
  ];
  const held = results.filter((result) => result === 'successful').length;
  const facts = { part, count: others.length + 1, held };
  return {
    name: one.name,
    result: ORDER.find((result) => results.includes(result)) ?? 'undetermined',
    findings: [
      chipFinding('document.chip.transcript.twice', { facts }),
      ...distinct(checks.flatMap(({ findings }) => findings)),
    ],
  };
}

/** What two replays say alike is said once. */
const distinct = (findings: readonly DocumentFinding[]): readonly DocumentFinding[] => [
  ...new Map(
    findings.map((one) => [JSON.stringify([one.code, one.facts, one.places]), one]),
  ).values(),
];
