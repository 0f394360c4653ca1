import type { MessageRecord } from '@amirani/messages';
import { secondDice } from '@amirani/scenario/second';
import {
  anatomyOf,
  type FaultKind,
  faultCount,
  faultKinds,
  rewrittenByte,
  withFault,
} from './faults.ts';
import { type FalsePair, falsePairs, placesOf, type Reference, referenceOf } from './judge.ts';
import { ourReader, personsOf, type Reader } from './readings.ts';
import type { Sample } from './samples.ts';

/** Results for the faults of one kind. */
interface KindResult {
  faults: number;
  /** Faults after which somebody has a value of somebody else. */
  false: number;
  /** Of these, readings with at least one such value without a diagnostic at attention. */
  silent: number;
  /** Of these, in which all are told. */
  told: number;
  /** Faults after which a person of the message is in the reading no more. */
  lost: number;
  /** Of these, without any diagnostic at attention in the whole reading. */
  lostSilently: number;
}

/** What the run found. */
export interface AttributionResult {
  readonly samples: number;
  readonly faults: number;
  readonly byKind: Readonly<Record<FaultKind, KindResult>>;
  readonly total: KindResult;
  readonly untouched: Untouched;
  readonly toldShare: number;
  readonly passed: boolean;
  /** Up to fifty silent ones. */
  readonly examples: readonly SilentExample[];
}

/** A value that moved in silence, with what a reader's engineer needs to see it again. */
interface SilentExample {
  readonly sample: string;
  readonly kind: FaultKind;
  readonly number: number;
  /** The first three pairs: the person, the kind of value and the value. */
  readonly moved: string;
  /** The changed place of the message. Messages of other people are not repeated. */
  readonly before?: string;
  readonly after?: string;
}

/** What of untouched messages with a written truth is read for nobody or for somebody else. */
interface Untouched {
  readonly messages: number;
  readonly values: number;
  readonly unassigned: number;
  readonly false: number;
  readonly share: number;
  readonly examples: readonly string[];
}

const most = { told: 0.02, unassigned: 0.003 } as const;

/** Breaks the samples in the given number of ways, equally many of each kind, and judges the readings. */
export const attribution = (
  samples: readonly Sample[],
  faults: number,
  { seed, read = ourReader }: { readonly seed: number; readonly read?: Reader },
): AttributionResult => {
  const roll = secondDice(seed);
  const prepared = samples.map((sample) => ({
    sample,
    anatomy: anatomyOf(sample.bytes),
    reference: referenceOf(sample.persons),
    places: placesOf(read(sample.bytes)),
  }));
  const byKind = Object.fromEntries(faultKinds.map((kind) => [kind, empty()])) as Record<
    FaultKind,
    KindResult
  >;
  const examples: SilentExample[] = [];
  const drawn = shares(
    faultKinds.map((kind) =>
      prepared.reduce((sum, { anatomy }) => sum + faultCount(anatomy, kind), 0),
    ),
    faults,
  );
  for (const [row, kind] of faultKinds.entries()) {
    const counts = prepared.map(({ anatomy }) => faultCount(anatomy, kind));
    const all = counts.reduce((sum, count) => sum + count, 0);
    const wanted = drawn[row] ?? 0;
    let sampleAt = 0;
    let before = 0;
    // One fault out of each stretch of equal length: every message and every part of it has its share, none is drawn twice.
    for (let i = 0; i < wanted; i++) {
      const low = Math.floor((i * all) / wanted);
      const number = low + roll.below(Math.max(1, Math.floor(((i + 1) * all) / wanted) - low));
      while (number >= before + (counts[sampleAt] ?? all)) before += counts[sampleAt++] ?? all;
      const one = prepared[sampleAt];
      if (one === undefined) break;
      const which = number - before;
      const broken = withFault(one.anatomy, kind, which);
      const records = read(broken);
      const at = rewrittenByte(one.anatomy, kind, which);
      const pairs = falsePairs(
        records,
        one.reference,
        at === undefined ? undefined : { at, before: one.places },
      );
      judge(records, pairs, one.reference, byKind[kind]);
      const silent = pairs.filter(({ told }) => !told);
      if (silent.length > 0 && examples.length < 50)
        examples.push({
          ...{ sample: one.sample.name, kind, number: which, moved: movedOf(silent) },
          ...(one.sample.from === 'public samples' ? {} : changedPlace(one.sample.bytes, broken)),
        });
    }
  }
  const total = faultKinds.reduce((sum, kind) => added(sum, byKind[kind]), empty());
  const untouched = untouchedOf(samples, read);
  const toldShare = total.faults === 0 ? 0 : total.told / total.faults;
  return {
    ...{ samples: samples.length, faults: total.faults, byKind, total, untouched, toldShare },
    passed:
      total.silent === 0 &&
      toldShare <= most.told &&
      untouched.share <= most.unassigned &&
      untouched.false === 0,
    examples,
  };
};

