import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { SittingRecord } from '@amirani/academy/exercise';
import { checkRecord } from '@amirani/academy/exercise';
import { startOwnServer } from '@amirani/e2e/test/own-server';
import { findChromium } from '@amirani/e2e/test/prepare';
import { usedBy } from '../gate/places.ts';
import { workInBrowser } from './browser-trainee.ts';
import { journalledDecisions } from './journalled.ts';
import { leaksIn } from './leaks.ts';
import { type Times, timesOf } from './times.ts';
import { type Trainee, type Working, workThrough } from './trainee.ts';
import { type Answered, openLine } from './wire.ts';

/** How a class is run. */
export interface ClassOptions {
  readonly minutes: number;
  /** Trainees at API clients, and in browsers. */
  readonly clients: number;
  readonly browsers: number;
  readonly course: string;
  /** Which sitting of the course. */
  readonly number: number;
  readonly say: (line: string) => void;
}

/** The time in which a class goes through a sitting. */
const HALF_AN_HOUR = 30;

/** The result. */
export interface ClassRun {
  /** How long it was run; the whole is half an hour. */
  readonly minutes: number;
  readonly trainees: number;
  readonly items: number;
  readonly decisions: number;
  readonly inBrowsers: number;
  /** Milliseconds from asking to the whole answer, by what was asked. */
  readonly times: Readonly<Record<string, Times>>;
  readonly all: Times;
  /**
   * Milliseconds an answer: CPU of the server's process, and its main thread ready to run while others had the cores. Other
   * work of the machine is in `load`, the processes that wanted to run, at the beginning and at the end.
   */
  readonly server: { readonly cpuMs: number; readonly waitedMs: number };
  readonly load: readonly [number, number];
  readonly refused: Readonly<Record<string, number>>;
  /** Decisions that somebody remembers and the server has otherwise or not, or the other way round. */
  readonly lost: readonly string[];
  readonly countedTwice: number;
  /** Receipts without their entry in the journal. */
  readonly notJournalled: number;
  readonly searched: { readonly answers: number; readonly items: number };
  readonly leaks: readonly string[];
  /** The released truth is the sealed one, and the scores of the file are those of the server. */
  readonly sealed: boolean;
  readonly scores: { readonly checked: number; readonly same: number };
  readonly troubles: readonly string[];
}

/** What the script of the server prints. */
interface ClassFacts {
  readonly address: string;
  /** File of the local authority's certificate. */
  readonly authority: string;
  readonly password: string;
}

/**
 * Runs a class over the local network: a trainer, clients and browsers, one sitting, and then compares all records with each
 * other.
 */
