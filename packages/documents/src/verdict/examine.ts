import type { CheckResult } from '../check/result.ts';
import type { Steps } from '../crypto/index.ts';
import type { MrzReading } from '../mrz/index.ts';
import { openTrustStore, type TrustStore } from '../trust/index.ts';
import { compareZones } from './checks/two-zones.ts';
import { documentPieces, hashed, type Piece, relocated, sharedPieces } from './evidence.ts';
import type { Examination, ExaminedDocument } from './examination.ts';
import { type DocumentOutcome, examineDocument } from './examine-document.ts';
import type { DocumentVerdict, Verdict, VerdictEvidence } from './model.ts';
import { PRODUCED_BY } from './produced-by.ts';
import { groupOf, groupsOf, type Leaf, missingOf } from './tree/build.ts';
import { colourOf } from './tree/colour.ts';
import { together } from './tree/group-rules.ts';

/**
 * Examines everything on the table and says what it comes to: the tree of BSI TR-03135-1 with one of five results for
 * every check, each with its reasons and the bytes they rest on. It depends on nothing but its argument: the same
 * examination gives the same verdict. What documents and files hold never makes it throw.
 *
 * Opening the trust store costs more than all the rest: a place that examines many documents with the same trust material,
 * profile and instant opens it once and gives it as `opened`. It has to be the store of just these.
 */
export function* examine(examination: Examination, opened?: TrustStore): Steps<Verdict> {
  const { trust, trustProfile, inspectedAt, inspectedOn, documents } = examination;
  const store =
    opened ?? (yield* openTrustStore(trust, { profile: trustProfile, at: inspectedAt }));
  const outcomes: (DocumentOutcome | undefined)[] = documents.map(() => undefined);
  let passport: MrzReading | undefined;
  for (const at of passportFirst(documents)) {
    const document = documents[at];
    if (document === undefined) continue;
    const outcome = yield* examineDocument(document, { examination, store, passport });
    outcomes[at] = outcome;
    if (document.role === 'travel-document') passport ??= outcome.reading;
  }
  const ordered = outcomes.filter((outcome) => outcome !== undefined);
  const pieces: readonly Piece[] = [
    ...ordered.flatMap(({ document, zone, chip }) => documentPieces(document, zone?.text, chip)),
    ...sharedPieces(examination),
  ];
  const evidence: VerdictEvidence[] = [];
  for (const piece of pieces) evidence.push(yield* hashed(piece));
  const sources = new Set(pieces.map(({ source }) => source));
  const verdicts = ordered.map((outcome) => documentVerdict(outcome, sources));
  const combined = groupOf('combined', betweenDocuments(ordered));
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

/** Places in the list: the passport comes first, for others are compared with it. */
const passportFirst = (documents: Examination['documents']): readonly number[] =>
  documents
    .map((_, at) => at)
    .toSorted((a, b) => Number(isOther(documents[a])) - Number(isOther(documents[b])));

const isOther = (document: ExaminedDocument | undefined): boolean =>
  document?.role !== 'travel-document';

/** Table 5.2 of TR-03135-1, over results in which what should have run and did not counts as undetermined already. */
const overall = (results: readonly CheckResult[]): CheckResult =>
  together(results.map((result) => ({ result, expected: false })));

const documentVerdict = (
  { document, leaves, facts }: DocumentOutcome,
  sources: ReadonlySet<string>,
): DocumentVerdict => {
  const groups = groupsOf(
    leaves.map((leaf) => ({ ...leaf, findings: relocated(leaf.findings, document.id, sources) })),
  );
  const result = overall(groups.map((group) => group.result));
  return {
    id: document.id,
    role: document.role,
    documentCode: facts.documentCode,
    issuingState: facts.issuingState,
    result,
    colour: colourOf(result),
    groups,
  };
};

/** Passport and visa, passport and residence permit (TR-03135-1, 5.7.4). */
const betweenDocuments = (outcomes: readonly DocumentOutcome[]): readonly Leaf[] => {
  const passport = outcomes.find(({ document }) => document.role === 'travel-document');
  const zoneOf = ({ zone, reading }: DocumentOutcome) => ({
    reading,
    aborted: zone?.aborted === true,
  });
  return outcomes.flatMap((outcome) => {
    const { role } = outcome.document;
    if (role !== 'visa' && role !== 'residence-permit') return [];
    const name = role === 'visa' ? 'visa-passport' : 'residence-permit-passport';
    return [compareZones(name, passport && zoneOf(passport), zoneOf(outcome))];
  });
};
