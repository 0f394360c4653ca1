import type { CivilDate } from '@amirani/core';
import type { RiskIncident, RiskIncidentGiven } from '../../api/types.ts';
import { riskWords } from '../../api/words.ts';

type Facets = RiskIncidentGiven['facets'];

/** Numbers are text while they are typed. */
export interface IncidentDraft {
  readonly id: string;
  readonly revision: number;
  readonly on: string;
  readonly section: string;
  readonly bcp: string;
  readonly indicator: RiskIncidentGiven['indicator'];
  readonly persons: string;
  readonly minors: string;
  readonly dead: string;
  readonly missing: string;
  readonly rescued: string;
  readonly facets: Facets;
  readonly grade: RiskIncidentGiven['grade'];
}

const text = (value: number | undefined): string => (value === undefined ? '' : String(value));

/** A new incident of a day, or a further revision of one that is kept. */
export const draftOf = (
  kept: RiskIncident | undefined,
  id: string,
  day: string,
): IncidentDraft => ({
  id: kept?.id ?? id,
  revision: kept?.revision ?? 0,
  on: kept?.on ?? day,
  section: kept?.section ?? '',
  bcp: kept?.bcp ?? '',
  indicator: kept?.indicator ?? '1A',
  persons: text(kept?.persons),
  minors: text(kept?.minors),
  dead: text(kept?.lives?.dead),
  missing: text(kept?.lives?.missing),
  rescued: text(kept?.lives?.rescued),
  facets: kept?.facets ?? {},
  grade: kept?.grade,
});

const whole = (value: string): number | undefined =>
  /^\d{1,9}$/.test(value.trim()) ? Number(value) : undefined;

/** The submitted incident; undefined while a required value is missing or not a number. An empty number means not known. */
export const givenOf = (
  draft: IncidentDraft,
): (RiskIncidentGiven & { readonly revision: number }) | undefined => {
  const persons = whole(draft.persons);
  const numbers = [draft.minors, draft.dead, draft.missing, draft.rescued];
  const isWrong = numbers.some((one) => one.trim() !== '' && whole(one) === undefined);
  if (persons === undefined || isWrong || draft.section.trim() === '' || draft.on === '')
    return undefined;
  const minors = whole(draft.minors);
  const [dead, missing, rescued] = [draft.dead, draft.missing, draft.rescued].map(whole);
  const hasLives = [dead, missing, rescued].some((one) => one !== undefined);
  return {
    id: draft.id,
    revision: draft.revision,
    on: draft.on as CivilDate,
    section: draft.section.trim(),
    indicator: draft.indicator,
    persons,
    ...(draft.bcp.trim() === '' ? {} : { bcp: draft.bcp.trim() }),
    ...(minors === undefined ? {} : { minors }),
    ...(hasLives
      ? { lives: { dead: dead ?? 0, missing: missing ?? 0, rescued: rescued ?? 0 } }
      : {}),
    facets: draft.facets,
    ...(draft.grade === undefined ? {} : { grade: draft.grade }),
  };
};

/** Facets with other codes of one of them; one without codes is not known and falls away. */
export const withCodes = (
  facets: Facets,
  facet: keyof Facets,
  codes: readonly string[],
): Facets => {
  const { [facet]: _, ...others } = facets;
  return codes.length === 0 ? others : { ...others, [facet]: [...codes] };
};

/** Facets from an address; invalid ones are dropped. */
export const facetsFrom = (value: string | undefined): Facets => {
  if (value === undefined) return {};
  let found: unknown;
  try {
    found = JSON.parse(value);
  } catch {
    return {};
  }
  const known = Object.entries(found ?? {}).filter(
    ([facet, codes]) =>
      riskWords.incidentFacets.some((one) => one === facet) &&
      Array.isArray(codes) &&
      codes.length > 0 &&
      codes.length <= 12 &&
      codes.every((code) => typeof code === 'string' && code.length <= 60),
  );
  return Object.fromEntries(known) as Facets;
};
