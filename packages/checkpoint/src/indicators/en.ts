import type { IndicatorCode } from './indicators.ts';

/** The indicators in English. */
export const english: Readonly<Record<IndicatorCode, string>> = {
  'trafficking.documents-held': 'Somebody else holds the person’s passport, ticket or telephone.',
  'trafficking.spoken-for':
    'Somebody else answers in the person’s place, or does not leave them alone for a moment.',
  'trafficking.learnt':
    'What is said sounds learnt by heart, or does not fit ticket, luggage and papers.',
  'trafficking.destination-unknown':
    'The person does not know where the journey ends, who will meet them, or at what address.',
  'trafficking.promised-work':
    'The work that was promised is vague, or others arranged and paid for everything.',
  'trafficking.debt': 'A debt for the journey is to be worked off.',
  'trafficking.harm-and-fear':
    'Injuries or exhaustion; fear of those who travel along, of the police, or for the family at home.',
  'child.alone':
    'A child travels alone, and nobody can say who brought them and who will meet them.',
  'child.consent': 'Those who travel with the child cannot show that the parents agree.',
  'child.strangers':
    'Child and adults do not behave like people who know each other; they do not know each other’s names.',
  'child.spoken-for':
    'Adults answer for a child who could answer, or do not let the child be spoken to.',
  'child.luggage': 'Luggage and clothes do not fit the child or the journey.',
  'child.only-a-number': 'The child has only a telephone number or a note with an address.',
  'child.several':
    'Several children with one adult, or one booking for children who are no family.',
  'asylum.any-words':
    'No certain word is needed: fear to return, said in any words and any language, is enough.',
  'asylum.harm':
    'The person speaks of persecution, war, torture or threats, or shows signs of them.',
  'asylum.papers': 'Papers that are false or missing do not take the wish away.',
  'asylum.any-moment':
    'It may be said to anybody, at any moment, also after a refusal was spoken of.',
  'asylum.unsaid':
    'Somebody may be too afraid or ashamed to say it before the police, companions or an interpreter.',
  'asylum.not-turned-away':
    'Nobody who asks for protection is turned away: the competent authority is told at once.',
};
