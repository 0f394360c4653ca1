import type { CivilDate } from '@amirani/core';
import type { ImpactLevel } from '@amirani/risk/ciram';
import {
  proposeSectionLevel,
  type SectionDecision,
  type SectionFacts,
  sectionLevelOn,
} from '@amirani/risk/ciram/register';
import type { Transaction } from '@platform/server/database/open.ts';
import { actOf, decide, readAllDecisions } from '@platform/server/decisions/decide.ts';
import type { StoredDecision } from '@platform/server/decisions/store.ts';
import type { Caller } from '@platform/server/http/caller.ts';
import { mustFind } from '@platform/server/http/must-find.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import { localDay } from '@platform/server/time/local-day.ts';
import type { RiskSection } from '../../api/types.ts';
import { findDataset } from '../datasets/dataset-store.ts';
import type { Moment as Present } from '../moment.ts';
import { mustBeSeen } from '../must.ts';
import type { SectionLevelRow, SectionRow } from '../sql/tables.gen.ts';
import { sectionDecision } from './decisions.ts';
import { sectionFacts } from './section-facts.ts';
import * as store from './section-store.ts';

/** The present moment, and the time zone in which a day at the border is told. */
export type Moment = Present & { readonly timeZone: string };

/** All sections with their level, its history, and what the rules suggest. */
export const listSections = async (tx: Transaction, moment: Moment): Promise<RiskSection[]> =>
  presented(tx, await store.findSections(tx), moment);

const presented = async (
  tx: Transaction,
  rows: readonly SectionRow[],
  { today, timeZone }: Moment,
): Promise<RiskSection[]> => {
  const ids = rows.map(({ id }) => id);
  const levels = Map.groupBy(await store.findLevels(tx, ids), ({ section }) => section);
  const decisions = new Map(
    (await readAllDecisions(tx, sectionDecision, ids)).map((one) => [one.id, one]),
  );
  const sections = rows.map((row) => {
    const own = levels.get(row.id) ?? [];
    const history = own.map(
      (one): SectionDecision => ({
        level: one.level,
        from: localDay(one.at, timeZone),
        ...(one.until === undefined ? {} : { until: one.until }),
        by: one.proposedBy,
        agreedBy: one.agreedBy,
        reason: one.reason,
      }),
    );
    const holds = sectionLevelOn(history, today);
    const standing = holds === undefined ? undefined : own[history.indexOf(holds)];
    return { row, levels: own, holds, standing, since: standing?.at };
  });
  const facts = await sectionFacts(tx, sections, today);
  return sections.map((section) => {
    const { row } = section;
    const open = row.decision === undefined ? undefined : decisions.get(row.decision);
    return sectionOf(section, open, facts.get(row.id) ?? {});
  });
};

/** A section with the level that stands. */
interface Held {
  readonly row: SectionRow;
  readonly levels: readonly SectionLevelRow[];
  readonly holds: SectionDecision | undefined;
  readonly standing: SectionLevelRow | undefined;
}

const sectionOf = (
  { row, levels, holds, standing }: Held,
  open: StoredDecision | undefined,
  facts: SectionFacts,
): RiskSection => {
  const { proposed, reasons, unknown } = proposeSectionLevel(holds?.level ?? 'low', facts);
  const [step] = open?.steps ?? [];
  return {
    id: row.id,
    name: row.name,
    border: row.border,
    unit: row.unit,
    version: row.version,
    ...(row.neighbour === undefined ? {} : { neighbour: row.neighbour }),
    ...(row.lengthKm === undefined ? {} : { lengthKm: row.lengthKm }),
    ...(standing === undefined ? {} : { level: standing.level, since: standing.at.toISOString() }),
    ...(holds?.until === undefined ? {} : { until: holds.until }),
    ...(row.strainedDataset === undefined || row.strainedFrom === undefined
      ? {}
      : { strained: { dataset: row.strainedDataset, from: row.strainedFrom } }),
    suggestion: {
      level: proposed,
      reasons: [...reasons],
      unknown: [...unknown],
      facts: { ...facts },
    },
    ...(row.proposedLevel === undefined || step === undefined
      ? {}
      : {
          proposed: {
            level: row.proposedLevel,
            ...(row.proposedUntil === undefined ? {} : { until: row.proposedUntil }),
            by: step.by,
            at: step.at.toISOString(),
            reason: step.reason,
          },
        }),
    history: levels.toReversed().map((one) => ({
      level: one.level,
      at: one.at.toISOString(),
      reason: one.reason,
      ...(one.until === undefined ? {} : { until: one.until }),
      proposedBy: one.proposedBy,
      agreedBy: one.agreedBy,
    })),
  };
};

