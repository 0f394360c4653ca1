import type { CivilDate } from '@amirani/core';
import type { Check } from '../../check/check.ts';
import type { DocumentFinding } from '../../check/finding.ts';
import {
  type ChipVerification,
  chipCheckNames,
  type ExaminedContents,
  examineChip,
} from '../../chip/index.ts';
import type { Steps } from '../../crypto/index.ts';
import type { MrzReading } from '../../mrz/index.ts';
import { signerCheckNames, type TrustStore } from '../../trust/index.ts';
import { verdictFinding } from '../say.ts';
import type { Leaf } from '../tree/build.ts';
import { checkPresence, type PresenceInput } from './chip-presence.ts';

/** What the chip of a document is examined by. */
export interface ChipInput extends PresenceInput {
  readonly printed: MrzReading | undefined;
  readonly store: TrustStore;
  readonly at: string;
  readonly on: CivilDate;
}

/** The result. */
export interface ChipOutcome {
  readonly leaves: readonly Leaf[];
  readonly contents: ExaminedContents;
  /** Undefined where no chip was read. */
  readonly verification: ChipVerification | undefined;
}

/** The checks of the chip, each with whether it should have run on this document. */
export function* chipChecks(input: ChipInput): Steps<ChipOutcome> {
  const { evidence, printed, store, at, on } = input;
  const presence = checkPresence(input);
  if (evidence === undefined || evidence.state === 'absent')
    return { leaves: [presence, ...unread()], contents: {}, verification: undefined };
  const { has } = input.knowledge;
  const verification = yield* examineChip({
    files: evidence.files,
    transcripts: evidence.transcripts ?? [],
    state: evidence.state,
    ...(has === undefined ? {} : { electronic: has }),
    ...(printed === undefined ? {} : { zone: printed }),
    store,
    at,
    on,
  });
  const { checks, contents, findings } = verification;
  const proven = checks.some(({ name, result }) => PROOFS.has(name) && result === 'successful');
  const leaves = checks
    .filter(({ name }) => name !== 'chip.presence')
    .map((check) => ({
      ...check,
      findings: reasonsOf(check, checks),
      expected: isExpected(check, printed !== undefined, proven),
    }));
  return { leaves: [presence, ...leaves, ...others(findings)], contents, verification };
}

const PROOFS: ReadonlySet<string> = new Set([
  'active-authentication',
  'chip-authentication',
  'pace-cam',
]);

/** Always there once a chip answered: TR-03135-1, 5.6.4.2 and 5.6.4.3. */
const ALWAYS: ReadonlySet<string> = new Set([
  'sod.content',
  'sod.digest',
  'sod.signature',
  'dg1.hash',
  'dg2.hash',
  'dg1.content',
  'dg2.content',
  'dg1.expiry',
  'signer.signature',
  'signer.validity',
  'signer.revocation',
  'chain',
  'chain.validity',
  'issuing-state',
]);

/** Reasons of `not-supported` that speak of what was left undone, and not of what the document does not have. */
const LEFT_UNDONE: ReadonlySet<string> = new Set([
  'document.chip.hash.not-given',
  'document.chip.aa.no-transcript',
  'document.chip.aa.key-not-given',
  'document.chip.ca.no-transcript',
  'document.chip.ca.key-not-given',
  'document.chip.card-access.left-out',
]);

/** Fingerprints and irises are kept from readers without terminal authentication (Doc 9303-10, 4.7.3). */
const KEPT: ReadonlySet<string> = new Set(['dg3.hash', 'dg4.hash', 'dg3.content', 'dg4.content']);

const isExpected = ({ name, result, findings }: Check, zone: boolean, proven: boolean): boolean => {
  if (PROOFS.has(name) && proven) return result === 'successful' || result === 'failed';
  if (name === 'dg1.mrz') return zone;
  if (result !== 'not-supported') return true;
  if (KEPT.has(name)) return false;
  return ALWAYS.has(name) || findings.some(({ code }) => LEFT_UNDONE.has(code));
};

/** A group that is not there has no content to look at: why, its hash says. */
const reasonsOf = ({ name, findings }: Check, checks: readonly Check[]): Check['findings'] =>
  findings.length > 0 || !name.endsWith('.content')
    ? findings
    : (checks.find((one) => one.name === name.replace('.content', '.hash'))?.findings ?? []).filter(
        ({ result }) => result === 'not-applicable' || result === 'undetermined',
      );

/** What was given and belongs to no check: it makes nothing fail, and it does not go unsaid. */
const others = (findings: readonly DocumentFinding[]): readonly Leaf[] =>
  findings.length === 0
    ? []
    : [
        {
          name: 'chip.files',
          result: findings.some(({ severity }) => severity !== 'note')
            ? 'undetermined'
            : 'successful',
          findings,
          expected: true,
        },
      ];

/** The checks of a chip that was not read. `chip.presence` says whether the document has one. */
const unread = (): readonly Leaf[] =>
  [...chipCheckNames, 'dg1.hash', 'dg2.hash', ...signerCheckNames]
    .filter((name) => name !== 'chip.presence')
    .map((name) => ({
      name,
      result: 'not-supported',
      findings: [verdictFinding('document.verdict.chip.not-read')],
      expected: false,
    }));
