import type { Steps } from '../crypto/index.ts';
import { compareZones } from './checks/two-zones.ts';
import type { ExaminedDocument } from './examination.ts';
import { type DocumentOutcome, examineDocument, type Surroundings } from './examine-document.ts';
import { verdictFinding } from './say.ts';
import type { Leaf } from './tree/build.ts';

/**
 * Examines a document that is not a travel document beside those given (TR-03135-1, 5.7.4): with the one that fits best, for
 * zone and seal alike, so that a visa never belongs to one passport by name and to another by number. With several candidates
 * the chosen one is named.
 */
export function* examineBeside(
  document: ExaminedDocument,
  passports: readonly DocumentOutcome[],
  around: Omit<Surroundings, 'passport'>,
): Steps<DocumentOutcome> {
  let best: DocumentOutcome | undefined;
  for (const passport of passports) {
    const outcome = yield* examineDocument(document, { ...around, passport: passport.reading });
    const between = betweenTwo(outcome, passport, passports.length > 1);
    const one = { ...outcome, between };
    if (best === undefined || misfit(one) < misfit(best)) best = one;
    if (misfit(best) === 0) break;
  }
  if (best !== undefined) return best;
  const alone = yield* examineDocument(document, { ...around, passport: undefined });
  return { ...alone, between: betweenTwo(alone, undefined, false) };
}

const betweenTwo = (
  outcome: DocumentOutcome,
  passport: DocumentOutcome | undefined,
  several: boolean,
): readonly Leaf[] => {
  const { id, role } = outcome.document;
  if (role !== 'visa' && role !== 'residence-permit') return [];
  const name = role === 'visa' ? 'visa-passport' : 'residence-permit-passport';
  const leaf = compareZones(name, passport && zoneOf(passport), zoneOf(outcome));
  if (!several || passport === undefined) return [leaf];
  const which = verdictFinding('document.verdict.zones.which', {
    document: id,
    passport: passport.document.id,
  });
  return [{ ...leaf, findings: [...leaf.findings, which] }];
};

const zoneOf = ({ zone, reading }: DocumentOutcome) => ({
  reading,
  aborted: zone?.aborted === true,
});

/** What fails weighs more than anything that stays open. */
const misfit = ({ between = [], leaves }: DocumentOutcome): number =>
  [...between, ...leaves.filter(({ name }) => name === 'seal.visa-passport')].reduce(
    (sum, { result, expected }) => sum + (result === 'failed' ? 10 : weightOf(result, expected)),
    0,
  );

const weightOf = (result: Leaf['result'], expected: boolean): number =>
  result === 'successful' || (result === 'not-supported' && !expected) ? 0 : 1;
