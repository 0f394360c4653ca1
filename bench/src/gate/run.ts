import { randomUUID } from 'node:crypto';
import { loadavg } from 'node:os';
import type { CivilDate } from '@amirani/core';
import { worldVersion } from '@amirani/scenario';
import { createGate, exhibitOf, type Gate, type GateTraveller } from '@amirani/scenario/gate';
import type { Check } from '@desk/checkpoint/api/types.ts';
import { ApiError } from '@platform/api/client.ts';
import { type GateBook, openBook } from './book.ts';
import {
  askHelp,
  type Booth,
  type Coming,
  decide,
  givePapers,
  lookUp,
  noteVerdict,
  type Sending,
  scan,
} from './booth.ts';
import { type GateFindings, inspectGate } from './inspect.ts';
import type { Person } from './person.ts';
import { type GatePlace, openPlace, type PlaceOptions } from './places.ts';
import { decideInRace, races } from './races.ts';
import { type SecondCase, workOn } from './second-line.ts';
import { type GateTally, tally } from './tally.ts';

/** How large a run is. */
export interface GateRunOptions extends PlaceOptions {
  readonly officers: number;
  readonly secondLine: number;
  /** Most travellers, planted ones and others in turn; all if left out. */
  readonly travellers?: number;
  readonly load?: number;
  /** Milliseconds that an officer looks at the screen before deciding. */
  readonly look: number;
  /** After which share of the travellers the server is killed. */
  readonly killAt: readonly number[];
  /** One traveller in this number has a race or another mishap. */
  readonly every: number;
  readonly say?: (line: string) => void;
}

/** The result. */
export interface GateRun {
  readonly engine: string;
  readonly travellers: number;
  readonly officers: number;
  readonly secondLine: number;
  readonly seconds: number;
  readonly kills: number;
  readonly restartMs: readonly number[];
  /**
   * Milliseconds a traveller, while nobody killed it: CPU of the server's process, and its main thread ready to run while
   * others had the cores.
   */
  readonly server: { readonly cpuMs: number; readonly waitedMs: number };
  /** Processes that wanted to run, the average of the minute at the beginning and at the end: what else the machine did. */
  readonly load: readonly [number, number];
  readonly tally: GateTally;
  readonly findings: GateFindings;
}

const SEED = 20_261_126;
const CHECK = 'border-check';

/** Puts a gate before a real server and lets everybody through it as the ledger allows. */
export const runGate = async (options: GateRunOptions): Promise<GateRun> => {
  const { load, say = () => undefined } = options;
  const today = dayIn('Asia/Tbilisi');
  const documents = { seed: SEED, referenceDate: dayIn('UTC') };
  const gate = createGate({
    ...{ version: worldVersion, seed: 1, referenceDate: today, wave: WAVE, documents },
    ...(load === undefined ? {} : { load }),
  });
  const travellers = chosen(gate, options.travellers);
  const scanned = travellers
    .map((traveller) => exhibitOf(traveller))
    .map(({ zone, chip }) => ({ zone, chip: chip() }));
  say(`${travellers.length} travellers, their chips signed`);
  const place = await openPlace(options, gate, documents);
  try {
    const flights = await takeIn(place, gate, today, options.travellers === undefined);
    say(`messages taken in: ${[...flights.values()].length} flights`);
    const coming = travellers.map((traveller, at): Coming => {
      const { zone = '', chip } = scanned[at] ?? {};
      return {
        traveller,
        zone,
        chip: chip === undefined ? undefined : new Uint8Array(chip),
        flight: flights.get(traveller.flight) ?? '',
      };
    });
    return await work(place, gate, coming, flights, options);
  } finally {
    await place.remove();
  }
};

/** Ten in the evening, so that the wave lies on the day on which it is checked. */
const WAVE = 22 * 60;

const dayIn = (timeZone: string): CivilDate =>
  new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(
    new Date(),
  ) as CivilDate;

/** Everybody who comes, by exhibit; of fewer the planted ones and the others in turn. */
const chosen = ({ travellers }: Gate, count?: number): readonly GateTraveller[] => {
  const coming = travellers.filter(({ truth }) => truth.comes);
  if (count === undefined || count >= coming.length) return coming;
  const planted = coming.filter(({ truth }) => truth.plant !== undefined);
  const byPlant = [...Map.groupBy(planted, ({ truth }) => truth.plant).values()];
  const one = byPlant.flatMap(([first]) => (first === undefined ? [] : [first]));
  const others = coming.filter(({ truth }) => truth.plant === undefined);
  const some = [...one, ...others].slice(0, Math.max(count, one.length));
  return some.toSorted((a, b) => (a.exhibit < b.exhibit ? -1 : 1));
};