export const runClass = async (options: ClassOptions): Promise<ClassRun> => {
  const script = fileURLToPath(new URL('server-process.ts', import.meta.url));
  const { facts, pid, stop } = await startOwnServer<ClassFacts>('class', script, [], {
    AMIRANI_PROFILE: 'training',
  });
  const { address, authority, password } = facts;
  const [load = 0] = loadavg();
  try {
    const ca = readFileSync(authority);
    const trainer = openLine(address, ca, () => 0);
    await trainer.client.signIn({ body: { login: 'trainer', password } });
    const [classId, sitting] = [randomUUID(), randomUUID()];
    const { slips } = await trainer.client.openClass({
      body: {
        ...{ id: classId, course: options.course, title: 'A class of sixteen' },
        seats: options.clients + options.browsers,
      },
    });
    const opened = await trainer.client.openSitting({
      params: { id: classId },
      body: { id: sitting, number: options.number },
    });
    const { items, seal } = opened.sitting;
    const params = { id: sitting };
    await trainer.client.controlSitting({ params, body: { act: 'begin' } });
    const before = usedBy(pid);
    const until = Date.now() + options.minutes * 60_000;
    // As people have it who go through all items in half an hour: a shorter run asks no faster.
    const pace = (HALF_AN_HOUR * 60_000) / items;
    const working = (place: number): Working => ({
      ...{ address, ca, sitting, pace, until, chance: chances(place) },
    });
    options.say(
      `${slips.length} trainees, ${items} items each, one in ${(pace / 1000).toFixed(1)} s`,
    );
    const steering = steer(trainer, sitting, until, options);
    const chromium = findChromium();
    const [api, seen] = await Promise.all([
      Promise.all(
        slips.slice(0, options.clients).map((slip, at) => workThrough(slip, working(at))),
      ),
      Promise.all(
        slips
          .slice(options.clients)
          .map((slip, at) => workInBrowser(slip, working(options.clients + at), chromium ?? '')),
      ),
    ]);
    await steering;
    const used = usedBy(pid);
    const control = await trainer.client.getControl({ params });
    if (control.sitting.state === 'paused')
      await trainer.client.controlSitting({ params, body: { act: 'resume' } });
    for (const act of ['finish', 'release-truth'] as const)
      await trainer.client.controlSitting({ params, body: { act } });
    const file = await trainer.client.exportSitting({ params: { ...params, format: 'events' } });
    const record = JSON.parse(file.content) as SittingRecord;
    const journal = await journalledDecisions(address, ca, password);
    const everybody = [...api, ...seen];
    const answers: readonly Answered[] = [
      ...trainer.answers,
      ...api.flatMap(({ line }) => line.answers),
      ...seen.flatMap((one) => one.answers),
    ];
    const searched = [
      ...api.map(({ line, decisions }) => leaksIn(line.texts, decisions, record)),
      ...seen.map(({ texts, decisions }) => leaksIn(texts, decisions, record)),
    ];
    const check = checkRecord(record);
    const remembered = everybody.flatMap(({ decisions }) => decisions);
    for (const one of [trainer, ...api.map(({ line }) => line)]) one.close();
    return {
      ...{ minutes: options.minutes, trainees: slips.length, items },
      ...{ decisions: remembered.length, inBrowsers: seen.flatMap((one) => one.decisions).length },
      times: Object.fromEntries(
        [...Map.groupBy(answers, ({ call }) => call)]
          .map(([call, of]) => [call, timesOf(of.map(({ ms }) => ms))] as const)
          .sort(([one], [other]) => (one < other ? -1 : 1)),
      ),
      all: timesOf(answers.map(({ ms }) => ms)),
      server: {
        cpuMs: tenths((used.cpuMs - before.cpuMs) / answers.length),
        waitedMs: tenths((used.waitedMs - before.waitedMs) / answers.length),
      },
      load: [tenths(load), tenths(loadavg()[0] ?? 0)],
      refused: refusedOf(answers),
      lost: lostOf(everybody, record),
      countedTwice: api.reduce((sum, one) => sum + one.countedTwice(), 0),
      notJournalled: remembered.filter(({ leaf }) => !journal.has(leaf)).length,
      searched: {
        answers: searched.reduce((sum, one) => sum + one.answers, 0),
        items: searched.reduce((sum, one) => sum + one.items, 0),
      },
      leaks: searched.flatMap(({ leaks }) => leaks),
      sealed: check.sealed && record.seal === seal,
      scores: {
        checked: check.scores.length,
        same: check.scores.filter(({ same }) => same).length,
      },
      troubles: seen.flatMap(({ troubles }) => troubles),
    };
  } finally {
    await stop();
  }
};

/** The trainer looks at the class every few seconds, as the screen does, and pauses it once for a moment. */
const steer = async (
  { client }: ReturnType<typeof openLine>,
  id: string,
  until: number,
  { minutes }: ClassOptions,
): Promise<void> => {
  const params = { id };
  const middle = until - (minutes * 60_000) / 2;
  let paused = false;
  while (Date.now() < until) {
    const { people } = await client.getControl({ params });
    if (people.every(({ decided }) => decided === people[0]?.cells.length)) return;
    if (!paused && Date.now() > middle) {
      paused = true;
      await client.controlSitting({ params, body: { act: 'pause' } });
      await sleep(2000);
      await client.controlSitting({ params, body: { act: 'resume' } });
    }
    await sleep(Math.min(5000, Math.max(0, until - Date.now())));
  }
};

const tenths = (value: number): number => Math.round(value * 10) / 10;

const refusedOf = (answers: readonly Answered[]): Record<string, number> => {
  const refused: Record<string, number> = {};
  for (const { call, status } of answers)
    if (status >= 400) refused[`${status} ${call}`] = (refused[`${status} ${call}`] ?? 0) + 1;
  return refused;
};

/** Each person's own record against the server's, both ways. */
const lostOf = (
  people: readonly Pick<Trainee, 'seat' | 'decisions'>[],
  { events }: SittingRecord,
): readonly string[] => {
  const lost: string[] = [];
  for (const { seat, decisions } of people) {
    const stored = new Map(
      events.flatMap((event) =>
        event.kind === 'decided' && event.person === seat
          ? [[event.decision.item, event.decision] as const]
          : [],
      ),
    );
    for (const { item, flagged, confidence } of decisions) {
      const found = stored.get(item);
      if (found?.flagged !== flagged || found.confidence !== confidence)
        lost.push(`${item}: remembered, not stored so`);
      stored.delete(item);
    }
    for (const item of stored.keys()) lost.push(`${item}: stored, not remembered`);
  }
  return lost;
};

/** A stream of numbers from 0 to 1 for each place, the same in every run (mulberry32). */
const chances = (place: number): (() => number) => {
  let state = (place + 1) * 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};