/** Adds or updates a section. @throws Problem `decision.version.stale`, `http.not-found` if its data set is unknown */
export const keepSection = async (
  tx: Transaction,
  section: store.SectionGiven,
  moment: Moment,
): Promise<RiskSection> => {
  const before = await store.lockSection(tx, section.id);
  mustBeSeen(before?.version ?? 0, section.version);
  if (section.strained !== undefined) mustFind(await findDataset(tx, section.strained.dataset));
  await store.upsertSection(tx, section);
  return told(tx, section.id, moment);
};

/** What somebody proposes for a section. */
export interface LevelProposed {
  readonly level: ImpactLevel;
  readonly until?: CivilDate | undefined;
  readonly reason: string;
  readonly version: number;
}

/**
 * Proposes a level; one that waits is superseded. @throws Problem `http.not-found`, `risk.section.no-end`, `decision.*`
 */
export const proposeLevel = async (
  tx: Transaction,
  caller: Caller,
  id: string,
  { level, until, reason, version }: LevelProposed,
  moment: Moment,
): Promise<RiskSection> => {
  const row = mustFind(await store.lockSection(tx, id));
  mustBeSeen(row.version, version);
  if (until === undefined ? level === 'critical' : until < moment.today)
    throw new Problem('risk.section.no-end');
  const seen = { section: id, level, until: until ?? null };
  const decision = await decide(
    tx,
    sectionDecision,
    { subject: id, ...(row.decision === undefined ? {} : { supersedes: row.decision }) },
    actOf(caller, 'propose', { reason, version: 0, seen }, moment.now),
  );
  await store.updateProposal(tx, id, { level, until, decision: decision.id });
  return told(tx, id, moment);
};

/** The head agrees to the level that waits, or turns it down. @throws Problem `http.not-found`, `decision.*` */
export const decideLevel = async (
  tx: Transaction,
  caller: Caller,
  id: string,
  {
    agree,
    reason,
    version,
  }: { readonly agree: boolean; readonly reason: string; readonly version: number },
  moment: Moment,
): Promise<RiskSection> => {
  const { now } = moment;
  const row = mustFind(await store.lockSection(tx, id));
  mustBeSeen(row.version, version);
  const { decision, proposedLevel: level, proposedUntil: until } = row;
  if (decision === undefined || level === undefined) throw new Problem('decision.not-open');
  const seen = { section: id, level, until: until ?? null };
  const act = actOf(caller, agree ? 'agree' : 'turn-down', { reason, version: 1, seen }, now);
  const { steps } = await decide(tx, sectionDecision, { decision }, act);
  if (agree)
    await store.insertLevel(tx, {
      section: id,
      at: now,
      level,
      until,
      proposedBy: steps[0]?.by ?? '',
      agreedBy: caller.actor,
      reason,
      decision,
    });
  await store.updateProposal(tx, id, undefined);
  return told(tx, id, moment);
};

const told = async (tx: Transaction, id: string, moment: Moment): Promise<RiskSection> => {
  await publish(tx, [{ kind: 'risk', id }]);
  const [section] = await presented(tx, [mustFind(await store.lockSection(tx, id))], moment);
  return mustFind(section);
};
