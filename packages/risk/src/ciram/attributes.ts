import type { Basis } from './scales.ts';

/** The three angles of the model: Risk = f(Threat, Vulnerability, Impact). */
export const components = ['threat', 'vulnerability', 'impact'] as const;

/** One of {@link components}. */
export type Component = (typeof components)[number];

/** Attributes with a level: the rating needs all of them. */
export type LevelledCode =
  | 'likelihood'
  | 'magnitude'
  | 'permeability'
  | 'operations'
  | 'counter-measures'
  | 'pull-factors'
  | 'security'
  | 'legitimate-flow'
  | 'humanitarian';

/** Code of an attribute; those without a level are described in words alone. */
export type AttributeCode =
  | LevelledCode
  | 'modus-operandi'
  | 'who-where-when'
  | 'trend'
  | 'push-factors'
  | 'routes'
  | 'facilitation';

/** An attribute of a component, as the structure of an assessment has it. */
export interface Attribute {
  readonly code: AttributeCode;
  readonly component: Component;
  /** Highest level it can be given; absent where it is described in words alone. */
  readonly levels?: 4 | 5;
  readonly basis: Basis;
}

/**
 * The attributes. That a threat has a magnitude and a likelihood is public (Frontex annual risk analyses, methodology); the
 * other attributes follow the booklet on CIRAM 2.0 (Warsaw 2012) from memory: the list has not been compared with it. The four
 * and five levels are our choice.
 */
export const attributes: readonly Attribute[] = [
  { code: 'likelihood', component: 'threat', levels: 5, basis: 'public' },
  { code: 'magnitude', component: 'threat', levels: 5, basis: 'public' },
  { code: 'modus-operandi', component: 'threat', basis: 'public' },
  { code: 'who-where-when', component: 'threat', basis: 'public' },
  { code: 'trend', component: 'threat', basis: 'public' },
  { code: 'push-factors', component: 'threat', basis: 'public' },
  { code: 'routes', component: 'threat', basis: 'public' },
  { code: 'facilitation', component: 'threat', basis: 'public' },
  { code: 'permeability', component: 'vulnerability', levels: 5, basis: 'public' },
  { code: 'operations', component: 'vulnerability', levels: 5, basis: 'public' },
  { code: 'counter-measures', component: 'vulnerability', levels: 5, basis: 'public' },
  { code: 'pull-factors', component: 'vulnerability', levels: 5, basis: 'public' },
  { code: 'security', component: 'impact', levels: 4, basis: 'public' },
  { code: 'legitimate-flow', component: 'impact', levels: 4, basis: 'public' },
  { code: 'humanitarian', component: 'impact', levels: 4, basis: 'public' },
];

/** The attributes that have a level, with the highest one. */
export const levelled: ReadonlyMap<AttributeCode, 4 | 5> = new Map(
  attributes.flatMap(({ code, levels }) => (levels === undefined ? [] : [[code, levels] as const])),
);
