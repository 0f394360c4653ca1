import type { CivilDate } from '@amirani/core';
import { borderZone } from '@platform/web/platform/clock.ts';
import { createStore, type Store } from '@platform/web/platform/store.ts';
import { today } from '@platform/web/platform/today.ts';
import type { Exhibits, OwnJudgement } from './exhibits.ts';
import type { Faces } from './face-pair-of.ts';

/** What lies on the bench. It lives in the memory of this window only. */
export interface Examination extends Exhibits {
  /** Tells one examination from the next; says nothing about the document. */
  readonly key: number;
  readonly judgement: GivenJudgement | undefined;
}

/** An answer with the faces that it was given about: of others the officer is asked again. */
interface GivenJudgement extends OwnJudgement {
  readonly faces: Faces;
}

let examinations = 0;

/** No exhibit at all, as of a day. */
export const noExhibits = (on: CivilDate): Exhibits => ({
  on,
  zone: undefined,
  visa: undefined,
  visual: {},
  chip: [],
  chipState: undefined,
  seals: [],
  pictures: [],
  trust: [],
  observations: [],
  marks: [],
});

/** An empty bench. */
const empty = (): Examination => ({
  ...noExhibits(today()),
  key: ++examinations,
  judgement: undefined,
});

/** The bench: leaving the desk and coming back loses nothing. */
export const examination: Store<Examination> = createStore(empty());

/** Clears the bench for the next document; the lists that the examiner chose stay. */
export const beginAnew = (): void => examination.update(({ trust }) => ({ ...empty(), trust }));

/** Changes something on the bench. */
export const onBench = (change: Partial<Examination>): void =>
  examination.update((current) => changed(current, change));

/** Changes something on the bench while it is that of this document; nothing once another one lies there. */
export const onBenchOf = (
  key: number,
  change: Partial<Exhibits & Pick<Examination, 'judgement'>>,
): void =>
  examination.update((current) => (current.key === key ? changed(current, change) : current));

/** A bench on which nothing lay yet is as of the day on which something comes: it may have stood empty over midnight. */
const changed = (current: Examination, change: Partial<Examination>): Examination => ({
  ...current,
  ...(isEmpty(current) ? { on: today() } : {}),
  ...change,
});

/**
 * The bench after storing: cleared if unchanged since. Later additions stay, because they were not stored. Returns whether
 * this document was still there; otherwise nothing is left to do.
 */
export const endStored = (stored: Examination): boolean => {
  const now = examination.get();
  if (now === stored) beginAnew();
  return now.key === stored.key;
};

/** Whether anything of a document lies on the bench. */
export const isEmpty = ({ zone, visa, visual, chip, seals, pictures }: Exhibits): boolean =>
  zone === undefined &&
  visa === undefined &&
  chip.length + seals.length + pictures.length === 0 &&
  Object.values(visual).every((text) => text.trim() === '');

// As for the tables of the Schengen desk: a bench on which nothing lies yet begins again on the day of the border.
borderZone.subscribe(() => {
  if (isEmpty(examination.get())) beginAnew();
});
