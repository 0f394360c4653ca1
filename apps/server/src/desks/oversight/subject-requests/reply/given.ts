import { discreetParts, type SubjectData, type Withheld } from '@amirani/contract/oversight';

type Part = Withheld['part'];

/** What an answer gives of what is held. */
export interface Given {
  readonly data: SubjectData;
  /** Whether the parts of which nothing is said, given or not, are passed over: where nothing is held too. */
  readonly silent: boolean;
  /** Parts of which the answer says nothing at all. */
  readonly passedOver: ReadonlySet<Part>;
}

/**
 * What is given after what is withheld is taken away, with everything elsewhere that would tell of it: what the journal says was
 * done with it, reasons of a check that came from hits, and hits for which PNR is kept. A part of which a traveller knows nothing
 * and which is not given is passed over, whether it is withheld or empty: the two answers are the same, byte for byte
 * (Directive (EU) 2016/680 Art. 15(3)).
 */
export const givenOf = (data: SubjectData, withheld: readonly Withheld[]): Given => {
  const kept = new Set(withheld.map(({ part }) => part));
  const told = new Set(withheld.flatMap(({ part, untold }) => (untold ? [] : [part])));
  const isGiven = (part: Part): boolean => !kept.has(part) && data[part].length > 0;
  const passedOver = new Set(discreetParts.filter((part) => !isGiven(part) && !told.has(part)));
  const hits = isGiven('hits');
  const isTold = ({ about }: SubjectData['journal'][number]): boolean =>
    about.every((part) => !kept.has(part) && !passedOver.has(part));
  return {
    silent: passedOver.size > 0,
    passedOver,
    data: {
      ...data,
      kept: hits ? data.kept : data.kept.map(withoutHits),
      checks: hits ? data.checks : data.checks.map(checkWithoutHits),
      journal: data.journal.filter(isTold),
    },
  };
};

const withoutHits = (record: SubjectData['kept'][number]): SubjectData['kept'][number] => ({
  ...record,
  indications: record.indications.filter(({ source }) => source !== 'hit'),
});

/** Neither what a hit told the booth nor the word, which may rest on it; what the officer decided stays. */
const checkWithoutHits = (check: SubjectData['checks'][number]): SubjectData['checks'][number] => ({
  ...check,
  word: '',
  reasons: check.reasons.filter(({ code }) => !/^checkpoint\.hits?\./.test(code)),
});
