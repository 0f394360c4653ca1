import { nameForm, nameWords } from '@platform/server/ingest/matching/name-form.ts';
import { nameLevel } from '@platform/server/ingest/matching/names.ts';
import type { SubjectData, SubjectPerson } from '../../api/types.ts';

type Flight = SubjectData['travellers'][number];
type Disagreement = NonNullable<Flight['disagrees']>[number];

/**
 * Compares who asks with what carriers said of the person under the same document. Names are compared as messages of carriers are
 * matched with each other. A value that is not stated, or of which nothing is held, disagrees with nothing; one of several held
 * values that agrees is enough.
 */
const disagreementsOf = (
  { surname, given, birthDate, sex, nationality }: SubjectPerson,
  facts: Flight['facts'],
): Disagreement[] => {
  const heldAs = (...fields: readonly string[]): string[] => [
    ...new Set(
      facts
        .filter(({ field }) => fields.includes(field))
        .flatMap(({ values }) => values.map(({ value }) => value)),
    ),
  ];
  const plainly = (
    what: Disagreement['what'],
    stated: string | undefined,
    held: readonly string[],
  ): Disagreement[] =>
    stated === undefined || held.length === 0 || held.includes(stated)
      ? []
      : [{ what, stated, held: [...held] }];
  const surnames = heldAs('surname');
  const givens = given === '' ? [''] : heldAs('given');
  const asked = { names: [keyOf(surname, given)] };
  const held = surnames.flatMap((one) =>
    (givens.length === 0 ? [''] : givens).map((other) => keyOf(one, other)),
  );
  const hasName = surname !== '' && held.length > 0;
  return [
    ...(hasName && nameLevel(asked, { names: held }) === 0
      ? [
          {
            what: 'name' as const,
            stated: [surname, given].filter((one) => one !== '').join(' '),
            held: [...surnames, ...heldAs('given')],
          },
        ]
      : []),
    ...plainly('birth-date', birthDate, heldAs('birthDate')),
    ...plainly('sex', sex, heldAs('sex')),
    ...plainly('nationality', nationality, heldAs('nationalities', 'documents.nationality')),
  ];
};

const keyOf = (surname: string, given: string) => ({
  ...{ surname: nameForm(surname), given: nameForm(given), givenWords: nameWords(given) },
});

/**
 * Marks each flight on which the stated identity disagrees with the held one. All its values may be another person's, and so may
 * each check and examination under the document: none is given unless it is chosen, with a reason.
 */
export const withDoubts = (data: SubjectData, person: SubjectPerson): SubjectData => {
  const travellers = data.travellers.map((one) => {
    const disagrees = disagreementsOf(person, one.facts);
    return disagrees.length === 0
      ? one
      : { ...one, disagrees, facts: one.facts.map((fact) => ({ ...fact, shared: true as const })) };
  });
  if (travellers.every(({ disagrees }) => disagrees === undefined)) return data;
  const doubted = { doubted: true as const };
  return {
    ...{ ...data, travellers },
    checks: data.checks.map((one) => ({ ...one, ...doubted })),
    examinations: data.examinations.map((one) => ({ ...one, ...doubted })),
  };
};
