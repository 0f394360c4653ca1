import type { CivilDate } from '@amirani/core';
import type { Language } from '@amirani/names/scripts';
import { alertKinds, type StateProfile } from '../state-profile.ts';
import { flag, list, natural, object, oneOf, recordOf, type Shape, text } from './shape.ts';

const word: Shape<string> = text(512);
const languages: readonly Language[] = ['ar', 'be', 'bg', 'ka', 'mk', 'ru', 'sr', 'uk'];

/** What is known of a state's documents. */
export const stateProfileShape = (day: Shape<CivilDate>): Shape<StateProfile> =>
  object(
    {
      state: word,
      source: text(4096),
      checkedOn: day,
      documents: list(
        object(
          { codes: list(word) },
          {
            electronicSince: day,
            sealedSince: day,
            longestValidity: list(
              object({ years: natural }, { months: natural, bearersUnder: natural }),
            ),
            models: list(
              object(
                { id: word, issuedFrom: day },
                {
                  issuedUntil: day,
                  series: list(
                    object({ first: word, last: word }, { issuedFrom: day, issuedUntil: day }),
                    100_000,
                  ),
                  electronic: flag,
                },
              ),
            ),
          },
        ),
      ),
    },
    {
      staleAfter: day,
      alerts: list(
        object(
          { first: word, last: word, kind: oneOf(alertKinds) },
          { since: day, codes: list(word), reference: word },
        ),
        1_000_000,
      ),
      transliteration: object({ letters: recordOf(list(word)) }, { language: oneOf(languages) }),
    },
  );
