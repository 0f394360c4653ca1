import type { CivilDate } from '@amirani/core';
import type { FieldName, FieldValues } from '../fields/fields.ts';
import type { Purpose } from '../purposes/annex-ii.ts';

/** The values a condition compares with: written in place, or a named list of the criterion. */
export type Among<V> = { readonly values: readonly V[] } | { readonly list: string };

/** A condition on one field; what it may say follows from the field's type. */
export type ConditionOn<N extends FieldName> = FieldValues[N] extends boolean
  ? { readonly field: N; readonly op: 'is'; readonly value: boolean }
  : FieldValues[N] extends number
    ? {
        readonly field: N;
        readonly op: 'range';
        /** Inclusive; at least one of the two is there. */
        readonly least?: number;
        readonly most?: number;
      }
    : {
        readonly field: N;
        /** Of a field with several values: `in` where any of them is, `not-in` where none is. */
        readonly op: 'in' | 'not-in';
        readonly among: Among<ValueIn<N>>;
      };

/** One value of a field that is compared with a list. */
type ValueIn<N extends FieldName> = FieldValues[N] extends readonly (infer V)[]
  ? V
  : FieldValues[N];

/**
 * A condition on any field of the allow list. A condition on absence is impossible: a missing fact never counts against a
 * traveller.
 */
export type Condition = { readonly [N in FieldName]: ConditionOn<N> }[FieldName];

/** One line of a criterion. Under `when` any of its conditions is enough, under `unless` all must be met. */
export interface Clause {
  readonly conditions: readonly Condition[];
  /** Ids of the {@link EvidenceNote}s it rests on. */
  readonly because: readonly string[];
}

/** On what experience a clause or a value rests. */
export interface EvidenceNote {
  readonly id: string;
  readonly dated: CivilDate;
  readonly text: string;
}

/** A named list of values of one field, each with its evidence. */
export interface ValueList {
  readonly id: string;
  readonly field: FieldName;
  readonly values: readonly { readonly value: string; readonly because: readonly string[] }[];
}

/**
 * A criterion: written by people, fixed while it runs. It marks a journey where every clause of `when` is met and no
 * clause of `unless`; it has no weight, adds nothing up and ranks nobody.
 * Source: Directive (EU) 2016/681 Art. 6(3)(b) and (4); CJEU C-817/19.
 */
export interface Criterion {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly purpose: Purpose;
  /** The objective link between the offence and the carriage of passengers by air. */
  readonly link: string;
  readonly owner: string;
  /** The last day on which it may run without a new review. */
  readonly reviewBy: CivilDate;
  readonly evidence: readonly EvidenceNote[];
  readonly lists: readonly ValueList[];
  /** Incriminating: all clauses. */
  readonly when: readonly Clause[];
  /** Exonerating: any clause. */
  readonly unless: readonly Clause[];
  /** The reason for a missing exonerating clause. */
  readonly withoutExoneration?: string;
}
