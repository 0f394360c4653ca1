import type { CivilDate } from '@amirani/core';
import { addDays } from '@amirani/core';
import type { DocumentModel, DocumentProfile, StateProfile } from '@amirani/documents/verdict';
import { easternFacts } from './facts-east.ts';
import { westernFacts } from './facts-west.ts';
import type { KindFacts, ModelFacts, StateFacts } from './state-facts.ts';

/** All states that issue documents, the home state first. */
export const stateFacts: readonly StateFacts[] = [...easternFacts, ...westernFacts];

/** What an examiner knows of a state: the same facts, as the checks take them. */
export const profileOf = (facts: StateFacts, referenceDate: CivilDate): StateProfile => ({
  state: facts.state,
  source: 'Amirani training: facts of a state that does not exist',
  checkedOn: addDays(referenceDate, -20),
  staleAfter: addDays(referenceDate, 345),
  documents: facts.kinds.map(documentProfile),
  alerts: facts.kinds.flatMap(({ codes, models }) =>
    models.flatMap(({ id, stolen }) =>
      stolen === undefined
        ? []
        : [
            {
              kind: 'stolen-blank' as const,
              ...stolen,
              codes: codes.map(([code]) => code),
              reference: `${id}/${stolen.since}`,
            },
          ],
    ),
  ),
  transliteration: {
    ...(facts.language === undefined ? {} : { language: facts.language }),
    letters: facts.letters,
  },
});

const documentProfile = (kind: KindFacts): DocumentProfile => {
  const electronic = electronicSince(kind.models);
  return {
    codes: kind.codes.map(([code]) => code),
    ...(electronic === undefined ? {} : { electronicSince: electronic }),
    ...(kind.sealed === true ? { sealedSince: '2022-05-01' as CivilDate } : {}),
    longestValidity: kind.longest,
    models: kind.models.map(documentModel),
  };
};

/** The first day after which every model has a chip. */
const electronicSince = (models: readonly ModelFacts[]): CivilDate | undefined => {
  const last = models.findLastIndex(({ electronic }) => !electronic);
  return models[last + 1]?.issuedFrom;
};

const documentModel = ({
  id,
  issuedFrom,
  issuedUntil,
  electronic,
  first,
  last,
}: ModelFacts): DocumentModel => ({
  id,
  issuedFrom,
  ...(issuedUntil === undefined ? {} : { issuedUntil }),
  electronic,
  series: [{ first, last }],
});
