import type { FormReason } from '@amirani/names/booking';
import { formatCondition } from '../criteria/format.ts';
import type { ExplainedClause, ExplainedCondition } from '../evaluate/explain.ts';
import type { Truth } from '../evaluate/truth.ts';
import type { SoughtBirthDate, SoughtPerson } from '../watch-lists/model.ts';
import type { CriterionEvidence, HitEvidence, ListEvidence } from './model.ts';

/** What a part of the evidence says. */
export type HitReasonCode =
  | 'targeting.hit.word.same'
  | 'targeting.hit.word.doubled'
  | 'targeting.hit.word.transliteration'
  | 'targeting.hit.word.spelling'
  | 'targeting.hit.word.initial'
  | 'targeting.hit.word.truncated'
  | 'targeting.hit.word.nickname'
  | 'targeting.hit.word.joined'
  | 'targeting.hit.word.missing'
  | 'targeting.hit.word.contradicted'
  | 'targeting.hit.form.title-glued'
  | 'targeting.hit.form.entry-title-glued'
  | 'targeting.hit.form.title-or-name'
  | 'targeting.hit.form.filler'
  | 'targeting.hit.form.letter-doubled'
  | 'targeting.hit.form.letter-in-front'
  | 'targeting.hit.birth-date.same'
  | 'targeting.hit.birth-date.compatible'
  | 'targeting.hit.birth-date.swapped'
  | 'targeting.hit.birth-date.placeholder'
  | 'targeting.hit.birth-date.century'
  | 'targeting.hit.birth-date.digit'
  | 'targeting.hit.birth-date.near'
  | 'targeting.hit.birth-date.different'
  | 'targeting.hit.birth-date.unknown'
  | 'targeting.hit.document.same'
  | 'targeting.hit.document.confusable'
  | 'targeting.hit.document.one-edit'
  | 'targeting.hit.document.different'
  | 'targeting.hit.document.unknown'
  | 'targeting.hit.nationality.same'
  | 'targeting.hit.nationality.different'
  | 'targeting.hit.nationality.unknown'
  | 'targeting.hit.chance.none'
  | 'targeting.hit.chance.some'
  | 'targeting.hit.chance.usual'
  | 'targeting.hit.condition.met'
  | 'targeting.hit.condition.not-met'
  | 'targeting.hit.condition.unknown'
  | 'targeting.hit.exoneration.met'
  | 'targeting.hit.exoneration.not-met'
  | 'targeting.hit.exoneration.unknown';

