import type { Check } from '../check/check.ts';
import type { CheckResult } from '../check/result.ts';
import { DerReader, smallInteger, tags } from '../der/index.ts';
import { type DefectType, defectTypes, isOfDocument } from './defect-types.ts';
import type { KnownDefect, TrustFinding, TrustStore } from './model.ts';
import { replacementIn } from './replacements.ts';
import { finding } from './say.ts';

/**
 * Applies known deviations and defects to the checks of a document (BSI TR-03135-1, 5.8). A failure that a trusted list
 * knows of these documents becomes `not-supported`, or `undetermined` where a signature is concerned; a proof with a key in
 * other hands fails, and so does a compromised signer. Whatever is changed, and whatever is known but changes nothing, is said in a finding of the check. Types
 * without a rule are put before a person on the check `signer.profile`, or the first one.
 */
export const applyKnownDefects = <Name extends string>(
  checks: readonly Check<Name>[],
  defects: readonly KnownDefect[],
  store: Pick<TrustStore, 'sources'>,
): readonly Check<Name>[] => {
  let changed = checks;
  for (const defect of defects) {
    const list = store.sources.find(({ id }) => id === defect.source)?.name ?? defect.list;
    changed = applyOne(changed, defect, list);
  }
  return changed;
};

const applyOne = <Name extends string>(
  checks: readonly Check<Name>[],
  defect: KnownDefect,
  list: string,
): readonly Check<Name>[] => {
  const type = defectTypes.get(defect.type);
  const facts = { list, defect: defect.name };
  if (defect.trust !== 'trusted')
    return onOne(checks, finding('document.trust.defect.not-trusted', facts));
  if (type === undefined || isByHand(type, defect)) {
    const byHand = finding('document.trust.defect.by-hand', {
      ...facts,
      description: defect.description ?? 'no description',
    });
    return type === undefined && isOfDocument(defect.type)
      ? checks.map((check) =>
          check.name === 'sod.signature' && check.result === 'successful'
            ? changed(check, 'undetermined', byHand)
            : check,
        )
      : onOne(checks, byHand);
  }
  // With what it brings the checks ran already, and say so; one whose place is not in these files says nothing.
  if (type.effect === 'replaces') return checks;
  const touched = touchedBy(checksOf(type, defect), defect.dataGroups);
  return checks.map((check) => {
    if (!touched.has(check.name)) return check;
    if (type.effect === 'condemns') return condemned(check, facts, statusOf(defect));
    if (type.effect === 'devalues') return devalued(check, facts);
    return excused(check, facts, type.effect === 'opens' ? 'undetermined' : 'not-supported');
  });
};

/** Whether a person has to read what the list says: the type has no rule, or what that needs is not there. */
const isByHand = (type: DefectType, defect: KnownDefect): boolean =>
  type.effect === 'by-hand' ||
  (type.effect === 'replaces' && replacementIn(defect) === undefined) ||
  isUnbound(type, defect);

/** The checks that a defect touches: by its status code where it has one. */
const checksOf = ({ checks, byStatus }: DefectType, defect: KnownDefect): readonly string[] =>
  byStatus?.[statusOf(defect) ?? -1] ?? checks;

/** The status code in the parameters (BSI TR-03129-2, 7.3), or undefined. */
const statusOf = ({ parameters }: KnownDefect): number | undefined =>
  smallInteger(DerReader.over(parameters).maybe(tags.enumerated));

/** Codes of a revocation that leave the trust in a signer open (TR-03135-1, table 5.54): it is looked into, or it has an error. */
const DOUBTS: ReadonlySet<number | undefined> = new Set([1, 5]);
/** From here on codes are the list's own, and leave it open as well. */
const PROPRIETARY = 32;

const condemned = <Name extends string>(
  check: Check<Name>,
  facts: Facts,
  status: number | undefined,
): Check<Name> =>
  DOUBTS.has(status) || (status ?? 0) >= PROPRIETARY
    ? changed(
        check,
        check.result === 'failed' ? 'failed' : 'undetermined',
        finding('document.trust.defect.doubted', { ...facts, status: status ?? 0 }),
      )
    : changed(check, 'failed', finding('document.trust.defect.revoked', facts));

/**
 * A name, a serial number and a key identifier can be copied into any certificate: a wrong signature of a signer's certificate
 * is excused only where the list names that very certificate by its digest.
 */
const isUnbound = (type: DefectType, defect: KnownDefect): boolean =>
  (type.effect === 'excuses' || type.effect === 'opens') &&
  // An unknown status code does not excuse any check.
  (checksOf(type, defect).length === 0 ||
    (type.checks.includes('signer.signature') && defect.documents.certificateDigest === undefined));

type Facts = Readonly<{ list: string; defect: string }>;

const excused = <Name extends string>(
  check: Check<Name>,
  facts: Facts,
  after: CheckResult,
): Check<Name> =>
  check.result === 'failed' || check.result === 'undetermined'
    ? changed(
        check,
        after,
        finding('document.trust.defect.applied', {
          ...facts,
          check: check.name,
          before: check.result,
          after,
        }),
      )
    : changed(
        check,
        check.result,
        finding('document.trust.defect.known', { ...facts, check: check.name }),
      );

/** A stolen key can prove anything. A missing or interrupted proof keeps its result. */
const devalued = <Name extends string>(check: Check<Name>, facts: Facts): Check<Name> =>
  changed(
    check,
    check.result === 'successful' || check.result === 'undetermined' ? 'failed' : check.result,
    finding('document.trust.defect.key-compromised', { ...facts, check: check.name }),
  );

const changed = <Name extends string>(
  check: Check<Name>,
  result: CheckResult,
  added: TrustFinding,
): Check<Name> => ({
  ...check,
  result,
  findings: [...check.findings, added],
});

const onOne = <Name extends string>(
  checks: readonly Check<Name>[],
  added: TrustFinding,
): readonly Check<Name>[] => {
  const at = Math.max(
    0,
    checks.findIndex(({ name }) => name === 'signer.profile'),
  );
  return checks.map((check, index) => (index === at ? changed(check, check.result, added) : check));
};

/** Names of checks, `dg{n}.` filled in for every data group; EF.SOD (20) and EF.COM (21) have checks of their own. */
const touchedBy = (
  names: readonly string[],
  dataGroups: readonly number[],
): ReadonlySet<string> => {
  const touched = new Set<string>();
  for (const name of names)
    if (!name.includes('{n}')) touched.add(name);
    else
      for (const group of dataGroups)
        for (const filled of group === 20
          ? OF_SOD
          : group === 21
            ? OF_COM
            : [name.replace('{n}', String(group))])
          touched.add(filled);
  return touched;
};

const OF_SOD = ['sod.digest', 'sod.signature'];
const OF_COM = ['com.sod'];
