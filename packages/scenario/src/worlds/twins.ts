import type { TwinGroup } from './ledger-entry.ts';
import type { WorldTraveller } from './record.ts';

/** What is of each person alone and no fact about them: a number that two had in common would give the pair away. */
const identifiers: readonly RegExp[] = [
  /^id$/,
  /^booking\.(locator|phone|card|address)$/,
  /^document\.(number|zone\.\d|portrait)$/,
  /^document\.chip\.(zone\.\d|portrait)$/,
  /^carrier\.number$/,
  /^bearer$/,
];

/** The fields in which twins of a group differ; what says the same in another place is beside it. */
const groupFields: Readonly<Record<TwinGroup, RegExp>> = {
  nationality: /^document\.(nationality|issuer)$/,
  // Given names and the endings of surnames are a woman's or a man's.
  sex: /^(document\.(sex|given|surname)|carrier\.(given|surname))$/,
  age: /^(document\.birthDate|carrier\.birthDate|answers\.\d\.answer)$/,
  name: /^(document|carrier)\.(given|surname)$/,
};

/**
 * The fields in which two travellers differ beside their identifiers, and those of them that are not of the group: none where they
 * are twins (R70). Zones are left out, since they say again what is printed, number and all.
 */
export const twinDifferences = (
  one: WorldTraveller,
  other: WorldTraveller,
  group: TwinGroup,
): { readonly fields: readonly string[]; readonly outside: readonly string[] } => {
  const [a, b] = [leaves(one, ''), leaves(other, '')];
  const fields = [...new Set([...a.keys(), ...b.keys()])]
    .filter((path) => a.get(path) !== b.get(path))
    .filter((path) => !identifiers.some((pattern) => pattern.test(path)))
    .sort();
  return { fields, outside: fields.filter((path) => !groupFields[group].test(path)) };
};

const leaves = (value: unknown, at: string): ReadonlyMap<string, unknown> => {
  if (typeof value !== 'object' || value === null) return new Map([[at, value]]);
  return new Map(
    Object.entries(value).flatMap(([key, item]: [string, unknown]) => [
      ...leaves(item, at === '' ? key : `${at}.${key}`),
    ]),
  );
};