/** As many of each kind, and what a rare kind cannot give goes to the others. */
const shares = (available: readonly number[], wanted: number): readonly number[] => {
  const out = available.map(() => 0);
  let left = wanted;
  for (const [round, at] of available
    .map((_, index) => index)
    .sort((a, b) => (available[a] ?? 0) - (available[b] ?? 0))
    .entries()) {
    const part = Math.min(available[at] ?? 0, Math.floor(left / (available.length - round)));
    out[at] = part;
    left -= part;
  }
  return out;
};

const movedOf = (pairs: readonly FalsePair[]): string =>
  pairs
    .slice(0, 3)
    .map(({ kind, value, person }) => `${person} ${kind} ${value}`)
    .join('; ');

/** The first changed byte with 120 bytes on each side of it. */
const changedPlace = (before: Uint8Array, after: Uint8Array) => {
  const at = before.findIndex((byte, i) => byte !== after[i]);
  const around = (bytes: Uint8Array): string =>
    Buffer.from(bytes.subarray(Math.max(0, at - 120), at + 120)).toString('latin1');
  return { before: around(before), after: around(after) };
};

const judge = (
  records: readonly MessageRecord[],
  pairs: readonly FalsePair[],
  reference: Reference,
  result: KindResult,
): void => {
  result.faults++;
  if (pairs.length > 0) {
    result.false++;
    if (pairs.every(({ told }) => told)) result.told++;
    else result.silent++;
  }
  const found = referenceOf(personsOf(records));
  const isThere = (key: string): boolean => found.byName.has(key) || found.byDocument.has(key);
  const gone = [...reference.byName].some(([, people]) =>
    people.some(
      (one) =>
        ![...reference.byName].some(([name, who]) => who.includes(one) && isThere(name)) &&
        !one.documents.some(isThere),
    ),
  );
  if (!gone) return;
  result.lost++;
  const told = records.some(({ diagnostics }) =>
    diagnostics.some(({ severity }) => severity !== 'note'),
  );
  if (records.length > 0 && !told) result.lostSilently++;
};

const untouchedOf = (samples: readonly Sample[], read: Reader): Untouched => {
  const examples: string[] = [];
  let [messages, values, unassigned, wrong] = [0, 0, 0, 0];
  for (const { name, bytes, persons, written } of samples) {
    if (!written) continue;
    messages++;
    const records = read(bytes);
    const reading = referenceOf(personsOf(records));
    wrong += falsePairs(records, referenceOf(persons)).length;
    for (const one of persons) {
      const there = [...referenceOf([one]).byName.keys()].flatMap(
        (key) => reading.byName.get(key) ?? [],
      );
      const byPaper = one.documents.flatMap((key) => reading.byDocument.get(key) ?? []);
      for (const { kind, value } of one.values) {
        values++;
        const has = [...there, ...byPaper].some(({ values: read_ }) =>
          read_.some((read) => read.kind === kind && same(kind, read.value, value)),
        );
        if (has) continue;
        unassigned++;
        if (examples.length < 30) examples.push(`${name} ${one.names[0]} ${kind} ${value}`);
      }
    }
  }
  return {
    ...{ messages, values, unassigned, false: wrong, examples },
    share: values === 0 ? 0 : unassigned / values,
  };
};

const same = (kind: string, a: string, b: string): boolean =>
  kind === 'bag-tag' ? a.replaceAll(/\D/g, '').endsWith(b.replaceAll(/\D/g, '')) : a === b;

const empty = (): KindResult => ({
  ...{ faults: 0, false: 0, silent: 0, told: 0, lost: 0, lostSilently: 0 },
});

const added = (a: KindResult, b: KindResult): KindResult => ({
  faults: a.faults + b.faults,
  false: a.false + b.false,
  silent: a.silent + b.silent,
  told: a.told + b.told,
  lost: a.lost + b.lost,
  lostSilently: a.lostSilently + b.lostSilently,
});
