import {
  type Chosen,
  discreetItems,
  entryItem,
  givenItems,
  isDoubted,
  valueItem,
} from '../../../api/subject-answers.ts';
import type { SubjectData } from '../../../api/types.ts';

/** Acts that follow from crossing the border alone, and are done for everybody who crosses it. */
const ROUTINE: ReadonlySet<string> = new Set(['openCheck']);

/** Acts by which a request is answered: the person who asks knows of them. */
const ANSWERING: ReadonlySet<string> = new Set([
  'gatherSubjectData',
  'printSubjectReply',
  'readProposedReply',
]);

type Line = SubjectData['journal'][number];

/**
 * What an answer tells of what is held: what a traveller knows, and of the rest the chosen items. Whatever is not chosen leaves
 * nothing behind: no reason, result, piece of evidence or line of the journal that would not be there without it. The answer is
 * therefore the same as if it were not held (Directive (EU) 2016/680 Art. 15(3)). Of what carriers sent, values that may be another
 * traveller's are given only where they are chosen, and the traveller's own unless they are left out. Two kinds of journal lines remain: what is done for
 * everybody, and what was decided on told items alone. No answer has a mere look, since a look may follow from anything.
 */
export const givenOf = (data: SubjectData, chosen: Chosen): SubjectData => {
  const given = givenItems(data, chosen);
  const isGiven = ({ id }: { readonly id: string }): boolean => given.has(id);
  const discreet = new Set(discreetItems(data).map(({ id }) => id));
  const isTold = ({ action, operation, about }: Line): boolean => {
    if (ROUTINE.has(action) && !isDoubted(data)) return true;
    if (ANSWERING.has(action) || operation === 'consultation') return false;
    const items = about.filter((id) => discreet.has(id));
    return items.length > 0 && items.every((id) => given.has(id));
  };
  return {
    travellers: data.travellers.flatMap((one) => flightOf(one, given, new Set(chosen.left))),
    kept: data.kept.filter(isGiven),
    checks: data.checks
      .filter((one) => one.doubted !== true || isGiven(one))
      .map((check) =>
        isGiven(check) ? { ...check, notes: check.notes.filter(isGiven) } : crossingOf(check),
      ),
    examinations: data.examinations
      .filter((one) => (one.atCheck && one.doubted !== true) || isGiven(one))
      .map((one) => (isGiven(one) ? one : paperOf(one))),
    hits: data.hits.filter(isGiven),
    entries: data.entries.filter((one) => given.has(entryItem(one))),
    cases: data.cases.filter(isGiven),
    referrals: data.referrals.filter(isGiven),
    disclosures: data.disclosures.filter(isGiven),
    journal: data.journal.filter(isTold),
  };
};

type Flight = SubjectData['travellers'][number];

/** The flight with its disclosed values, its documents and contacts renumbered. Empty if no value is disclosed. */
const flightOf = (
  flight: Flight,
  given: ReadonlySet<string>,
  left: ReadonlySet<string>,
): readonly Flight[] => {
  const facts = flight.facts.flatMap((fact) => {
    const values = fact.values.filter((_, nth) => {
      const id = valueItem(flight.id, fact, nth);
      return fact.shared === true ? given.has(id) : !left.has(id);
    });
    const [first, ...more] = values;
    return first === undefined ? [] : [{ ...fact, values: [first, ...more] }];
  });
  if (facts.length === 0) return [];
  const numbers = new Map<string, number[]>();
  for (const { group, field, item } of facts) {
    const list = listOf({ group, field });
    numbers.set(
      list,
      [...new Set([...(numbers.get(list) ?? []), item])].sort((a, b) => a - b),
    );
  }
  const numberOf = (fact: Flight['facts'][number]): number =>
    numbers.get(listOf(fact))?.indexOf(fact.item) ?? 0;
  return [{ ...flight, facts: facts.map((fact) => ({ ...fact, item: numberOf(fact) })) }];
};

const listOf = ({ group, field }: Pick<Flight['facts'][number], 'group' | 'field'>): string =>
  `${group} ${field.split('.')[0]}`;

/** Time and place of a crossing, without its result. */
const crossingOf = ({ id, at, booth }: SubjectData['checks'][number]) => ({
  ...{ id, at, booth, word: '', state: '', reasons: [], notes: [] },
});

/** Which document was examined when, without what was kept of it and what was found. */
const paperOf = ({ id, at, place, atCheck, document }: SubjectData['examinations'][number]) => ({
  ...{ id, at, place, atCheck, document, pieces: [] },
});
