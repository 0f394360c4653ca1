import type { RiskAssessmentInput } from '../../api/types.ts';
import { riskWords } from '../../api/words.ts';

type Item = RiskAssessmentInput['items'][number];
type Attribute = Item['attribute'];

/** An item while it is written. */
export interface ItemDraft {
  readonly attribute: Attribute;
  readonly text: string;
  /** 1 to 5, of impact 1 (low) to 4 (critical); undefined until the analyst chooses it, and of attributes without levels. */
  readonly level: number | undefined;
  readonly confidence: Item['confidence'];
}

/** An assessment while it is written. */
export interface AssessmentDraft {
  readonly items: readonly ItemDraft[];
  readonly direction: RiskAssessmentInput['direction'];
  readonly horizonMonths: RiskAssessmentInput['horizonMonths'];
  readonly validUntil: string;
  /** Warnings that stand behind the likelihood. */
  readonly warnings: readonly string[];
}

const impact: readonly string[] = riskWords.attributes.impact;

/** Whether an attribute has a level of four steps, and not of five. */
export const isImpact = (attribute: Attribute): boolean => impact.includes(attribute);

const levelled: readonly Attribute[] = riskWords.levelledAttributes;

/** Whether an attribute has a level, which the analyst must choose. */
export const isLevelled = (attribute: Attribute): boolean => levelled.includes(attribute);

const item = (attribute: Attribute): ItemDraft => ({
  attribute,
  text: '',
  level: undefined,
  confidence: 'moderate',
});

/** A new assessment: all attributes that have a level, none of them chosen. A preset level would steer the analyst. */
export const newAssessment = (
  validUntil: string,
  warning: string | undefined,
): AssessmentDraft => ({
  items: levelled.map(item),
  direction: 'rising',
  horizonMonths: 6,
  validUntil,
  warnings: warning === undefined ? [] : [warning],
});

/** Attributes without a level that have no item yet. */
export const freeAttributes = (
  { items }: AssessmentDraft,
  component: keyof typeof riskWords.attributes,
): readonly Attribute[] =>
  riskWords.attributes[component].filter(
    (attribute) => !items.some((one) => one.attribute === attribute),
  );

/** Adds an item for an attribute. */
export const withItem = (draft: AssessmentDraft, attribute: Attribute): AssessmentDraft => ({
  ...draft,
  items: [...draft.items, item(attribute)],
});

/** Whether an assessment can be proposed: every item has its text, and its level if it has one. */
export const isWritten = ({ items, validUntil }: AssessmentDraft): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(validUntil) &&
  items.every(
    ({ attribute, text, level }) =>
      text.trim().length >= 3 && (level !== undefined || !isLevelled(attribute)),
  );

/** What is sent. The same seed gives the same draws of the sensitivity. */
export const inputOf = (
  draft: AssessmentDraft,
  seed: number,
  textOf: (item: ItemDraft) => string = ({ text }) => text.trim(),
): RiskAssessmentInput => ({
  direction: draft.direction,
  horizonMonths: draft.horizonMonths,
  seed,
  vulnerability: 'worst-two',
  items: draft.items.map((one) => ({
    attribute: one.attribute,
    text: textOf(one),
    confidence: one.confidence,
    validUntil: draft.validUntil as Item['validUntil'],
    ...(one.level === undefined ? {} : { level: one.level }),
    evidence:
      one.attribute === 'likelihood'
        ? draft.warnings.map((id) => ({ kind: 'signal' as const, id }))
        : [],
  })),
});