/** One reason, small enough to be read at a glance. */
export interface HitReason {
  readonly code: HitReasonCode;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** Both sides of a hit, equally whole, and what says nothing or is not known. */
export interface HitReasons {
  /** That the traveller is who is sought, or whom the criterion means. */
  readonly for: readonly HitReason[];
  /** That it is another. */
  readonly against: readonly HitReason[];
  /** What would tell more if it were known. */
  readonly unknown: readonly HitReason[];
}

/** What speaks for a hit, what against it, and what is not known: told from the evidence alone, in its order. */
export const reasonsOf = (evidence: HitEvidence): HitReasons => {
  const said = evidence.kind === 'watch-list' ? ofList(evidence) : ofCriterion(evidence);
  const side = (wanted: Side): readonly HitReason[] =>
    said.flatMap(([where, reason]) => (where === wanted ? [reason] : []));
  return { for: side('for'), against: side('against'), unknown: side('unknown') };
};

type Side = keyof HitReasons;
type Said = readonly (readonly [Side, HitReason])[];

/** A word that the other name lacks says little, a word that each has and the other lacks says much. */
const WORD_SIDES: Readonly<Partial<Record<string, Side>>> = {
  missing: 'unknown',
  contradicted: 'against',
};

/** Dates that differ speak for another, however near they lie: a slip is one explanation of several. */
const BIRTH_SIDES: Readonly<Partial<Record<string, Side>>> = {
  swapped: 'against',
  century: 'against',
  digit: 'against',
  placeholder: 'unknown',
  near: 'against',
  different: 'against',
  unknown: 'unknown',
};

/** A date that was sent with two digits of its year tells no century. */
const birthSide = (relation: string, sent: string | undefined): Side | undefined =>
  relation === 'century' && !/^\d{4}-/.test(sent ?? '') ? 'unknown' : BIRTH_SIDES[relation];

/** Another number does not speak against a match: people have several documents in their lives. */
const DOCUMENT_SIDES: Readonly<Partial<Record<string, Side>>> = {
  different: 'unknown',
  unknown: 'unknown',
};

const NATIONALITY_SIDES: Readonly<Partial<Record<string, Side>>> = {
  different: 'against',
  unknown: 'unknown',
};

/**
 * How rare a word is, is counted in the list itself: a shorter list does not know it, and what follows from it is not said.
 */
const LEAST_LIST = 1000;

/** Below the first, chance does not explain it; from the second on, a list of that size gives such a hit anyway. */
const CHANCE = { none: 0.01, usual: 1 } as const;

const ofList = (evidence: ListEvidence): Said => {
  const { document } = evidence.explanation;
  const number = sided(DOCUMENT_SIDES[document], {
    code: `targeting.hit.document.${document}`,
    facts: {},
  });
  // The holder of a wanted document: name and date are neither for nor against it.
  const { entry } = evidence;
  return entry.kind === 'document' ? [number] : [...ofPerson(evidence, entry), number];
};

const ofPerson = (
  { person, list, chance, explanation }: ListEvidence,
  entry: SoughtPerson,
): Said => [
  ...(explanation.readAs ?? []).map(ofForm),
  ...(explanation.entryReadAs ?? []).flatMap(ofEntryForm),
  ...explanation.words.map(ofWord),
  sided(birthSide(explanation.birthDate, person.birthDate), {
    code: `targeting.hit.birth-date.${explanation.birthDate}`,
    facts: { traveller: person.birthDate ?? '', entry: entry.birthDates.map(dateText).join(', ') },
  }),
  sided(NATIONALITY_SIDES[explanation.nationality], {
    code: `targeting.hit.nationality.${explanation.nationality}`,
    facts: { traveller: person.nationality ?? '', entry: entry.nationalities.join(', ') },
  }),
  ...ofChance(chance, list.size),
];

/** How the traveller's name was read. That a known name is read as another with a title speaks against. */
const ofForm = (reason: FormReason): Said[number] => {
  const read = 'read' in reason ? { read: reason.read } : {};
  const facts = { traveller: reason.word, ...read };
  if (reason.why !== 'title-glued')
    return ['unknown', { code: `targeting.hit.form.${reason.why}`, facts }];
  const { known, title } = reason;
  const code = known ? 'targeting.hit.form.title-or-name' : 'targeting.hit.form.title-glued';
  return [known ? 'against' : 'for', { code, facts: { ...facts, title } }];
};

/** How the name of the entry was read; a title that the list joined to it does not count as a differing letter. */
const ofEntryForm = (reason: FormReason): Said =>
  reason.why === 'title-glued'
    ? [
        [
          reason.known ? 'against' : 'for',
          {
            code: 'targeting.hit.form.entry-title-glued',
            facts: { entry: reason.word, read: reason.read, title: reason.title },
          },
        ],
      ]
    : [];

const dateText = ({ date, until, approximate }: SoughtBirthDate): string =>
  `${approximate === true ? '~' : ''}${date}${until === undefined ? '' : `–${until}`}`;

const ofWord = ({
  reason,
  query,
  entry,
}: ListEvidence['explanation']['words'][number]): Said[number] =>
  sided(WORD_SIDES[reason], {
    code: `targeting.hit.word.${reason}`,
    facts: { traveller: query.join(' '), entry: entry.join(' ') },
  });

const ofChance = (chance: number, size: number): Said => {
  if (size < LEAST_LIST) return [];
  if (chance < CHANCE.none)
    return [['for', { code: 'targeting.hit.chance.none', facts: { size } }]];
  const facts = { chance: shown(chance), size };
  if (chance < CHANCE.usual) return [['unknown', { code: 'targeting.hit.chance.some', facts }]];
  return [['against', { code: 'targeting.hit.chance.usual', facts }]];
};

/** Two digits that say something. */
const shown = (chance: number): number => Number(chance.toPrecision(2));

const sided = (side: Side | undefined, reason: HitReason): Said[number] => [side ?? 'for', reason];

const ofCriterion = ({ explanation: { incriminating, exonerating } }: CriterionEvidence): Said => [
  ...conditionsOf(incriminating).map((one) =>
    sided(CONDITION_SIDES[one.truth], ofCondition(`targeting.hit.condition.${one.truth}`, one)),
  ),
  ...conditionsOf(exonerating).map((one) =>
    sided(EXONERATION_SIDES[one.truth], ofCondition(`targeting.hit.exoneration.${one.truth}`, one)),
  ),
];

const CONDITION_SIDES: Readonly<Record<Truth, Side>> = {
  met: 'for',
  'not-met': 'against',
  unknown: 'unknown',
};

/** Missing exoneration does not make anybody suspect: an unmet condition says little. */
const EXONERATION_SIDES: Readonly<Record<Truth, Side>> = {
  met: 'against',
  'not-met': 'unknown',
  unknown: 'unknown',
};

const conditionsOf = (clauses: readonly ExplainedClause[]): readonly ExplainedCondition[] =>
  clauses.flatMap(({ conditions }) => conditions);

const ofCondition = (code: HitReasonCode, { condition, value }: ExplainedCondition): HitReason => ({
  code,
  facts: {
    field: condition.field,
    condition: formatCondition(condition),
    value: value === undefined ? '' : Array.isArray(value) ? value.join(', ') : String(value),
  },
});
