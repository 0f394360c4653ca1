import type { IndicatorCode } from './indicators.ts';

/** The indicators in French. */
export const french: Readonly<Record<IndicatorCode, string>> = {
  'trafficking.documents-held':
    'Quelqu’un d’autre détient le passeport, le billet ou le téléphone de la personne.',
  'trafficking.spoken-for':
    'Quelqu’un d’autre répond à la place de la personne, ou ne la laisse pas un instant seule.',
  'trafficking.learnt':
    'Ce qui est dit semble appris par cœur, ou ne va pas avec le billet, les bagages et les papiers.',
  'trafficking.destination-unknown':
    'La personne ne sait pas où finit le voyage, qui l’attend, ni à quelle adresse.',
  'trafficking.promised-work':
    'Le travail promis est vague, ou d’autres ont tout organisé et payé.',
  'trafficking.debt': 'Une dette pour le voyage doit être remboursée en travaillant.',
  'trafficking.harm-and-fear':
    'Des blessures ou l’épuisement ; la peur des accompagnants, de la police, ou pour la famille restée au pays.',
  'child.alone': 'Un enfant voyage seul, et personne ne peut dire qui l’a amené ni qui l’attend.',
  'child.consent': 'Ceux qui accompagnent l’enfant ne peuvent montrer l’accord des parents.',
  'child.strangers':
    'L’enfant et les adultes ne se comportent pas comme des proches ; ils ignorent leurs noms.',
  'child.spoken-for':
    'Des adultes répondent pour un enfant qui pourrait répondre, ou empêchent qu’on lui parle.',
  'child.luggage': 'Bagages et vêtements ne vont pas avec l’enfant ou le voyage.',
  'child.only-a-number': 'L’enfant n’a qu’un numéro de téléphone ou un papier avec une adresse.',
  'child.several':
    'Plusieurs enfants avec un adulte, ou une réservation pour des enfants sans lien de famille.',
  'asylum.any-words':
    'Aucun mot précis n’est nécessaire : la crainte de rentrer, dite en tous mots et toute langue, suffit.',
  'asylum.harm':
    'La personne parle de persécution, de guerre, de torture ou de menaces, ou en porte des signes.',
  'asylum.papers': 'Des papiers faux ou absents n’effacent pas la demande.',
  'asylum.any-moment':
    'Elle peut être dite à quiconque, à tout moment, même après qu’un refus a été évoqué.',
  'asylum.unsaid':
    'On peut avoir trop peur ou honte de le dire devant la police, des accompagnants ou un interprète.',
  'asylum.not-turned-away':
    'Nul demandeur de protection n’est éconduit : l’autorité compétente est avertie aussitôt.',
};
