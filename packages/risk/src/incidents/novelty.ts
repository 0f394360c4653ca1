import { addDays, type CivilDate } from '@amirani/core';
import type { Facet } from './facets.ts';
import type { Incident, ModusOperandi } from './incident.ts';

/** The facets that say how something was done; weather and light change by themselves (ours). */
export const noveltyFacets: readonly Facet[] = [
  'place-type',
  'means',
  'document',
  'facilitation',
  'payment',
  'group',
  'purpose',
  'recruitment',
];

/** How new an incident is. */
export interface Novelty {
  readonly id: string;
  /** 0 where all that is known of it was seen in one earlier incident, up to 1 where nothing was. */
  readonly score: number;
  /** The earlier incident that is nearest; of equally near ones the latest. */
  readonly nearest: string | undefined;
  /** The facets in which it differs from that one. */
  readonly differs: readonly Facet[];
}

/**
 * How new a way of acting is against earlier ones: the distance to the nearest of them. The distance of two is Gower's
 * (1971), the mean over facets, here over those known of the newer one; of a facet it is Jaccard's (1901), one minus the shared
 * values over all values. What is not known of an earlier incident was not seen. Undefined where nothing is known of the newer
 * one: that is not old.
 */
export const noveltyOf = (
  incident: Incident,
  earlier: readonly Incident[],
): Novelty | undefined => {
  const known = noveltyFacets.filter((facet) => (incident.facets[facet] ?? []).length > 0);
  if (known.length === 0) return undefined;
  let best: Novelty = { id: incident.id, score: 1, nearest: undefined, differs: known };
  let bestOn = '';
  for (const other of earlier) {
    const distances = known.map((facet) => jaccard(facet, incident.facets, other.facets));
    const score = distances.reduce((sum, one) => sum + one, 0) / known.length;
    const nearer = score < best.score || (score === best.score && other.on > bestOn && score < 1);
    if (!nearer) continue;
    const differs = known.filter((_, i) => (distances[i] ?? 0) > 0);
    best = { id: incident.id, score, nearest: other.id, differs };
    bestOn = other.on;
  }
  return best;
};

const jaccard = (facet: Facet, one: ModusOperandi, other: ModusOperandi): number => {
  const [a, b] = [new Set(one[facet]), new Set(other[facet])];
  const shared = [...a].filter((value) => b.has(value)).length;
  return 1 - shared / (a.size + b.size - shared);
};

/** Days that are judged, and days that they are compared with (24 months). */
export const NOVELTY_DAYS = { recent: 30, reference: 730 } as const;

/** How much of what happened lately was not seen before. */
export interface NoveltyShare {
  readonly recent: number;
  /** Incidents of which nothing is known: they are in neither share. */
  readonly unjudged: number;
  /** Incidents with a score above 0, and their share of those that could be judged. */
  readonly unseen: readonly Novelty[];
  readonly share: number | undefined;
  /**
   * The share that chance alone would give: ways of acting that were seen exactly once, over all incidents of the reference
   * (Good 1953, after Turing). Undefined without a reference.
   */
  readonly expected: number | undefined;
}

/**
 * The share of incidents of the last 30 days whose way of acting was unseen in the 24 months before those, with what chance
 * would give beside it. Old ways vanish and rare ones come back: a share near the expected one is not new.
 */
export const noveltyShare = (incidents: readonly Incident[], day: CivilDate): NoveltyShare => {
  const from = addDays(day, 1 - NOVELTY_DAYS.recent);
  const since = addDays(from, -NOVELTY_DAYS.reference);
  const recent = incidents.filter(({ on }) => on >= from && on <= day);
  const reference = incidents.filter(({ on }) => on >= since && on < from);
  const judged = recent.flatMap((one) => noveltyOf(one, reference) ?? []);
  const unseen = judged
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const ways = reference.map(({ facets }) => wayText(facets)).filter((way) => way !== '');
  const times = new Map<string, number>();
  for (const way of ways) times.set(way, (times.get(way) ?? 0) + 1);
  const once = [...times.values()].filter((count) => count === 1).length;
  return {
    recent: recent.length,
    unjudged: recent.length - judged.length,
    unseen,
    share: judged.length === 0 ? undefined : unseen.length / judged.length,
    expected: ways.length === 0 ? undefined : once / ways.length,
  };
};

const wayText = (facets: ModusOperandi): string =>
  noveltyFacets
    .flatMap((facet) => {
      const values = [...new Set(facets[facet])].sort();
      return values.length === 0 ? [] : [`${facet}=${values.join('+')}`];
    })
    .join(' ');
