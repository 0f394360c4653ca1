import type { Dial, Quantity, Span } from './basis.ts';
import type { State } from './state.ts';

/** The format that a module file names. */
export const moduleFormat = 'amirani.module/1';

/** How many of the travellers are planted: few enough to be like a border, or enough for a lesson. */
export type Prevalence = 'high' | 'low';

/** Both of {@link Prevalence}. */
export const prevalences: readonly Prevalence[] = ['high', 'low'];

/** People of a module. All of a household share nationality and surname; a role without one is a household of its own. */
export interface Role {
  readonly age: 'adult' | 'child';
  /** Why this age and no other: the one link to a protected attribute that a module can declare (R69). */
  readonly because: string;
  readonly household?: string;
  /** How many; one where it is left out. */
  readonly members?: Span;
  /** False: they are spoken of, or travelled before, and do not come to the booth; true where it is left out. */
  readonly travels?: boolean;
  /** The role to whom this one looks alike: of the same sex and nearly the same age. */
  readonly like?: string;
}

/** A module as it was read: what happens to a kind of people, as a state machine. */
export interface BorderModule {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  /** How often it happens: entities in a million travellers of the size of the world. */
  readonly perMillion: Readonly<Record<Prevalence, Quantity>>;
  readonly roles: Readonly<Record<string, Role>>;
  readonly dials?: Readonly<Record<string, Dial>>;
  /** Days before the presentation on which the story begins. */
  readonly begins: Quantity;
  /** Honest people with the same surface signs: where their way begins, and how many there are to each planted entity. */
  readonly decoys?: { readonly start: string; readonly each: Quantity };
  readonly states: Readonly<Record<string, State>>;
}

/** The name of the state in which a module begins. */
export const initialOf = ({ states }: BorderModule): string =>
  Object.keys(states).find((name) => states[name]?.type === 'Initial') ?? '';
