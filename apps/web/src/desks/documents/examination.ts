import type { CivilDate } from '@amirani/core';
import { createStore, type Store } from '../../platform/store.ts';
import { today } from '../../platform/today.ts';

/** How a machine readable zone came to the bench. */
export type ZoneSource = 'scanned' | 'pasted' | 'typed' | 'file';

/** The fields of the visual zone that the examiner types off the page. */
export const visualFields = [
  'documentCode',
  'issuingState',
  'documentNumber',
  'primaryIdentifier',
  'secondaryIdentifier',
  'nationality',
  'dateOfBirth',
  'sex',
  'dateOfIssue',
  'dateOfExpiry',
  'personalNumber',
] as const;

/** One of {@link visualFields}. */
export type VisualField = (typeof visualFields)[number];

/** What the page says, as it was typed; what was not typed is not compared. */
export type Visual = Readonly<Partial<Record<VisualField, string>>>;

/** A machine readable zone on the bench. */
export interface ZoneExhibit {
  readonly text: string;
  readonly how: ZoneSource;
  /** What was read before the examiner took a correction. */
  readonly original?: string;
}

/** What lies on the bench. It lives in the memory of this window only. */
export interface Examination {
  /** Tells one examination from the next; says nothing about the document. */
  readonly key: number;
  /** The day on which the document is examined. */
  readonly on: CivilDate;
  readonly zone: ZoneExhibit | undefined;
  readonly visual: Visual;
}

let examinations = 0;

/** An empty bench. */
const empty = (): Examination => ({
  key: ++examinations,
  on: today(),
  zone: undefined,
  visual: {},
});

/** The bench: leaving the desk and coming back loses nothing. */
export const examination: Store<Examination> = createStore(empty());

/** Clears the bench for the next document. */
export const beginAnew = (): void => examination.set(empty());

/** Changes something on the bench. */
export const onBench = (change: Partial<Examination>): void =>
  examination.update((current) => ({ ...current, ...change }));

/** Whether anything lies on the bench. */
export const isEmpty = ({ zone, visual }: Examination): boolean =>
  zone === undefined && Object.values(visual).every((text) => text.trim() === '');
