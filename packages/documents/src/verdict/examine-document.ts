import { dateOfIssueIn, signedDateOfIssueIn } from '../chip/date-of-issue.ts';
import type { ChipVerification } from '../chip/index.ts';
import { personalNumberIn } from '../chip/personal-number.ts';
import type { Steps } from '../crypto/index.ts';
import type { MrzReading } from '../mrz/index.ts';
import type { TrustStore } from '../trust/index.ts';
import { chipChecks } from './checks/chip-checks.ts';
import { checkExpiry } from './checks/expiry.ts';
import { type DocumentFacts, factsOf } from './checks/facts.ts';
import { mrzChecks } from './checks/mrz-checks.ts';
import { visualName, zoneName } from './checks/names.ts';
import { observationChecks } from './checks/observations.ts';
import { type SealOutcome, sealChecks } from './checks/seal-checks.ts';
import { checkSides } from './checks/sides.ts';
import { compareVisual } from './checks/visual-zone.ts';
import { readZone, type Zone } from './checks/zone.ts';
import { applyToDocument } from './defects.ts';
import type { Equipment, Examination, ExaminedDocument } from './examination.ts';
import { stateChecks } from './state/checks.ts';
import { kindOf, type StateContext } from './state/context.ts';
import { type ChipAnswer, chipByAnything, type SealAnswer, sealByState } from './state/features.ts';
import { type SpellingVerdict, spellingOfState } from './state/spelling.ts';
import { checkSynthetic } from './state/synthetic.ts';
import type { StateProfile } from './state-profile.ts';
import type { Leaf } from './tree/build.ts';

/** What the examination of one document needs beside it. */
export interface Surroundings {
  readonly examination: Examination;
  readonly store: TrustStore;
  /** The zone of the passport on the table; undefined without one, or if the document is it. */
  readonly passport: MrzReading | undefined;
}

/** One document with all its checks, before they are put into the tree. */
export interface DocumentOutcome {
  readonly document: ExaminedDocument;
  readonly leaves: readonly Leaf[];
  readonly facts: DocumentFacts;
  readonly zone: Zone | undefined;
  /** The printed zone, or else that of DG1. */
  readonly reading: MrzReading | undefined;
  readonly chip: ChipVerification | undefined;
  /** Checks between it and a travel document, where there are any. */
  readonly between?: readonly Leaf[];
}

/** Runs every check of one document. */
export function* examineDocument(
  document: ExaminedDocument,
  around: Surroundings,
): Steps<DocumentOutcome> {
  const { examination, store, passport } = around;
  const { inspectedOn, inspectedAt, trustProfile, sealSigners = [] } = examination;
  const { visual, mrz, chip: evidence, seals } = document;
  const equipment = available(examination, document);
  // Code rules depend on the day of issue, which the chip may tell: so the zone is read again once it is known.
  const first =
    mrz === undefined ? undefined : readZone(mrz, { inspectedOn, issuedOn: visual?.dateOfIssue });
  const before = factsOf({
    document,
    printed: usable(first),
    chip: undefined,
    issuedByChip: undefined,
  });
  const chip = yield* chipChecks({
    evidence,
    // A passport has a chip or none, whatever it was laid down as.
    role: before.documentCode?.startsWith('P') === true ? 'travel-document' : document.role,
    reader: equipment.has('chip'),
    knowledge: chipByAnything(contextOf(before, visual?.model, examination), visual),
    printed: usable(first),
    store,
    at: inspectedAt,
    on: inspectedOn,
  });
  const ofChip = chip.contents.DG1?.zone;
  const facts = factsOf({
    document,
    printed: usable(first),
    chip: ofChip,
    issuedByChip: signedDateOfIssueIn(chip.verification),
  });
  const zone =
    mrz === undefined ? undefined : readZone(mrz, { inspectedOn, issuedOn: facts.dateOfIssue });
  const printed = usable(zone);
  const aborted = zone?.aborted === true;
  const reading = printed ?? ofChip ?? (aborted ? undefined : zone?.reading);
  const context = contextOf(facts, visual?.model, examination);
  const profile = profileOf(facts, examination);
  const spelling = spellingOf(document, reading, profile);
  const kind = facts.documentCode?.startsWith('V') === true ? 'visa' : document.role;
  const wanted = equipment.has('mrz') && document.role !== 'other';
  const mrzExpected = mrz !== undefined || wanted;
  const compared = compareVisual({
    visual,
    role: kind,
    issuedByChip: dateOfIssueIn(chip.verification),
    personalNumberByChip: personalNumberIn(chip.contents)?.value,
    reading,
    zone,
    aborted,
    expected: mrzExpected && reading !== undefined,
    state: facts.issuingState,
    transliteration: profile?.transliteration,
    spelling,
  });
  const seal = yield* sealChecks({
    seals,
    reader: equipment.has('barcode'),
    document: kind,
    due: sealByState(context) !== false,
    printed: aborted ? undefined : zone?.reading,
    visual,
    passport,
    store,
    signers: sealSigners,
    at: inspectedAt,
    on: inspectedOn,
  });
  const leaves: readonly Leaf[] = [
    ...mrzChecks({
      zone,
      expected: mrzExpected,
      inspectedOn,
      issuedOn: facts.dateOfIssue,
      nameCut: compared.nameCut && printed !== undefined,
    }),
    ...observationChecks(document, equipment),
    ...chip.leaves,
    ...seal.leaves,
    compared.leaf,
    checkSides({ zone, expected: mrzExpected, visual: compared.leaf }),
    checkExpiry({ inspectedOn, reading, visual, aborted, expected: mrzExpected }),
    ...stateChecks({
      role: document.role,
      facts,
      inspectedOn,
      profile,
      context,
      chip: chipAnswer(document, equipment),
      seal: sealAnswer(document, equipment, seal.kind),
      spelling,
    }),
    ...checkSynthetic(trustProfile, {
      printed,
      chip: ofChip,
      visual,
      seals: seal.states,
    }),
  ];
  return {
    document,
    leaves: yield* applyToDocument(leaves, { store, facts, chip: chip.verification }),
    facts,
    zone,
    reading,
    chip: chip.verification,
  };
}

