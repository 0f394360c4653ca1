import { type Entity, valuesOf } from './entities.ts';

/**
 * The role of a person in a case (LED, Directive (EU) 2016/680, Article 6). Without a decision it is `uncategorised`, which
 * never counts as suspect (R40).
 */
export const personCategories = [
  'uncategorised',
  'suspect',
  'convicted',
  'victim',
  'witness',
  'contact',
  'associate',
] as const;

/** One of {@link personCategories}. */
export type PersonCategory = (typeof personCategories)[number];

/** Gives the category of a person by id; whom it does not know is `uncategorised`. */
export type CategoryOf = (person: string) => PersonCategory;

/**
 * The category of a person. If a valid statement says victim, the person is a victim whatever else is stated: people who were
 * forced to commit an offence are not to be punished (Directive 2011/36/EU, Article 8). Among other categories the last stated
 * counts. Unknown words are ignored.
 */
export const categoryOf = (entity: Entity | undefined): PersonCategory => {
  const victimStatus = valuesOf(entity, 'victimStatus').some((status) => status !== 'none');
  const stated = (entity?.properties.get('category') ?? [])
    .flatMap(({ value, statements }) => statements.map(({ at }) => ({ value, at: Date.parse(at) })))
    .flatMap(({ value, at }) => {
      const category = personCategories.find((one) => one === value);
      return category === undefined ? [] : [{ category, at }];
    });
  if (victimStatus || stated.some(({ category }) => category === 'victim')) return 'victim';
  let last = stated[0];
  for (const one of stated) if (last === undefined || one.at >= last.at) last = one;
  return last?.category ?? 'uncategorised';
};

/** Whether a finder may name a person among those who stand out. Victims are kept apart, in every finder. */
export const mayBeNamed = (category: PersonCategory): boolean => category !== 'victim';

/** A person whom a finder names, with the category that others gave: a finder gives none. */
export interface NamedPerson {
  readonly id: string;
  readonly category: PersonCategory;
}

/** People of a finding: those who may be named, and how many are kept apart since they are victims. */
export interface NamedPersons {
  readonly named: readonly NamedPerson[];
  readonly apart: number;
}

/** Parts the people of a finding. Nobody becomes a suspect by it: the category is the one of the case. */
export const namePersons = (persons: Iterable<string>, categoryOf: CategoryOf): NamedPersons => {
  const all = [...new Set(persons)].map((id) => ({ id, category: categoryOf(id) }));
  const named = all.filter(({ category }) => mayBeNamed(category));
  return { named, apart: all.length - named.length };
};
