import { addDays, type CivilDate } from '@amirani/core';
import {
  checkIncident,
  type Incident,
  NOVELTY_DAYS,
  noveltyOf,
  noveltyShare,
  type Vocabulary,
} from '@amirani/risk/incidents';
import type { Transaction } from '@platform/server/database/open.ts';
import type { Caller } from '@platform/server/http/caller.ts';
import { mustFind } from '@platform/server/http/must-find.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import type { RiskIncident, RiskIncidentGiven } from '../../api/types.ts';
import type { Moment } from '../moment.ts';
import { mustBeSeen } from '../must.ts';
import type { IncidentRow } from '../sql/tables.gen.ts';
import { vocabularyNow } from './codes.ts';
import * as store from './store.ts';

/** The one problem that does not prevent recording: no grade. */
const ONLY_SAID = 'risk.incident.ungraded';

/**
 * Records a revision of an incident. @throws Problem `decision.version.stale`, `risk.incident.refused`
 */
export const keepIncident = async (
  tx: Transaction,
  caller: Caller,
  { revision, ...given }: RiskIncidentGiven & { readonly revision: number },
  { now, today }: Moment,
): Promise<RiskIncident> => {
  mustBeSeen(await store.lastRevision(tx, given.id), revision);
  const vocabulary = await vocabularyNow(tx);
  mustBePossible(given, vocabulary, today);
  await store.insertIncidents(tx, [given], keptNow(caller, vocabulary, revision + 1, now));
  await publish(tx, [{ kind: 'risk', id: given.id }]);
  const all = await store.findIncidents(tx, {});
  return shown(mustFind(all.find(({ id }) => id === given.id)), all, vocabulary, today);
};

/** Records new incidents, none or all of them. @throws Problem `risk.incident.refused` */
export const keepIncidents = async (
  tx: Transaction,
  caller: Caller,
  incidents: readonly RiskIncidentGiven[],
  { now, today }: Pick<Moment, 'now' | 'today'>,
): Promise<void> => {
  const vocabulary = await vocabularyNow(tx);
  for (const one of incidents) mustBePossible(one, vocabulary, today);
  await store.insertIncidents(tx, incidents, keptNow(caller, vocabulary, 1, now));
};

/** @throws Problem `risk.incident.refused` */
const mustBePossible = (
  given: RiskIncidentGiven,
  vocabulary: Vocabulary,
  today: CivilDate,
): void => {
  const problems = checkIncident(incidentOf(given, vocabulary.version), vocabulary, today);
  const refused = problems.find(({ code }) => code !== ONLY_SAID);
  if (refused !== undefined)
    throw new Problem('risk.incident.refused', { why: refused.code, about: refused.about });
};

const keptNow = (
  { actor }: Caller,
  { version }: Vocabulary,
  revision: number,
  now: Date,
): store.Kept => ({ revision, vocabulary: version, byAccount: actor, at: now });

/** Incidents of some days in their latest revision, as the package takes them. */
export const incidentsBetween = async (
  tx: Transaction,
  from: CivilDate,
  to: CivilDate,
): Promise<readonly Incident[]> => (await store.findIncidents(tx, { from, to })).map(rowIncident);

/** Incidents as they are asked for. */
export interface Asked extends store.IncidentSearch {
  readonly facets: RiskIncident['facets'];
  readonly offset: number;
  readonly limit: number;
}

/** A part of the incidents, and how much of the last thirty days was not seen before. */
export const searchIncidents = async (
  tx: Transaction,
  { facets, offset, limit, ...search }: Asked,
  today: CivilDate,
) => {
  const all = await store.findIncidents(tx, {});
  const asked = new Set((await store.findIncidents(tx, search)).map(({ id }) => id));
  const fitting = all.filter((row) => asked.has(row.id) && hasOf(row.facets, facets));
  const novelty = noveltyShare(all.map(rowIncident), today);
  const vocabulary = await vocabularyNow(tx);
  return {
    incidents: fitting
      .slice(offset, offset + limit)
      .map((row) => shown(row, all, vocabulary, today)),
    found: fitting.length,
    novelty: {
      recent: novelty.recent,
      unjudged: novelty.unjudged,
      unseen: novelty.unseen.length,
      ...(novelty.share === undefined ? {} : { share: novelty.share }),
      ...(novelty.expected === undefined ? {} : { expected: novelty.expected }),
    },
    vocabulary: {
      version: vocabulary.version,
      meanings: vocabulary.meanings,
      codes: Object.fromEntries(
        Object.entries(vocabulary.codes).map(([facet, codes]) => [facet, [...codes]]),
      ) as Record<keyof Vocabulary['codes'], string[]>,
    },
  };
};

const hasOf = (own: RiskIncident['facets'], asked: RiskIncident['facets']): boolean =>
  Object.entries(asked).every(([facet, codes]) =>
    own[facet as keyof typeof own]?.some((code) => codes.includes(code)),
  );

const shown = (
  row: IncidentRow,
  all: readonly IncidentRow[],
  vocabulary: Vocabulary,
  today: CivilDate,
): RiskIncident => {
  const given = givenOf(row);
  const incident = incidentOf(given, row.vocabulary);
  const from = addDays(today, 1 - NOVELTY_DAYS.recent);
  const since = addDays(from, -NOVELTY_DAYS.reference);
  const novelty =
    row.onDay < from
      ? undefined
      : noveltyOf(
          incident,
          all.filter(({ onDay: on }) => on >= since && on < from).map(rowIncident),
        );
  return {
    ...given,
    revision: row.revision,
    vocabulary: row.vocabulary,
    by: row.byAccount,
    at: row.at.toISOString(),
    problems: checkIncident(incident, vocabulary, today).map((problem) => ({ ...problem })),
    ...(novelty === undefined
      ? {}
      : {
          novelty: {
            score: novelty.score,
            differs: [...novelty.differs],
            ...(novelty.nearest === undefined ? {} : { nearest: novelty.nearest }),
          },
        }),
  };
};

const givenOf = (row: IncidentRow): RiskIncidentGiven => ({
  id: row.id,
  on: row.onDay,
  section: row.section,
  indicator: row.indicator,
  persons: row.persons,
  facets: row.facets,
  ...(row.bcp === undefined ? {} : { bcp: row.bcp }),
  ...(row.minors === undefined ? {} : { minors: row.minors }),
  ...(row.lives === undefined ? {} : { lives: row.lives }),
  ...(row.grade === undefined ? {} : { grade: row.grade }),
});

/** An incident as the package takes it. */
const incidentOf = (
  { grade, lives, facets, ...given }: RiskIncidentGiven,
  vocabulary: string,
): Incident => ({
  ...given,
  vocabulary,
  facets: facets as Incident['facets'],
  ...(lives === undefined ? {} : { lives }),
  ...(grade === undefined
    ? {}
    : {
        grade: { scale: '6x6', reliability: grade.source, credibility: grade.information },
      }),
});

const rowIncident = (row: IncidentRow): Incident => incidentOf(givenOf(row), row.vocabulary);
