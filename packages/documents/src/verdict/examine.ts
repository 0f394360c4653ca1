import type { CheckResult } from '../check/result.ts';
import type { Steps } from '../crypto/index.ts';
import type { ChainCertificate } from '../trust/chain-model.ts';
import { certificateSummary, openTrustStore, type TrustStore } from '../trust/index.ts';
import { documentPieces, hashed, type Piece, relocated, sharedPieces } from './evidence.ts';
import type { Examination, ExaminedDocument } from './examination.ts';
import { type DocumentOutcome, examineDocument } from './examine-document.ts';
import type { DocumentVerdict, Verdict, VerdictCertificate, VerdictEvidence } from './model.ts';
import { PRODUCED_BY } from './produced-by.ts';
import { groupOf, groupsOf, missingOf } from './tree/build.ts';
import { colourOf } from './tree/colour.ts';
import { askedForZone, isGrounded } from './tree/grounds.ts';
import { together } from './tree/group-rules.ts';
import { examineBeside } from './with-passport.ts';

/**
 * Examines everything on the table and says what it comes to: the tree of BSI TR-03135-1 with one of five results for
 * every check, each with its reasons and the bytes they rest on. It depends on nothing but its argument: the same
 * examination gives the same verdict. What documents and files hold never makes it throw.
 *
 * Opening the trust store costs more than all the rest: a place that examines many documents with the same trust material,
 * profile and instant opens it once and gives it as `opened`. It has to be the store of just these.
 */
export function* examine(examination: Examination, opened?: TrustStore): Steps<Verdict> {
  const { trust, trustProfile, inspectedAt, inspectedOn } = examination;
  const store =
    opened ?? (yield* openTrustStore(trust, { profile: trustProfile, at: inspectedAt }));
  const ordered = askedFor(yield* examineAll(examination, store));
  const pieces: readonly Piece[] = [
    ...ordered.flatMap(({ document, zone, chip }) => documentPieces(document, zone?.text, chip)),
    ...sharedPieces(examination),
  ];
  const evidence: VerdictEvidence[] = [];
  for (const piece of pieces) evidence.push(yield* hashed(piece));
  const sources = new Set(pieces.map(({ source }) => source));
  const verdicts = ordered.map((outcome) => documentVerdict(outcome, sources));
  const combined = groupOf(
    'combined',
    ordered.flatMap(({ between = [] }) => between),
  );
  const missing = [
    ...verdicts.flatMap(({ groups, id }) => missingOf(groups, id)),
    ...missingOf([combined]),
  ];
  const result = overall([...verdicts.map((verdict) => verdict.result), combined.result]);
  return {
    examination: examination.id,
    inspectedOn,
    inspectedAt,
    producedBy: PRODUCED_BY,
    result,
    colour: colourOf(result),
    documents: verdicts,
    combined,
    missing,
    evidence,
  };
}

/** Travel documents come first, because others are compared with them. The results are in the order of the table. */
function* examineAll(
  examination: Examination,
  store: TrustStore,
): Steps<readonly DocumentOutcome[]> {
  const { documents } = examination;
  const outcomes = new Map<ExaminedDocument, DocumentOutcome>();
  const passports: DocumentOutcome[] = [];
  for (const document of new Set(documents)) {
    if (document.role !== 'travel-document') continue;
    const outcome = yield* examineDocument(document, { examination, store, passport: undefined });
    outcomes.set(document, outcome);
    passports.push(outcome);
  }
  for (const document of new Set(documents))
    if (document.role !== 'travel-document')
      outcomes.set(document, yield* examineBeside(document, passports, { examination, store }));
  return documents.flatMap((document) => outcomes.get(document) ?? []);
}

/** A document rests on what a machine read of it; what else lies there may rest on the others on the table. */
const askedFor = (outcomes: readonly DocumentOutcome[]): readonly DocumentOutcome[] => {
  const some = outcomes.some(({ leaves }) => isGrounded(leaves));
  return outcomes.map((outcome) =>
    isGrounded(outcome.leaves) || (some && outcome.document.role === 'other')
      ? outcome
      : { ...outcome, leaves: askedForZone(outcome.leaves) },
  );
};

/** Table 5.2 of TR-03135-1, over results in which what should have run and did not counts as undetermined already. */
const overall = (results: readonly CheckResult[]): CheckResult =>
  together(results.map((result) => ({ result, expected: false })));

const documentVerdict = (
  { document, leaves, facts, chip }: DocumentOutcome,
  sources: ReadonlySet<string>,
): DocumentVerdict => {
  const groups = groupsOf(
    leaves.map((leaf) => ({ ...leaf, findings: relocated(leaf.findings, document.id, sources) })),
  );
  const result = overall(groups.map((group) => group.result));
  const chain = (chip?.chain ?? []).map(certificateOf);
  return {
    id: document.id,
    role: document.role,
    documentCode: facts.documentCode,
    issuingState: facts.issuingState,
    result,
    colour: colourOf(result),
    groups,
    ...(chain.length === 0 ? {} : { chain }),
  };
};

const certificateOf = ({
  fingerprint,
  certificate,
  role,
  trust,
  sources,
}: ChainCertificate): VerdictCertificate => {
  const { subject, issuer, serial, notBefore, notAfter, key } = certificateSummary(certificate);
  return {
    ...{ fingerprint, subject, issuer, serial, notBefore, notAfter, key, role, trust },
    sources: [...new Set(sources.map(({ source }) => source))],
  };
};