/**
 * The carriers' lists go in as an operator sends them. Gives the server's id of each flight of the wave: at night the gate still
 * shows the one of the same number that left the evening before.
 */
const takeIn = async (
  place: GatePlace,
  gate: Gate,
  day: CivilDate,
  wholeWorld: boolean,
): Promise<ReadonlyMap<string, string>> => {
  const operator = place.training('operator', 'operation');
  const wave = new Set(gate.flights.map(({ id }) => id));
  for (const { kind, direction, bytes, flight } of gate.world.messages)
    if (kind === 'PAXLST' && direction === 'to-state' && (wholeWorld || wave.has(flight)))
      await operator.call((api) => api.uploadMessages({ body: new Uint8Array(bytes) }));
  const officer = place.training('officer', CHECK);
  const { gates } = (await officer.call((api) => api.listGates({}))).value;
  return new Map(
    gate.flights.map(({ id, carrier, number }) => {
      const found = gates.find(
        ({ flight }) =>
          flight.carrier === carrier &&
          Number(flight.number) === Number(number) &&
          flight.departure?.startsWith(day),
      );
      if (found === undefined) throw new Error(`the gate does not show ${id}`);
      return [id, found.flight.id];
    }),
  );
};

interface Shift {
  readonly place: GatePlace;
  readonly options: GateRunOptions;
  readonly officers: readonly Person[];
  readonly tabs: readonly Person[];
  readonly book: GateBook;
  readonly opened: Set<string>;
  readonly cases: SecondCase[];
  done: number;
  /** Before the server is killed, and when it is back. */
  onKill: () => void;
  onBack: () => void;
}

const work = async (
  place: GatePlace,
  gate: Gate,
  coming: readonly Coming[],
  flights: ReadonlyMap<string, string>,
  options: GateRunOptions,
): Promise<GateRun> => {
  const { say = () => undefined } = options;
  const hire = (name: string, count: number, role: 'border-officer' | 'second-line-officer') =>
    inTurn(
      Array.from({ length: count }, (_, at) => `${name}-${at + 1}`),
      (login) => place.hire(login, role, CHECK),
    );
  const officers = await hire('booth', options.officers, 'border-officer');
  const second = await hire('second-line', options.secondLine, 'second-line-officer');
  const examiner = await place.hire('examiner-1', 'document-examiner', 'document-examination');
  const book = openBook();
  const shift: Shift = {
    ...{ place, options, officers, book, opened: new Set(), cases: [], done: 0 },
    tabs: officers.map((officer) => place.tabOf(officer, CHECK)),
    onKill: () => undefined,
    onBack: () => undefined,
  };
  const began = performance.now();
  const busy = loadavg()[0] ?? 0;
  const used = { from: place.used(), cpuMs: 0, waitedMs: 0, travellers: 0, since: 0 };
  shift.onKill = () => {
    const now = place.used();
    used.cpuMs += now.cpuMs - used.from.cpuMs;
    used.waitedMs += now.waitedMs - used.from.waitedMs;
    used.travellers += shift.done - used.since;
  };
  shift.onBack = () => {
    used.from = place.used();
    used.since = shift.done;
  };
  const queue = coming.map((one, number) => ({ one, number }));
  let open = true;
  const first = officers.map(async (_, at) => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      await atBooth(shift, at, next.one, next.number);
      shift.done += 1;
      if (shift.done % 100 === 0) say(`${shift.done} of ${coming.length} checked`);
    }
  });
  const behind = second.map(async (officer, at) => {
    const colleague = second[(at + 1) % second.length] ?? officer;
    const stranger = officers[0] ?? officer;
    while (open || shift.cases.length > 0) {
      const one = shift.cases.shift();
      if (one === undefined) await lookUp(20);
      else
        await surely(book, one.traveller.exhibit, () =>
          workOn({ officer, colleague, examiner, stranger, book }, one),
        );
    }
  });
  const restarts = killing(shift, coming.length);
  await Promise.all(first);
  open = false;
  await Promise.all(behind);
  const restartMs = await restarts;
  const seconds = (performance.now() - began) / 1000;
  shift.onKill();
  const load = [busy, loadavg()[0] ?? 0].map((one) => Math.round(one * 10) / 10);
  say(`all decided after ${seconds.toFixed(0)} s`);
  const dpo = place.training('dpo', 'oversight');
  const { value: figures } = await dpo.call((api) => api.getDayFigures({ query: {} }));
  const { value: gates } = await dpo.call((api) => api.listGates({}));
  const faults = [...officers, ...second, ...shift.tabs, examiner].flatMap((one) => one.faults);
  const cuts = officers.reduce((sum, { wire }) => sum + wire.cuts(), 0);
  await place.stop();
  const findings = await inspectGate(book, shift.opened, place.dataFolder, place.databaseUrl);
  return {
    engine: place.version,
    travellers: coming.length,
    officers: officers.length,
    secondLine: second.length,
    seconds: Math.round(seconds),
    kills: options.killAt.length,
    restartMs: restartMs.map((ms) => Math.round(ms)),
    server: {
      cpuMs: Math.round(used.cpuMs / Math.max(1, used.travellers)),
      waitedMs: Math.round(used.waitedMs / Math.max(1, used.travellers)),
    },
    load: [load[0] ?? 0, load[1] ?? 0],
    tally: tally({ gate, coming, flights, book, figures, gates: gates.gates, faults, cuts }),
    findings,
  };
};

