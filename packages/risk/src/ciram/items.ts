import type { CivilDate } from '@amirani/core';
import { type AttributeCode, type LevelledCode, levelled } from './attributes.ts';
import type { Confidence } from './scales.ts';

/** What an item rests on. `locator` finds it again: a query with its vintage, a page, an incident. */
export interface EvidenceLink {
  readonly kind:
    | 'indicator'
    | 'signal'
    | 'forecast'
    | 'incident'
    | 'report'
    | 'hypotheses'
    | 'other';
  readonly id: string;
  readonly locator?: string | undefined;
  /** The day as known on which a figure was read. */
  readonly vintage?: CivilDate | undefined;
}

/** One structured statement about a risk: what somebody says, on what, how sure, and until when. */
export interface AssessmentItem {
  readonly attribute: AttributeCode;
  readonly text: string;
  readonly evidence: readonly EvidenceLink[];
  /** For the attributes with levels: 1 to 5, of impact 1 (low) to 4 (critical). */
  readonly level?: number | undefined;
  readonly confidence: Confidence;
  readonly author: string;
  readonly on: CivilDate;
  /** The last day on which it may be used. */
  readonly validUntil: CivilDate;
}

/** What is wrong with the items of an assessment. */
export type ItemFault =
  | 'ciram.item.missing'
  | 'ciram.item.duplicate'
  | 'ciram.item.level'
  | 'ciram.item.no-evidence'
  | 'ciram.item.expired';

/** A fault and the attribute it is about. */
export interface ItemProblem {
  readonly code: ItemFault;
  readonly attribute: AttributeCode;
}

/** A level and how sure it is. */
export interface GivenLevel {
  readonly level: number;
  readonly confidence: Confidence;
}

/** The levels that the tables need, from items; those that are missing are absent and named. */
export interface ReadItems {
  readonly levels: Readonly<Partial<Record<LevelledCode, GivenLevel>>>;
  readonly problems: readonly ItemProblem[];
}

/**
 * Reads the levels that hold on a day. An item that has expired, or whose level does not exist, gives none: an old answer
 * is not an answer. An item without evidence counts and is named.
 */
export const readItems = (items: readonly AssessmentItem[], on: CivilDate): ReadItems => {
  const problems: ItemProblem[] = [];
  const levels: Partial<Record<AttributeCode, GivenLevel>> = {};
  const seen = new Set<AttributeCode>();
  for (const { attribute, level, confidence, evidence, validUntil } of items) {
    const say = (code: ItemFault): unknown => problems.push({ code, attribute });
    const highest = levelled.get(attribute);
    if (seen.has(attribute)) {
      say('ciram.item.duplicate');
      continue;
    }
    seen.add(attribute);
    if (evidence.length === 0) say('ciram.item.no-evidence');
    if (validUntil < on) say('ciram.item.expired');
    else if (highest !== undefined && level !== undefined) {
      if (Number.isInteger(level) && level >= 1 && level <= highest)
        levels[attribute] = { level, confidence };
      else say('ciram.item.level');
    }
  }
  for (const attribute of levelled.keys())
    if (levels[attribute] === undefined) problems.push({ code: 'ciram.item.missing', attribute });
  return { levels, problems };
};
