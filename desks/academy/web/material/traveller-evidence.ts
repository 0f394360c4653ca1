import { matchPersons } from '@amirani/names/similarity';
import type { TravellerMaterial } from '@amirani/scenario/items';
import { type ListEvidence, reasonsOf } from '@amirani/targeting/hits';
import type { HitEvidenceView, HitReasonView } from '@desk/assessment/api/hits/types.ts';

/** The evidence of a hit as the assessment desk shows it, with both sides. */
export interface ShownHit {
  readonly evidence: Omit<
    Extract<HitEvidenceView, { kind: 'watch-list' }>,
    'kind' | 'score' | 'chance'
  > & { readonly kind: 'watch-list' };
  readonly reasons: Record<'for' | 'against' | 'unknown', HitReasonView[]>;
}

/**
 * Compares the traveller with the entry as is done on duty: every name with every date of birth and document, and the
 * comparison that speaks most for the same person is shown. The effect of chance is left out: it depends on how often each
 * word is in the list, and an item has only one entry of it.
 */
export const hitOfMaterial = ({ entry, traveller, list }: TravellerMaterial): ShownHit => {
  const name = [traveller.surname, traveller.given].filter(Boolean).join(' ');
  const { birthDate, nationality } = traveller;
  const some = <T>(values: readonly T[]): readonly (T | undefined)[] =>
    values.length === 0 ? [undefined] : values;
  const matches = entry.names.flatMap(({ full }) =>
    some(entry.birthDates).flatMap((born) =>
      some(entry.documents).flatMap((sought) =>
        some(traveller.documents).map((borne) =>
          matchPersons(
            { name, birthDate, nationality, document: borne?.number },
            {
              name: full,
              birthDate: born?.date,
              document: sought?.number,
              nationality: entry.nationalities[0],
            },
          ),
        ),
      ),
    ),
  );
  const best = matches.reduce(
    (one, other) => (other.score > one.score ? other : one),
    matchPersons({ name }, { name: '' }),
  );
  const compared: ListEvidence = {
    kind: 'watch-list',
    list,
    entry,
    entryVersion: '',
    person: { ...traveller, name },
    score: best.score,
    explanation: best.explanation,
    chance: Number.NaN,
  };
  const reasons = reasonsOf(compared);
  const shown = (side: keyof typeof reasons): HitReasonView[] =>
    reasons[side]
      .filter(({ code }) => !code.startsWith('targeting.hit.chance.'))
      .map(({ code, facts }) => ({ code, facts: { ...facts } }));
  const { words, ...explanation } = best.explanation;
  return {
    evidence: {
      kind: 'watch-list',
      list,
      ...explanation,
      words: words.map((word) => ({ ...word, query: [...word.query], entry: [...word.entry] })),
      entry: {
        kind: 'person',
        id: entry.id,
        reference: entry.reference,
        ground: entry.ground,
        instruction: entry.instruction,
        names: entry.names.map(({ full, kind }) => ({ full, kind })),
        birthDates: entry.birthDates.map(({ date }) => date),
        documents: entry.documents.map(({ number, issuer }) => ({ number, issuer })),
        nationalities: [...entry.nationalities],
        places: [...entry.places],
      },
    },
    reasons: { for: shown('for'), against: shown('against'), unknown: shown('unknown') },
  };
};