/** Somebody's account one after another. */
const inTurn = async <T, R>(all: readonly T[], make: (one: T) => Promise<R>): Promise<R[]> => {
  const made: R[] = [];
  for (const one of all) made.push(await make(one));
  return made;
};

/** Kills the server in mid-work each time a share of the travellers is done, and starts it again. */
const killing = async (shift: Shift, all: number): Promise<readonly number[]> => {
  const took: number[] = [];
  for (const share of shift.options.killAt) {
    while (shift.done < share * all) await lookUp(5);
    shift.onKill();
    took.push(await shift.place.killServer());
    shift.onBack();
    shift.options.say?.(`server killed and back after ${Math.round(took.at(-1) ?? 0)} ms`);
  }
  return took;
};

/** A refusal where none was expected is written down and stops nobody else. */
const surely = async (book: GateBook, who: string, act: () => Promise<void>): Promise<void> => {
  try {
    await act();
  } catch (error) {
    book.surprises.push(`${who}: ${error instanceof ApiError ? error.message : String(error)}`);
  }
};

const atBooth = (shift: Shift, at: number, one: Coming, number: number): Promise<void> =>
  surely(shift.book, one.traveller.exhibit, async () => {
    const { officers, tabs, book, options, opened } = shift;
    const officer = officers[at];
    const tab = tabs[at];
    const other = officers[(at + 1) % officers.length];
    if (officer === undefined || tab === undefined || other === undefined) return;
    const booth: Booth = { name: `B${at + 1}`, officer, book };
    const { traveller } = one;
    const mishap = number % options.every === 0 ? Math.floor(number / options.every) % 6 : -1;
    const id = randomUUID();
    opened.add(id);
    let check = await scan(booth, one, id);
    check = await givePapers(booth, check, traveller.shown);
    noteVerdict(book, traveller, check);
    if (mishap === 4) {
      // The booth goes dark between verdict and decision: session and connection are gone, the check is not.
      officer.wire.switchOff();
      const { value } = await officer.call((api) => api.getCheck({ params: { id } }));
      const right = value.version === check.version && value.state === 'open';
      book.planted.push({ what: 'booth restarted', came: value.state, right });
      check = value;
    }
    await lookUp(options.look * (0.5 + Math.random()));
    const act = actFor(traveller, number);
    if (traveller.statement !== undefined) await askHelp(booth, check, traveller);
    if (mishap === 5) check = await decide(booth, check, 'hold');
    const race = races[mishap];
    if (race !== undefined)
      check = await decideInRace(race, { officer, other, tab, book }, check, act);
    if (check.state !== statesOf[act]) check = await decide(booth, check, act);
    if (check.state === 'second-line') shift.cases.push({ check: id, traveller, number });
    if (traveller.truth.scans === 2) await scanAgain(shift, booth, one, check);
  });

const statesOf = { pass: 'passed', 'second-line': 'second-line', hold: 'held' } as const;

/** What the ledger allows; where several are right, each in its turn. */
const actFor = ({ truth }: GateTraveller, number: number): Sending['act'] => {
  if (truth.firstLine.includes('pass') && (truth.firstLine.length === 1 || number % 2 === 0))
    return 'pass';
  return 'second-line';
};

/** The same document once more: the earlier check has to be told, and the list counts the traveller once. */
const scanAgain = async (
  { book, opened }: Shift,
  booth: Booth,
  one: Coming,
  before: Check,
): Promise<void> => {
  const id = randomUUID();
  opened.add(id);
  const again = await scan(booth, one, id);
  const right = again.earlier.some((earlier) => earlier.id === before.id);
  book.planted.push({
    what: 'document scanned twice',
    came: `${again.earlier.length} earlier`,
    right,
  });
  const judged = await givePapers(booth, again, one.traveller.shown);
  await decide(booth, judged, 'pass');
};
