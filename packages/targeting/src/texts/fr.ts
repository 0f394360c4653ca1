import { frenchHits } from '../hits/texts/fr.ts';
import type { Texts } from './language.ts';

/** French. */
export const french: Texts = {
  codes: {
    'targeting.read.token': 'On lit ici {found} ; attendu : {expected}.',
    'targeting.read.quote-open': 'Le guillemet n’est pas fermé sur sa ligne.',
    'targeting.read.json': 'Ce n’est pas du JSON ; attendu : {expected}.',
    'targeting.read.shape': 'La forme n’est pas la bonne ; attendu : {expected}.',
    'targeting.read.key': 'La clé {key} ne fait pas partie d’un critère.',
    'targeting.read.twice': 'Ceci figure deux fois : {what}.',
    'targeting.read.missing': 'Il manque : {what}.',
    'targeting.read.too-long': 'Le texte dépasse {most} caractères.',
    'targeting.read.number': 'Le nombre {value} n’est pas compris entre 0 et {most}.',
    'targeting.read.day': 'Le jour {value} n’existe pas ; écrivez 2026-03-31.',
    'targeting.field.unknown': 'Le champ {field} n’existe pas.',
    'targeting.field.protected':
      'Aucun critère ne lit {field} : ce champ dit ou remplace ceci : {characteristic}.',
    'targeting.field.operator': 'La comparaison {op} ne convient pas au champ {field}.',
    'targeting.value.form': 'Le champ {field} n’a pas de valeur {value}.',
    'targeting.value.protected':
      'Aucun critère ne nomme {value} : cette valeur dit ou remplace ceci : {characteristic}.',
    'targeting.list.unknown': 'Le critère n’a pas de liste {list}.',
    'targeting.list.field': 'La liste {list} ne contient pas de valeurs du champ {field}.',
    'targeting.purpose.unknown':
      'La finalité {purpose} n’est ni le terrorisme ni une infraction de l’annexe II.',
    'targeting.lint.no-incriminating':
      'Rien n’est à charge : le critère signalerait tout le monde.',
    'targeting.lint.no-exonerating':
      'Rien n’est à décharge : ajoutez ce qui parle pour le voyageur, ou dites pourquoi rien ne le peut.',
    'targeting.lint.exoneration-waived':
      'Rien n’est à décharge, pour la raison donnée : pesez-la avant la mise en service.',
    'targeting.lint.exoneration-empty':
      'Aucun voyageur signalé ne peut remplir ceci : personne n’est mis hors de cause.',
    'targeting.lint.exoneration-total':
      'Tout voyageur signalé remplit ceci : il ne resterait personne.',
    'targeting.lint.no-link':
      'Dites en {least} caractères au moins le lien de l’infraction avec le transport aérien.',
    'targeting.lint.no-owner': 'Personne ne répond du critère : nommez son responsable.',
    'targeting.lint.no-title': 'Le critère n’a pas de titre.',
    'targeting.lint.no-evidence': 'Ceci ne repose sur aucun élément de preuve.',
    'targeting.lint.evidence-unknown': 'L’élément {id} n’existe pas.',
    'targeting.lint.evidence-unused': 'Rien ne repose sur l’élément {id}.',
    'targeting.lint.evidence-future': 'L’élément {id} porte un jour à venir : {day}.',
    'targeting.lint.evidence-old': 'L’élément {id} est ancien : {day}. Vaut-il encore ?',
    'targeting.lint.evidence-thin': 'L’élément {id} ne dit pas ce qui a été constaté ni où.',
    'targeting.lint.review-passed': 'La date de réexamen est passée : {day}.',
    'targeting.lint.review-late':
      'La date de réexamen {day} est trop lointaine ; au plus tard {latest}.',
    'targeting.lint.impossible': 'Aucun voyageur ne peut remplir ceci avec les autres clauses.',
    'targeting.lint.everyone':
      'Tout voyageur remplit cette condition sur {field} : elle ne dit rien de personne.',
    'targeting.lint.list-empty': 'La liste {list} est vide.',
    'targeting.lint.list-unused': 'Aucune condition n’utilise la liste {list}.',
    'targeting.lint.places-only':
      'Un lieu seul suffit pour être signalé : demandez un fait du voyage, de la réservation ou du document.',
    'targeting.lint.one-agency':
      'Agences nommées : {count}, il en faut au moins {least}. Une seule agence représente la communauté qu’elle sert.',
    'targeting.lint.one-state':
      'Tous ces aéroports sont dans un seul État ({state}) : ils peuvent représenter une nationalité.',
    'targeting.lint.stands-for-group':
      'Les valeurs de {fields} représentent un groupe : {share} % de ces voyageurs ont en commun ({characteristic}) {group}, contre {usual} % de tous les voyageurs.',
    'targeting.lint.group-unmeasured':
      'Personne n’a mesuré quels groupes les valeurs de {fields} sélectionnent.',
    'targeting.backtest.no-journeys': 'Il n’y avait aucun voyage pour l’essai.',
    'targeting.backtest.share':
      'Le critère signalerait {share} % des voyageurs ; au plus {most} % peuvent l’être.',
    'targeting.backtest.share-uncertain':
      'Les voyages sont peu nombreux : jusqu’à {upper} % des voyageurs pourraient être signalés, plus que {most} %.',
    'targeting.backtest.no-hits': 'Le critère n’aurait signalé personne.',
    'targeting.backtest.precision-unknown':
      'Rien n’est connu des voyages signalés : la précision est inconnue.',
    'targeting.backtest.precision-low':
      'La précision est de {share} %, sous le seuil de {floor} %.',
    'targeting.backtest.precision-uncertain':
      'La précision pourrait n’être que de {lower} %, sous le seuil de {floor} %.',
    'targeting.backtest.condition-idle':
      'Sans cette condition le résultat serait le même : {condition}.',
    'targeting.stop.not-released': 'Ne fonctionne pas : non validé dans cet état ({state}).',
    'targeting.stop.review-date': 'Arrêté : la date de réexamen est passée ({day}).',
    'targeting.stop.precision':
      'Arrêté : la précision est restée sous le seuil {days} jours ({confirmed} confirmés sur {decided}).',
    'targeting.stop.precision-certain':
      'Arrêté : la précision est sûrement sous le seuil ({confirmed} confirmés sur {decided}).',
    'targeting.release.state': 'Cette étape n’est pas possible là où en est le critère.',
    'targeting.release.part': 'Cette étape revient à un autre rôle.',
    'targeting.release.nobody': 'Aucune personne n’est nommée.',
    'targeting.release.same-person':
      'L’auteur, le délégué à la protection des données et l’approbateur doivent être trois personnes.',
    'targeting.release.digest': 'Le texte a changé depuis sa lecture.',
    'targeting.release.reason': 'Il faut une raison dans vos propres mots.',
    'targeting.release.not-linted': 'Le contrôle juridique refuse ce texte.',
    'targeting.release.not-back-tested': 'Aucun essai rétrospectif réussi de ce texte.',
    'targeting.release.review-passed': 'La date de réexamen est passée avant l’activation.',
    ...frenchHits,
  },
  purposes: {
    terrorism: 'infractions terroristes',
    'criminal-organisation': 'participation à une organisation criminelle',
    'trafficking-in-human-beings': 'traite des êtres humains',
    'sexual-exploitation-of-children': 'exploitation sexuelle des enfants et pédopornographie',
    narcotics: 'trafic de stupéfiants et de substances psychotropes',
    weapons: 'trafic d’armes, de munitions et d’explosifs',
    corruption: 'faits de corruption',
    fraud: 'fraude, y compris aux intérêts financiers de l’Union',
    'money-laundering': 'blanchiment du produit du crime et faux monnayage',
    cybercrime: 'cybercriminalité',
    'environmental-crime':
      'infractions graves contre l’environnement, y compris le trafic d’espèces menacées',
    'facilitation-of-unauthorised-entry': 'aide à l’entrée et au séjour irréguliers',
    murder: 'meurtre, coups et blessures graves',
    'human-organs': 'trafic d’organes et de tissus humains',
    kidnapping: 'enlèvement, séquestration et prise d’otage',
    'armed-robbery': 'vol organisé ou vol à main armée',
    'cultural-goods': 'trafic de biens culturels, d’antiquités et d’œuvres d’art',
    'product-counterfeiting': 'contrefaçon et piratage de produits',
    'forged-documents': 'falsification de documents administratifs et trafic de faux',
    'hormonal-substances': 'trafic de substances hormonales et d’autres facteurs de croissance',
    'nuclear-materials': 'trafic de matières nucléaires et radioactives',
    rape: 'viol',
    'international-criminal-court':
      'infractions relevant de la compétence de la Cour pénale internationale',
    'seizure-of-aircraft': 'détournement d’avion ou de navire',
    sabotage: 'actes de sabotage',
    'stolen-vehicles': 'trafic de véhicules volés',
    'industrial-espionage': 'espionnage industriel',
  },
  fields: {
    'flight.carrier': 'transporteur',
    'flight.from': 'aéroport de départ',
    'flight.to': 'aéroport d’arrivée',
    'flight.departure-hour': 'heure de départ',
    'itinerary.airports': 'aéroports de l’itinéraire',
    'itinerary.first-airport': 'premier aéroport de l’itinéraire',
    'itinerary.last-airport': 'dernier aéroport de l’itinéraire',
    'itinerary.shape': 'type d’itinéraire',
    'itinerary.connections': 'correspondances à l’aller',
    'itinerary.longest-connection-hours': 'correspondance la plus longue, heures',
    'itinerary.nights-away': 'nuits jusqu’au retour',
    'itinerary.detour-ratio': 'distance parcourue sur la plus courte',
    'booking.hours-before-departure': 'heures entre réservation et départ',
    'booking.changes': 'modifications de la réservation',
    'booking.travellers': 'voyageurs de la réservation',
    'booking.divided': 'réservation séparée d’une autre',
    'booking.channel': 'mode de réservation',
    'booking.agency': 'agence de voyages',
    'booking.frequent-flyer': 'grand voyageur',
    'payment.kind': 'mode de paiement',
    'payment.by-another': 'payé par quelqu’un d’autre',
    'baggage.pieces': 'nombre de bagages',
    'baggage.kilograms': 'poids des bagages, kilogrammes',
    'baggage.pooled': 'bagages groupés avec une autre réservation',
    'baggage.other-destination': 'bagages étiquetés vers un autre lieu',
    'check-in.hours-before-departure': 'heures entre enregistrement et départ',
    'check-in.channel': 'mode d’enregistrement',
    'check-in.status': 'statut du voyage',
    'document.kind': 'type de document',
    'document.days-until-expiry': 'jours jusqu’à l’expiration du document',
    'document.days-since-issue': 'jours depuis la délivrance du document',
  },
  characteristics: {
    name: 'un nom',
    nationality: 'la nationalité',
    sex: 'le sexe',
    birthplace: 'le lieu de naissance',
    age: 'l’âge',
    language: 'la langue',
    'ethnic-origin': 'l’origine ethnique ou sociale',
    belief: 'la religion ou les convictions',
    'political-opinion': 'les opinions politiques',
    union: 'l’appartenance syndicale',
    health: 'la santé',
    'sexual-life': 'la vie ou l’orientation sexuelle',
    protection: 'le statut de protection',
    'phone-prefix': 'l’indicatif d’un téléphone',
    residence: 'la résidence',
    'free-text': 'du texte libre',
    behaviour: 'le comportement ou l’émotion',
    score: 'une note donnée à une personne',
  },
};
