import type { ReplyTexts } from './reply-texts.ts';

/** French. */
export const fr: ReplyTexts = {
  title: 'Réponse à votre demande concernant vos données',
  about: (zone) =>
    `Le délégué à la protection des données de l’autorité nommée ci-dessous vous répond. Les dates sont écrites année-mois-jour ; les jours et les heures sont ceux de la frontière (${zone}).`,
  request: 'Demande',
  asks: 'Vous avez demandé',
  person: 'Demandeur',
  document: 'Document',
  received: 'Reçue le',
  asked: 'Dans vos termes',
  replyTo: 'Adresse de la réponse',
  made: 'Établie le',
  authority: 'Responsable',
  law: 'Droit appliqué',
  laws: {
    eu: 'Directive (UE) 2016/680',
    'georgia-law-enforcement': 'Loi de la Géorgie sur la protection des données personnelles',
    'national-security':
      'Règles de sécurité nationale, hors de la loi de la Géorgie sur la protection des données personnelles',
  },
  unstated: 'Non indiqué dans cette installation',
  training: 'Formation : aucune personne réelle',
  recipientsTitle: 'Qui peut les recevoir',
  recipients:
    'Les agents à la frontière, l’unité d’informations passagers et les autorités qui le demandent dans un cas précis, avec des motifs, pour prévenir, déceler ou poursuivre le terrorisme ou des formes graves de criminalité.',
  detail: 'Autre donnée',
  answer: 'La réponse',
  access: {
    'partly-answered':
      'Ce qui a été trouvé à votre sujet vous est communiqué, sans certaines parties.',
    refused: 'Votre demande est refusée.',
  },
  granted: {
    correction: 'Il a été décidé que vos données seront rectifiées comme vous l’avez demandé.',
    erasure: 'Il a été décidé que vos données seront effacées comme vous l’avez demandé.',
    restriction:
      'Il a été décidé que le traitement de vos données sera limité comme vous l’avez demandé.',
  },
  grantedInPart: 'Il a été décidé de faire droit en partie à votre demande.',
  doneBy: (day) => `Cela sera fait au plus tard le ${day}.`,
  doneLate: (day) =>
    `Cela aurait dû être fait au plus tard le ${day}. Ce sera fait sans autre retard.`,
  given: 'Ce qui suit vous est communiqué.',
  nothing: 'Aucune donnée vous concernant qui puisse vous être communiquée n’a été trouvée.',
  withheld: 'Non communiqué',
  neither: (cite) =>
    `Certaines données ne sont ni confirmées ni niées lorsqu’elles ne sont pas communiquées ici : les données PNR conservées au-delà de six mois, les concordances, les listes de surveillance, les dossiers, les demandes d’autorités, l’aide demandée, les examens faits hors d’un contrôle, le résultat d’un contrôle, certaines valeurs envoyées par les transporteurs et qui a consulté vos données. Toute réponse le dit, que quelque chose soit détenu ou non${cite('art. 15, par. 3')}. L’autorité de contrôle peut le vérifier pour vous${cite('art. 17')}.`,
  held: 'Ce qui est détenu à votre sujet',
  crossed: 'Vous avez été contrôlé ici.',
  bounds:
    'Les données des personnes qui voyagent avec vous sont omises : elles leur appartiennent. Les coordonnées et paiements d’une réservation qui ne sont pas enregistrés comme les vôtres, et les réservations séparées, sont omis : ils peuvent être ceux d’un autre voyageur. D’un dossier, seul ce qu’il dit de vous est recherché. Les messages illisibles, conservés scellés, n’ont pas été consultés. Un type de données qui n’a pas de chapitre ici n’est pas communiqué.',
  sources: {
    api: 'Liste de passagers du transporteur (API)',
    pnr: 'Données de réservation du transporteur (PNR)',
  },
  masked:
    'Masqués six mois après le voyage, y compris pour le délégué : noms, compagnons, contacts, paiement, programmes, remarques, documents, siège, billet et référence.',
  keptBecause: 'Conservé en raison de',
  eraseOn: 'Effacé le',
  refusal: 'Motif du refus',
  colours: {
    green: 'rien à objecter',
    yellow: 'tout n’a pas pu être contrôlé',
    red: 'quelque chose ne concordait pas',
    grey: 'non contrôlé',
  },
  pieces: 'Ce qui en est conservé',
  erased: 'effacé',
  hit: 'Une concordance est une ressemblance trouvée par un programme. Elle ne décide de rien, et la plupart concernent une autre personne. L’inscription de la liste n’est pas communiquée : elle concerne, ou peut concerner, une autre personne.',
  ground: 'Motif',
  stands: 'Sur la liste du – au',
  concerns: 'Concerne',
  reviewOn: 'Nécessité réexaminée le',
  sentTo: 'Communiqué à',
  told: 'Ce qui a été dit',
  done: 'Ce qui a été fait',
  rights: 'Ce que vous pouvez faire',
  correct: (cite) =>
    `Vous pouvez demander la rectification de ce qui est inexact, l’effacement de données ou la limitation de leur usage${cite('art. 16')}.`,
  complain: (cite) =>
    `Si vous n’acceptez pas cette réponse, vous pouvez saisir l’autorité de contrôle${cite('art. 52')}, lui demander de vérifier à votre place${cite('art. 17')} et agir en justice${cite('art. 54')}. La demande est gratuite.`,
  officer: 'Délégué à la protection des données',
  supervisor: 'Autorité de contrôle',
  page: 'page',
};
