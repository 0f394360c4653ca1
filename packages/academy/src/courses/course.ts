import type { Page } from './page.ts';

/** The five courses. */
export const courseIds = [
  'document-fraud',
  'traveller-assessment',
  'schengen-rules',
  'risk-analysis',
  'investigation',
] as const;

/** A course. There is one a field so far, so that its id is that of the field too. */
export type CourseId = (typeof courseIds)[number];

/** What an item of the course is made of; the kinds of `Material` in `@amirani/scenario/items`. */
export type CourseMaterial = 'document' | 'traveller' | 'stay' | 'series' | 'network';

/** Where a statement of a course comes from. */
export interface Source {
  readonly id: string;
  /** `ours`: computed from other sources here. `assumption`: not measured; the text gives the reason. */
  readonly kind: 'act' | 'paper' | 'report' | 'standard' | 'ours' | 'assumption';
  /** Author, year and title of a paper; act and article of a law. The same in every language. */
  readonly citation: string;
  readonly link?: string;
  /** Nobody of the project has compared it with the official text: the reader is told. */
  readonly unverified?: true;
}

/** A number that a page shows by itself. */
export interface KeyFigure {
  readonly id: string;
  readonly value: number;
  readonly unit: 'percent' | 'number' | 'days' | 'people';
  readonly source: string;
}

/** Data of a drawing. Labels are in the text, one a value, in this order. */
export type Chart = { readonly id: string; readonly source: string } & (
  | {
      /** Of officers of these rates; a screen may put the reader's own in their place. */
      readonly kind: 'base-rates';
      readonly hitRate: number;
      readonly falseAlarmRate: number;
      /** Shares of wrong ones among all, each a bar: how many of those stopped are rightly stopped. */
      readonly prevalences: readonly number[];
    }
  | {
      readonly kind: 'bars';
      readonly unit: 'percent' | 'number';
      readonly values: readonly number[];
    }
  | {
      /** Counts by period; `marks` are places of periods that the caption speaks of. */
      readonly kind: 'line';
      readonly values: readonly number[];
      readonly expected?: readonly number[];
      readonly marks: readonly number[];
    }
);

/** What somebody can do after the course, tied to an outcome of a framework. */
export interface Outcome {
  readonly id: string;
  readonly framework: 'SQF';
  /** The code of the framework; absent where it could not be looked up. */
  readonly code?: string;
  readonly level: number;
  readonly link: string;
  /** Whether somebody has compared code and level with the framework. */
  readonly verified: boolean;
}

/** What a block of a course is for. Those for practice and the weekly ones have feedback; the others are measured. */
export type BlockPurpose = 'practice' | 'measured' | 'rare' | 'weekly';

/** A block as it is to be generated: how many items, how many of them wrong, how hard. */
export interface CourseBlock {
  readonly id: string;
  readonly purpose: BlockPurpose;
  readonly targets: number;
  readonly others: number;
  readonly difficulty: 'easy' | 'usual' | 'hard';
  /** Pairs among the items that differ in one protected attribute alone. */
  readonly twins: number;
  /**
   * Items with a machine's hint that is right, and with one that is wrong; other items have no hint. The wrong ones are 5 to
   * 10 % of a measured block and are announced; the right ones are not many more, so that a trainee who follows the machine is
   * not measured as skilled.
   */
  readonly hints: { readonly right: number; readonly wrong: number };
  readonly minutes: number;
}

/** Blocks that are done at one sitting, in this order. */
export interface CourseSitting {
  readonly id: string;
  readonly blocks: readonly string[];
}

/** What a course asks for, as a number. */
export interface Bar {
  /** The lower end of the 95 % interval of d' must reach it. */
  readonly dPrime: number;
  /** Hits of 60 and false alarms of 240 with which it is just reached. */
  readonly reachedBy: { readonly hits: number; readonly falseAlarms: number };
  readonly sources: readonly string[];
}

/** A course without its texts: the same in every language. */
export interface Course {
  readonly id: CourseId;
  readonly material: CourseMaterial;
  /** Rises whenever what is measured changes; a certificate names it. */
  readonly edition: number;
  readonly bar: Bar;
  /** Share of wrong ones at real borders that scores are converted to, with its source. */
  readonly fieldPrevalence: { readonly share: number; readonly source: string };
  readonly outcomes: readonly Outcome[];
  readonly sources: readonly Source[];
  readonly keyFigures: readonly KeyFigure[];
  readonly charts: readonly Chart[];
  readonly blocks: readonly CourseBlock[];
  readonly sittings: readonly CourseSitting[];
  /** The id of the block that is repeated each week with fresh items. */
  readonly weekly: string;
  /** Months after the certificate. */
  readonly retestMonths: readonly number[];
  readonly minutes: { readonly theory: number };
}

/** Everything of a course that is read, in one language. */
export interface CourseText {
  /** Why the bar is what it is, and what of it is assumed. */
  readonly barBecause: string;
  readonly prevalenceBecause: string;
  /** By the ids of the outcomes. */
  readonly outcomes: Readonly<Record<string, string>>;
  readonly pages: readonly Page[];
  /** By the codes of evidence of the material: what is looked at, and when it may be named. */
  readonly evidence: Readonly<Record<string, string>>;
  /** Said before a block with hints. */
  readonly hintNotice: string;
  readonly trainer: readonly Page[];
}