/** What the place can do, and what evidently could be done because its outcome is here. */
const available = (
  { equipment }: Examination,
  { mrz, chip, seals = [], images = [] }: ExaminedDocument,
): ReadonlySet<Equipment> =>
  new Set([
    ...equipment,
    ...(mrz === undefined ? [] : (['mrz'] as const)),
    ...(chip === undefined ? [] : (['chip'] as const)),
    ...(seals.length === 0 ? [] : (['barcode'] as const)),
    ...images.flatMap(({ light }) => (light === 'other' ? [] : [light])),
  ]);

/** A zone that facts may be taken from: it was read to its end, and is one. */
const usable = (zone: Zone | undefined): MrzReading | undefined =>
  zone === undefined || zone.aborted || zone.reading.format === undefined
    ? undefined
    : zone.reading;

const profileOf = (
  { issuingState }: DocumentFacts,
  { states }: Examination,
): StateProfile | undefined =>
  issuingState === undefined ? undefined : states.find(({ state }) => state === issuingState);

const contextOf = (
  facts: DocumentFacts,
  model: string | undefined,
  examination: Examination,
): StateContext | undefined => {
  const profile = profileOf(facts, examination);
  const kind = kindOf(profile, facts.documentCode);
  return profile === undefined || kind === undefined
    ? undefined
    : { inspectedOn: examination.inspectedOn, facts, profile, kind, model };
};

const spellingOf = (
  { visual }: ExaminedDocument,
  reading: MrzReading | undefined,
  profile: StateProfile | undefined,
): SpellingVerdict | undefined => {
  const rules = profile?.transliteration;
  if (visual === undefined || reading === undefined || rules === undefined) return undefined;
  const language = visual.language ?? rules.language;
  const printed = visualName(visual, language);
  const zone = zoneName(reading, language);
  return printed === undefined || zone === undefined
    ? undefined
    : spellingOfState(printed, zone, rules);
};

const chipAnswer = ({ chip }: ExaminedDocument, equipment: ReadonlySet<Equipment>): ChipAnswer => {
  if (chip !== undefined) return chip.state === 'absent' ? 'absent' : 'answered';
  return equipment.has('chip') ? 'not-tried' : 'no-reader';
};

const sealAnswer = (
  { sealSearched = false }: ExaminedDocument,
  equipment: ReadonlySet<Equipment>,
  kind: SealOutcome['kind'],
): SealAnswer => {
  if (kind === 'own') return 'found';
  if (kind !== undefined) return sealSearched && kind === 'other' ? 'none-found' : 'other-found';
  if (sealSearched) return 'none-found';
  return equipment.has('barcode') ? 'not-scanned' : 'no-reader';
};
