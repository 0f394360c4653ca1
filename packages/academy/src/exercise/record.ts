import { type Score, scoreOf } from '../scoring/index.ts';
import { attemptOf } from './attempt.ts';
import type { RunEvent } from './event.ts';
import type { Block, Exercise } from './exercise.ts';
import { type Judged, judge } from './judge.ts';
import { digestOf, orderedJson } from './ordered-json.ts';
import { type Run, runOf } from './run.ts';
import { sealOf } from './seal.ts';

/** A score with the digest of its text, by which two of them are the same or not. */
export interface RecordedScore {
  readonly person: string;
  readonly kind: Block['kind'];
  readonly score: Score;
  /** SHA-256 of the score as JSON with its keys in order, in hexadecimal. */
  readonly digest: string;
}

/** A sitting as a file: from it everybody computes the scores again, and whether the truth was fixed beforehand (R73). */
export interface SittingRecord {
  readonly format: 'amirani-academy-sitting/1';
  readonly sitting: string;
  readonly course: string;
  readonly edition: number;
  /** Items with what is true of them. */
  readonly exercise: Exercise;
  readonly salt: string;
  /** As it was published before anybody decided. */
  readonly seal: string;
  /** 256 bits, in hexadecimal, from which the same items can be made again. */
  readonly seed: string;
  /** What happened, without what was taken back since. */
  readonly events: readonly RunEvent[];
  readonly scores: readonly RecordedScore[];
  /** Results of each person's objectives; absent without objectives. */
  readonly objectives?: readonly RecordedObjectives[];
}

/** Results of one person's objectives. */
export interface RecordedObjectives {
  readonly person: string;
  readonly judged: readonly Judged[];
}

/** What a record says of itself, computed again. */
export interface RecordCheck {
  /** The truth is the one that was sealed. */
  readonly sealed: boolean;
  readonly scores: readonly (RecordedScore & {
    /** The score in the file is the same, digit for digit. */
    readonly same: boolean;
  })[];
  readonly objectives: readonly (RecordedObjectives & { readonly same: boolean })[];
}

/**
 * The score of a person in the blocks of one kind; undefined where nothing of it was shown. That of practice is for the one who
 * practises, and counts for nothing.
 */
export const scoreIn = (
  exercise: Exercise,
  run: Run,
  person: string,
  kind: Block['kind'],
): Score | undefined => {
  const attempt = attemptOf(exercise, run, person, kind);
  return attempt.items.length === 0 ? undefined : scoreOf(attempt);
};

/** Results of people's objectives, judged at the last event of a run. */
export const objectivesIn = (
  exercise: Exercise,
  events: readonly RunEvent[],
): readonly RecordedObjectives[] =>
  [...judge(exercise, events, events.at(-1)?.at ?? 0).people].map(([person, judged]) => ({
    person,
    judged,
  }));

/** The digest of a score. */
export const scoreDigest = (score: Score): string => digestOf(orderedJson(score));

/** Computes a record again: the seal, each score, and the results of objectives. Never throws. */
export const checkRecord = ({
  exercise,
  salt,
  seal,
  events,
  scores,
  objectives = [],
}: SittingRecord): RecordCheck => {
  const run = runOf(events);
  const again = new Map(
    objectivesIn(exercise, events).map(({ person, judged }) => [person, judged]),
  );
  return {
    sealed: sealOf(exercise, salt) === seal,
    scores: scores.flatMap(({ person, kind, digest }) => {
      const score = scoreIn(exercise, run, person, kind);
      if (score === undefined) return [];
      const anew = scoreDigest(score);
      return [{ person, kind, score, digest: anew, same: anew === digest }];
    }),
    objectives: objectives.map(({ person, judged }) => ({
      person,
      judged: again.get(person) ?? [],
      same: orderedJson(judged) === orderedJson(again.get(person) ?? []),
    })),
  };
};
