import type { CheckpointCode } from '../verdict/codes.ts';

/** What the first line says, in French. */
export const french: Readonly<Record<CheckpointCode, string>> = {
  'checkpoint.document.not-read': 'Aucun document de voyage n’a été lu.',
  'checkpoint.document.not-examined': 'Le document n’a pas été examiné.',
  'checkpoint.document.not-run':
    'Un contrôle du document qui devait avoir lieu n’a pas eu lieu : {check}.',
  'checkpoint.document.unclear': 'Un contrôle du document n’a pas pu conclure : {check}.',
  'checkpoint.document.failed': 'Un contrôle du document a échoué : {check}.',
  'checkpoint.document.rejected': 'Un examinateur de documents a rejeté le document.',
  'checkpoint.holder.not-compared': 'Comparez la personne avec la photographie.',
  'checkpoint.carrier.no-flight':
    'Aucun vol n’est choisi : les données du transporteur n’ont pas été consultées.',
  'checkpoint.carrier.no-answer':
    'Les données du transporteur n’ont pas pu être lues : rien n’est connu de sa liste.',
  'checkpoint.carrier.no-list': 'Le transporteur n’a envoyé aucune liste pour ce vol.',
  'checkpoint.carrier.not-on-list':
    'Ce document ne figure pas sur la liste du transporteur pour ce vol.',
  'checkpoint.carrier.name': 'La liste du transporteur porte un autre nom : {carrier}.',
  'checkpoint.carrier.date-of-birth':
    'La liste du transporteur porte une autre date de naissance : {carrier}.',
  'checkpoint.carrier.nationality':
    'La liste du transporteur porte une autre nationalité : {carrier}.',
  'checkpoint.carrier.document-number':
    'La liste du transporteur porte un autre numéro de document : {carrier}.',
  'checkpoint.carrier.document-issuer':
    'La liste du transporteur porte un autre État de délivrance : {carrier}.',
  'checkpoint.carrier.document-expires':
    'La liste du transporteur porte une autre date d’expiration : {carrier}.',
  'checkpoint.protection.sought':
    'Demande une protection : appelez de l’aide, quoi qu’on trouve d’autre.',
  'checkpoint.flight.not-leaving':
    'Ce vol arrive : personne ne part avec lui, et les conditions de sortie n’ont pas été examinées.',
  'checkpoint.destination.differs':
    'Le vol va vers {flight}, et la destination indiquée est {said}.',
  'checkpoint.rules.stale':
    'Des données de règles utilisées auraient dû être comparées de nouveau avec leur source : {row}.',
  'checkpoint.alert.no-answer':
    'Cette source de signalements n’a pas répondu : on ne sait rien de ses signalements.',
  'checkpoint.alert.nothing-to-ask':
    'Cette source de signalements n’a pas été interrogée : le document n’en dit pas assez.',
  'checkpoint.alert.refuse-entry': 'Signalement aux fins de non-admission.',
  'checkpoint.alert.entry-ban': 'Interdiction d’entrée, État : {state}.',
  'checkpoint.alert.exit-ban':
    'Une décision en vigueur interdit à cette personne de quitter le pays.',
  'checkpoint.alert.wanted': 'Signalement : suivez l’instruction de la source, en deuxième ligne.',
  'checkpoint.alert.missing':
    'Signalement d’une personne disparue : protégez-la et demandez de l’aide.',
  'checkpoint.alert.vulnerable':
    'Signalement d’une personne peut-être en danger : protégez-la et demandez de l’aide.',
  'checkpoint.alert.discreet-check':
    'Signalement : suivez votre instruction à ce sujet. Rien ne doit se remarquer.',
  'checkpoint.alert.document-lost': 'Le document est déclaré perdu.',
  'checkpoint.alert.document-stolen': 'Le document est déclaré volé.',
  'checkpoint.alert.document-invalidated': 'Le document est déclaré invalidé.',
  'checkpoint.hits.no-answer':
    'Le résultat de la comparaison avec les listes n’a pas pu être lu : rien n’est connu des concordances.',
  'checkpoint.hits.list-over':
    'Une liste a dépassé son dernier jour sans être retirée : {list}. On ne sait rien de ceux qu’elle nomme.',
  'checkpoint.hits.no-flight':
    'Non comparé aux listes de l’unité d’informations passagers : aucun vol n’est choisi.',
  'checkpoint.hits.nobody-to-compare':
    'Non comparé aux listes de l’unité d’informations passagers : le voyageur ne figure sur aucune liste du transporteur.',
  'checkpoint.hits.not-screened':
    'Pas encore comparé aux listes de l’unité d’informations passagers : on ne sait rien d’éventuelles concordances.',
  'checkpoint.hit.check-identity':
    'Concordance transmise par {by} ({list}) : assurez-vous de l’identité.',
  'checkpoint.hit.call-second-line':
    'Concordance transmise par {by} ({list}) : appelez la deuxième ligne.',
  'checkpoint.hit.call-police': 'Concordance transmise par {by} ({list}) : appelez la police.',
  'checkpoint.hit.take-into-care':
    'Concordance transmise par {by} ({list}) : protégez cette personne et demandez de l’aide.',
  'checkpoint.hit.ask-whereabouts':
    'Concordance transmise par {by} ({list}) : demandez où la personne peut être jointe.',
  'checkpoint.hit.report-discreetly':
    'Concordance transmise par {by} ({list}) : signalez le passage. Rien ne doit se remarquer.',
  'checkpoint.hit.secure-document':
    'Concordance transmise par {by} ({list}) : le document est recherché. Mettez-le en sûreté.',
  'checkpoint.hit.secure-object':
    'Concordance transmise par {by} ({list}) : un objet est recherché. Mettez-le en sûreté.',
};
