import { type CivilDate, parseCivilDate } from '@amirani/core';
import { isPurpose } from '../purposes/annex-ii.ts';
import { conditionOf, fieldOf, readValue } from './assemble-condition.ts';
import { type Issue, unreadable } from './issue.ts';
import type { Clause, Criterion, EvidenceNote, ValueList } from './model.ts';
import type { Place, Spot } from './place.ts';
import type { RawClause, RawCriterion } from './raw.ts';

/** Result of reading: a criterion only without issues, and the places of its parts, by path. */
export interface ReadCriterion {
  readonly criterion?: Criterion;
  readonly issues: readonly Issue[];
  readonly places: ReadonlyMap<string, Place>;
}

const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const NOTE = /^[A-Za-z][A-Za-z0-9-]{0,39}$/;
const LONGEST = 2000;

/** Makes a criterion of what was written, or says everything that is wrong with it. */
export const assemble = (raw: RawCriterion, before: readonly Issue[]): ReadCriterion => {
  const assembly = new Assembly(raw, before);
  const criterion = assembly.criterion();
  const issues = assembly.issues.toSorted(byPlace);
  return issues.length > 0
    ? { issues, places: assembly.places }
    : { criterion: frozen(criterion), issues, places: assembly.places };
};

/** What cannot be read at all. */
export const unread = (issues: readonly Issue[]): ReadCriterion => ({ issues, places: new Map() });

const byPlace = (a: Issue, b: Issue): number =>
  (a.at?.line ?? 0) - (b.at?.line ?? 0) || (a.at?.column ?? 0) - (b.at?.column ?? 0);

/** Nothing changes a criterion once it is read (R18). */
const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
};

class Assembly {
  readonly issues: Issue[];
  readonly places: Map<string, Place> = new Map<string, Place>();
  readonly #raw: RawCriterion;

  constructor(raw: RawCriterion, before: readonly Issue[]) {
    this.#raw = raw;
    this.issues = [...before];
  }

  criterion(): Criterion {
    const { withoutExoneration } = this.#raw;
    const lists = this.#lists();
    const purpose = this.#text('purpose');
    const at = this.#raw.purpose?.at ?? this.#raw.at;
    if (this.#raw.purpose !== undefined && !isPurpose(purpose))
      this.#say(
        unreadable('targeting.purpose.unknown', at, { purpose: purpose.slice(0, 60) }, 'purpose'),
      );
    return {
      id: this.#text('id', ID),
      version: this.#version(),
      title: this.#text('title'),
      // A criterion with an unknown purpose leaves with its issue and not as a criterion.
      purpose: isPurpose(purpose) ? purpose : 'terrorism',
      link: this.#text('link'),
      owner: this.#text('owner'),
      reviewBy: this.#day(this.#raw.reviewBy, 'reviewBy'),
      evidence: this.#evidence(),
      lists,
      when: this.#clauses(this.#raw.when, 'when', lists),
      unless: this.#clauses(this.#raw.unless, 'unless', lists),
      ...(withoutExoneration === undefined
        ? {}
        : { withoutExoneration: this.#text('withoutExoneration') }),
    };
  }

  #say = (issue: Issue): void => {
    this.issues.push(issue);
  };

  #text(
    part: 'id' | 'title' | 'purpose' | 'link' | 'owner' | 'withoutExoneration',
    form?: RegExp,
  ): string {
    const spot = this.#raw[part];
    if (spot === undefined) this.#missing(part);
    else {
      this.places.set(part, spot.at);
      if (spot.text.length > LONGEST)
        this.#say(unreadable('targeting.read.too-long', spot.at, { most: LONGEST }, part));
      else if (form?.test(spot.text) === false) this.#shape(spot, part, 'ID');
    }
    return spot?.text ?? '';
  }

  #version(): number {
    const spot = this.#raw.version;
    if (spot === undefined) this.#missing('version');
    else if (!/^[1-9]\d{0,5}$/.test(spot.text)) this.#shape(spot, 'version', 'NUMBER');
    return Number(spot?.text);
  }

  #day(spot: Spot | undefined, path: string): CivilDate {
    if (spot === undefined) this.#missing(path);
    else {
      this.places.set(path, spot.at);
      const date = parseCivilDate(spot.text);
      if (date.ok) return date.value;
      this.#say(unreadable('targeting.read.day', spot.at, { value: spot.text.slice(0, 40) }, path));
    }
    return '0001-01-01' as CivilDate;
  }

  #evidence(): readonly EvidenceNote[] {
    const seen = new Set<string>();
    return this.#raw.evidence.map(({ id, dated, text }, index) => {
      const path = `evidence[${index}]`;
      this.#id(id, path, seen);
      if (text.text.length > LONGEST)
        this.#say(unreadable('targeting.read.too-long', text.at, { most: LONGEST }, path));
      return { id: id.text, dated: this.#day(dated, `${path}.dated`), text: text.text };
    });
  }

  #lists(): readonly ValueList[] {
    const seen = new Set<string>();
    return this.#raw.lists.flatMap((raw, index) => {
      const path = `lists[${index}]`;
      this.#id(raw.id, path, seen);
      const field = fieldOf(raw.field, `${path}.field`, this.#say);
      if (field === undefined) return [];
      const values = raw.values.flatMap(({ value: spot, because }, place) => {
        const at = `${path}.values[${place}]`;
        this.places.set(at, spot.at);
        const value = readValue(field, spot, at, this.#say);
        return value === undefined ? [] : [{ value, because: because.map(({ text }) => text) }];
      });
      const twice = values.find(
        ({ value }, place) => values.findIndex((one) => one.value === value) < place,
      );
      if (twice !== undefined)
        this.#say(unreadable('targeting.read.twice', raw.id.at, { what: twice.value }, path));
      return [{ id: raw.id.text, field, values }];
    });
  }

  #clauses(
    raws: readonly RawClause[],
    part: 'when' | 'unless',
    lists: readonly ValueList[],
  ): readonly Clause[] {
    return raws.map((raw, index) => {
      const path = `${part}[${index}]`;
      const conditions = raw.conditions.flatMap((condition, place) => {
        const at = `${path}.conditions[${place}]`;
        this.places.set(at, condition.field.at);
        return conditionOf(condition, at, lists, this.#say) ?? [];
      });
      const first = raw.conditions[0];
      if (first === undefined)
        this.#say(unreadable('targeting.read.missing', this.#raw.at, { what: 'conditions' }, path));
      else this.places.set(path, first.field.at);
      return { conditions, because: raw.because.map(({ text }) => text) };
    });
  }

  #id(spot: Spot, path: string, seen: Set<string>): void {
    this.places.set(path, spot.at);
    if (!NOTE.test(spot.text)) this.#shape(spot, path, 'ID');
    if (seen.has(spot.text))
      this.#say(unreadable('targeting.read.twice', spot.at, { what: spot.text }, path));
    seen.add(spot.text);
  }

  #missing(what: string): void {
    this.#say(unreadable('targeting.read.missing', this.#raw.at, { what }, what));
  }

  #shape(spot: Spot, path: string, expected: string): void {
    this.#say(unreadable('targeting.read.shape', spot.at, { expected }, path));
  }
}
