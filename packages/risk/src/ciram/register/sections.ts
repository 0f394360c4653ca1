import { type Citation, type CivilDate, err, ok, type Result } from '@amirani/core';
import { type ImpactLevel, impactLevels } from '../scales.ts';

/** What a level of a border section asks for. */
export interface LevelReaction {
  readonly level: ImpactLevel;
  /** Meaning of the incidents at the section for the security of the border. */
  readonly rule: Citation;
  /** What the level triggers. */
  readonly reaction: Citation;
  /** Critical is only ever temporary. */
  readonly temporary: boolean;
}

/** The four levels of the Regulation. The articles have not been compared with the official text. */
export const levelReactions: readonly LevelReaction[] = impactLevels.map((level, i) => ({
  level,
  rule: { act: 'Reg. (EU) 2019/1896', article: `Art. 34(1)(${'abcd'[i]})` },
  reaction: { act: 'Reg. (EU) 2019/1896', article: `Art. 35(1)(${'abcd'[i]})` },
  temporary: level === 'critical',
}));

/** Facts about a section when a level is proposed; an unknown fact is absent and does not count as a reason. */
export interface SectionFacts {
  /** Warnings in the weeks that the rules look at, those that triage dismissed left out. */
  readonly signals?: number | undefined;
  /** 80 % quantile of the forecast, and the count from which on the section is strained. */
  readonly forecastP80?: number | undefined;
  readonly strainedFrom?: number | undefined;
  /** Incidents whose way of acting was not seen before. */
  readonly newModusOperandi?: number | undefined;
  /** Steps by which vulnerability rose since the level was set. */
  readonly vulnerabilityRise?: number | undefined;
  /** The highest rating of a risk at the section. */
  readonly rating?: ImpactLevel | undefined;
}

/** Thresholds of the rules; versioned, and stored with each proposal (ours). */
export interface SectionRules {
  readonly version: string;
  readonly weeks: number;
  readonly signals: number;
  readonly newModusOperandi: number;
  readonly vulnerabilityRise: number;
}

/** The rules in force. */
export const SECTION_RULES: SectionRules = {
  version: 'amirani-1',
  weeks: 8,
  signals: 3,
  newModusOperandi: 2,
  vulnerabilityRise: 1,
};

/** Why a level is proposed. */
export const sectionReasons = [
  'signals',
  'forecast',
  'new-modus',
  'vulnerability',
  'rating',
  'quiet',
] as const;

/** One of {@link sectionReasons}. */
export type SectionReason = (typeof sectionReasons)[number];

/** A proposal: never a level by itself. */
export interface SectionProposal {
  readonly current: ImpactLevel;
  readonly proposed: ImpactLevel;
  readonly reasons: readonly SectionReason[];
  /** Facts that the rules would use and that are not known. */
  readonly unknown: readonly (keyof SectionFacts)[];
  readonly rules: SectionRules;
}

/**
 * Proposes a level. One step up for one reason, two for three or more, and at least the highest rating at the section; one
 * step down only where every fact is known and none is a reason. Critical is proposed only where a risk is rated so: the
 * Regulation keeps it for incidents of decisive effect, which no count says.
 */
export const proposeSectionLevel = (
  current: ImpactLevel,
  facts: SectionFacts,
  rules: SectionRules = SECTION_RULES,
): SectionProposal => {
  const at = impactLevels.indexOf(current);
  const rated = facts.rating === undefined ? -1 : impactLevels.indexOf(facts.rating);
  const unknown = FACTS.filter((name) => facts[name] === undefined);
  const reasons: SectionReason[] = [];
  if ((facts.signals ?? 0) >= rules.signals) reasons.push('signals');
  if (isStrained(facts)) reasons.push('forecast');
  if ((facts.newModusOperandi ?? 0) >= rules.newModusOperandi) reasons.push('new-modus');
  if ((facts.vulnerabilityRise ?? 0) >= rules.vulnerabilityRise) reasons.push('vulnerability');
  const up = reasons.length === 0 ? 0 : reasons.length < 3 ? 1 : 2;
  if (rated > at) reasons.push('rating');
  const high = impactLevels.indexOf('high');
  const raised = Math.max(at, Math.min(high, at + up), rated);
  const quiet = reasons.length === 0 && unknown.length === 0 && at > 0 && rated < at;
  const proposed = impactLevels[quiet ? at - 1 : raised] ?? current;
  return {
    current,
    proposed,
    reasons: quiet ? ['quiet'] : reasons,
    unknown,
    rules,
  };
};

const FACTS: readonly (keyof SectionFacts)[] = [
  'signals',
  'forecastP80',
  'strainedFrom',
  'newModusOperandi',
  'vulnerabilityRise',
  'rating',
];

const isStrained = ({ forecastP80, strainedFrom }: SectionFacts): boolean =>
  forecastP80 !== undefined && strainedFrom !== undefined && forecastP80 > strainedFrom;

/** What people decided on the level of a section. */
export interface SectionDecision {
  readonly level: ImpactLevel;
  readonly from: CivilDate;
  /** The last day; needed for critical, which is temporary. */
  readonly until?: CivilDate | undefined;
  readonly by: string;
  /** The second person: a level is never changed by one alone. */
  readonly agreedBy: string;
  readonly reason: string;
  /** The proposal that they had before them, if there was one. */
  readonly proposal?: SectionProposal | undefined;
}

/** Why a decision does not stand. */
export type SectionFault =
  | 'ciram.section.no-reason'
  | 'ciram.section.second-person'
  | 'ciram.section.no-end'
  | 'ciram.section.backdated';

/** Adds a decision to the history of a section, oldest first. */
export const decideSectionLevel = (
  history: readonly SectionDecision[],
  decision: SectionDecision,
): Result<readonly SectionDecision[], SectionFault> => {
  const faults: SectionFault[] = [];
  const { by, agreedBy, reason, level, from, until } = decision;
  if (reason.trim() === '') faults.push('ciram.section.no-reason');
  if (by.trim() === '' || agreedBy.trim() === '' || by === agreedBy)
    faults.push('ciram.section.second-person');
  if ((level === 'critical' && until === undefined) || (until !== undefined && until < from))
    faults.push('ciram.section.no-end');
  const last = history.at(-1);
  if (last !== undefined && from < last.from) faults.push('ciram.section.backdated');
  return faults.length === 0 ? ok([...history, decision]) : err(...faults);
};

/** The decision that holds on a day; undefined before the first and after a temporary one has ended. */
export const sectionLevelOn = (
  history: readonly SectionDecision[],
  day: CivilDate,
): SectionDecision | undefined => {
  const last = history.findLast(({ from }) => from <= day);
  return last?.until !== undefined && last.until < day ? undefined : last;
};
