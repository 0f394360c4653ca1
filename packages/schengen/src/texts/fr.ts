import type { Texts } from './language.ts';

/** French. Terms of the code frontières Schengen, règlement (UE) 2016/399; not compared with it word for word. */
export const french: Texts = {
  reasons: {
    'schengen.reason.facts-missing': 'impossible de trancher : un fait manque',
    'schengen.reason.waived': 'non exigé de cette catégorie de personnes',
    'schengen.reason.not-asked': 'non exigé de ce voyageur',
    'schengen.visa.nationality-unknown':
      'le code {nationality} ne désigne aucun État connu des listes',
    'schengen.visa.issuer-unknown': 'le code {issuer} ne désigne aucun État',
    'schengen.visa.free-movement': 'circule librement : citoyen de l’Union, de l’EEE ou suisse',
    'schengen.visa.before-lists':
      'les listes sont tenues à partir du {since} ; avant ce jour, il faut lire l’acte de l’époque',
    'schengen.visa.on-no-list':
      'la nationalité {nationality} ne figure sur aucune des deux listes : traitée comme celles de l’annexe I',
    'schengen.visa.agreement-unknown':
      'inscrit au titre d’un accord qui n’a pas été trouvé : comparer avec le Journal officiel',
    'schengen.visa.national-option':
      'titulaires de tels documents ({document}) : chaque État décide (art. 6)',
    'schengen.visa.on-duty':
      'équipages en service, gens de mer à terre, missions de secours : chaque État décide (art. 6, par. 1)',
    'schengen.visa.document-kind':
      'l’exemption vaut pour les passeports ordinaires ; ce document : {document}',
    'schengen.visa.annex-i': 'un visa est obligatoire : annexe I',
    'schengen.visa.regions':
      'les passeports de Hong Kong et de Macao nomment aussi la Chine et sont exemptés : voir qui l’a délivré',
    'schengen.visa.annex-ii': 'aucun visa n’est requis : annexe II',
    'schengen.visa.not-biometric':
      'un visa est obligatoire : seuls les passeports biométriques sont exemptés',
    'schengen.visa.no-identity-number':
      'un visa est obligatoire : seuls les passeports portant un numéro de carte d’identité sont exemptés',
    'schengen.visa.authority':
      'un visa est obligatoire : les passeports de cette autorité n’étaient pas exemptés',
    'schengen.visa.paid-activity':
      'activité rémunérée : chaque État peut exiger un visa (art. 6, par. 3)',
    'schengen.visa.suspended':
      'un visa est obligatoire : l’exemption est suspendue du {since} au {until}',
    'schengen.visa.suspension-ended':
      'la suspension courait jusqu’au {until} et pouvait être prolongée : vérifier si elle l’a été',
    'schengen.visa.refugee-of-member':
      'aucun visa n’est requis : document de voyage pour réfugiés ou apatrides d’un État membre',
    'schengen.visa.refugee':
      'un visa est obligatoire : document de voyage pour réfugiés ou apatrides de {issuer}',
    'schengen.visa.school-group':
      'élève d’une école en {state}, en groupe avec un enseignant : pas de visa si c’est un État membre (art. 4, par. 2, b)), sinon chaque État décide (art. 6, par. 2, a))',
    'schengen.visa.none': 'un visa est obligatoire et il n’y a ni visa ni titre de séjour',
    'schengen.sticker.false': 'le visa est faux, falsifié ou altéré',
    'schengen.sticker.transit-only': 'un visa de transit aéroportuaire ne permet pas l’entrée',
    'schengen.sticker.too-early': 'le visa n’est valable qu’à partir du {from}',
    'schengen.sticker.expired': 'le visa était valable jusqu’au {until}',
    'schengen.sticker.territory': 'le visa ne vaut pas pour {state}',
    'schengen.sticker.entries-used': 'toutes les entrées sont utilisées : {used} sur {entries}',
    'schengen.sticker.days-used': 'tous les jours du visa sont utilisés : {used} sur {days}',
    'schengen.sticker.too-long':
      'le séjour de {planned} jours est trop long pour le visa : il ne le couvre que jusqu’au {until}',
    'schengen.sticker.valid': 'le visa est valable ; dernier jour {until}',
    'schengen.permit.none': 'pas de titre de séjour',
    'schengen.permit.false': 'le titre est faux, falsifié ou altéré',
    'schengen.permit.local-border':
      'petit trafic frontalier : uniquement dans la zone frontalière, selon l’accord avec le voisin',
    'schengen.permit.not-of-member':
      'le titre est de {issuer}, qui n’est pas un État membre de l’espace',
    'schengen.permit.too-early': 'le titre n’est valable qu’à partir du {from}',
    'schengen.permit.expired': 'le titre était valable jusqu’au {until}',
    'schengen.permit.valid':
      'titre de séjour ou visa de long séjour de {issuer}, valable jusqu’au {until}',
    'schengen.permit.too-short':
      'le titre prend fin le {until}, avant le départ : sur quoi repose le reste de la visite, à vous d’en juger',
    'schengen.permit.to-issuer':
      'non demandé en route vers l’État qui a délivré le titre ou le visa (art. 6, par. 5, a))',
    'schengen.transit.crosses-border':
      'franchit la frontière pour changer d’avion : les règles d’une entrée s’appliquent',
    'schengen.transit.before-lists': 'les listes sont tenues à partir du {since}',
    'schengen.transit.not-listed': 'aucun visa de transit aéroportuaire n’est requis',
    'schengen.transit.required': 'un visa de transit aéroportuaire est obligatoire',
    'schengen.transit.has-visa': 'titulaire d’un visa de transit aéroportuaire',
    'schengen.transit.holds-visa':
      'pas de visa de transit aéroportuaire : titulaire d’un visa valable qui en dispense',
    'schengen.transit.holds-permit':
      'pas de visa de transit aéroportuaire : titulaire d’un titre qui en dispense',
    'schengen.transit.family':
      'pas de visa de transit aéroportuaire : famille d’un citoyen de l’Union',
    'schengen.transit.crew': 'pas de visa de transit aéroportuaire : personnel navigant',
    'schengen.transit.diplomatic': 'pas de visa de transit aéroportuaire : passeport diplomatique',
    'schengen.transit.kind-spared':
      'pas de visa de transit aéroportuaire en {state} pour ce type de passeport ({document})',
    'schengen.transit.look-up':
      'la liste de {state} dépend de la date de délivrance : la consulter',
    'schengen.document.expired': 'le document a expiré le {expires}',
    'schengen.document.three-months':
      'le document expire le {expires} : moins de trois mois après le départ ; il permet un départ jusqu’au {latest}',
    'schengen.document.too-short':
      'le document expire le {expires} : moins de trois mois après le jour du franchissement, si court que soit le séjour',
    'schengen.document.valid': 'le document est valable jusqu’au {expires}',
    'schengen.document.recognition':
      'chaque État a dit si une carte d’identité de cet État est acceptée au passage (décision 1105/2011/UE) : à vérifier',
    'schengen.document.issued-later': 'le document porte une date de délivrance à venir : {issued}',
    'schengen.document.age': 'délivré le {issued}, dans les dix dernières années',
    'schengen.document.ten-years-today':
      'délivré le {issued}, il y a dix ans jour pour jour : deux lectures existent',
    'schengen.document.ten-years':
      'délivré le {issued}, il y a plus de dix ans ; il était accepté jusqu’au {until}',
    'schengen.document.false': 'le document est faux, falsifié ou altéré',
    'schengen.document.reported': 'le document est signalé perdu, volé ou invalidé',
    'schengen.document.other-bearer': 'le porteur n’est pas le titulaire',
    'schengen.document.genuine':
      'le document est authentique, non signalé, et appartient au porteur',
    'schengen.stay.other-definition':
      'l’accord avec cet État compte trois mois sur six : le chiffre de 90 sur 180 ne s’applique pas',
    'schengen.stay.rows-rejected': 'lignes de voyage qui n’ont pas pu être lues : {rows}',
    'schengen.stay.days-undecided': 'certains jours peuvent compter ou non : l’agent décide',
    'schengen.stay.own-records':
      'd’après les seuls propres relevés de passage, jours utilisés : {used} ; les autres itinéraires sont inconnus',
    'schengen.stay.no-exit':
      'un séjour antérieur n’a pas de sortie enregistrée : compté comme si la personne était encore présente, jours utilisés : {used}',
    'schengen.stay.none-left': 'jours utilisés sur les 180 derniers : {used} ; il n’en reste aucun',
    'schengen.stay.days-left': 'jours utilisés : {used} ; restants : {remaining}',
    'schengen.stay.fits': 'le séjour prévu convient (jours : {planned}) ; restants : {remaining}',
    'schengen.stay.too-long':
      'le séjour prévu est trop long (jours : {planned}) ; restants : {remaining}, jusqu’au {until}',
    'schengen.stay.departure-before-entry': 'le départ {departure} précède l’entrée',
    'schengen.stay.issuing-state':
      'dans l’État qui a délivré le titre, les 90 jours ne s’appliquent pas',
    'schengen.stay.agreement':
      '{state} a avec {nationality} un accord antérieur à l’espace : sur demande, à l’entrée ou au plus tard le dernier jour ouvrable des 90 jours, il peut y laisser le séjour se poursuivre (CAAS, art. 20, par. 2 et 2 bis)',
    'schengen.stay.agreement-unseen':
      'aucun accord de {state} avec {nationality} ne figure parmi ceux qui ont été vus ; la liste n’est pas complète',
    'schengen.etias.not-in-operation': 'les autorisations de voyage ne sont pas en service',
    'schengen.etias.transition': 'période transitoire : nul n’est refusé faute d’autorisation',
    'schengen.etias.permit-or-visa': 'aucune n’est requise : titulaire d’un visa ou d’un titre',
    'schengen.etias.family-card':
      'aucune n’est requise : membre de famille titulaire d’une carte de séjour',
    'schengen.etias.refugee-of-member':
      'aucune n’est requise : document de voyage pour réfugiés ou apatrides de l’État membre de résidence',
    'schengen.etias.microstate':
      'aucune n’est requise : ressortissant d’Andorre, de Monaco, de Saint-Marin ou du Vatican',
    'schengen.etias.not-exempt': 'aucune n’est requise : elle vise les personnes exemptées de visa',
    'schengen.etias.valid': 'l’autorisation de voyage est valable',
    'schengen.etias.none': 'il n’y a pas d’autorisation de voyage valable',
    'schengen.etias.first-entry': 'période de grâce : admis une fois sans autorisation',
    'schengen.ees.before-start': 'avant la mise en service du système d’entrée/de sortie',
    'schengen.ees.permit': 'non enregistré : titre de séjour ou visa de long séjour',
    'schengen.ees.family-card':
      'non enregistré : membre de famille titulaire d’une carte de séjour',
    'schengen.ees.category': 'non enregistré : catégorie de l’annexe VII',
    'schengen.ees.shore-leave':
      'les gens de mer ne sont pas enregistrés à terre en escale, et le sont comme tout autre en route vers leur navire ou depuis celui-ci',
    'schengen.ees.microstate':
      'non enregistré : ressortissant d’Andorre, de Monaco, de Saint-Marin ou du Vatican',
    'schengen.ees.registered': 'enregistré dans le système d’entrée/de sortie',
    'schengen.ees.given': 'les données biométriques ont été fournies',
    'schengen.ees.refused': 'refuse de fournir les données biométriques',
    'schengen.evidence.before-stamps':
      'les données n’ont pas de règle sur les cachets pour ce jour',
    'schengen.evidence.stamp': 'le cachet compte',
    'schengen.evidence.ees': 'l’enregistrement du système d’entrée/de sortie compte',
    'schengen.evidence.agree': 'cachet et enregistrement concordent',
    'schengen.evidence.differ':
      'cachet et enregistrement diffèrent, et l’enregistrement ne contient pas de données biométriques : l’agent décide',
    'schengen.evidence.none': 'il n’y a ni cachet ni enregistrement',
    'schengen.evidence.stamp-after-start':
      'un cachet après la mise en service, et pas d’enregistrement : l’agent décide',
    'schengen.purpose.yours': 'motif et conditions du séjour : à vous d’apprécier',
    'schengen.purpose.justified': 'le motif et les conditions du séjour sont justifiés',
    'schengen.purpose.not-justified': 'le motif et les conditions du séjour ne sont pas justifiés',
    'schengen.purpose.no-return-ticket': 'aucun billet de retour ou de continuation n’est présenté',
    'schengen.purpose.no-lodging': 'aucun hébergement n’est justifié',
    'schengen.purpose.no-invitation': 'aucune invitation n’est présentée',
    'schengen.means.yours': 'moyens de subsistance : à vous d’apprécier',
    'schengen.means.shown': 'le voyageur présente {shown} euros',
    'schengen.means.reference.day':
      'montant de référence de {state} : {amount} {currency} par jour',
    'schengen.means.reference.hotel':
      'montant de référence de {state}, à l’hôtel : {amount} {currency} par jour',
    'schengen.means.reference.private-host':
      'montant de référence de {state}, chez un particulier : {amount} {currency} par jour',
    'schengen.means.reference.prepaid-hotel':
      'montant de référence de {state}, hôtel payé d’avance : {amount} {currency} par jour',
    'schengen.means.reference.no-booking':
      'montant de référence de {state}, sans réservation : {amount} {currency} par jour',
    'schengen.means.reference.first-three-days':
      'montant de référence de {state}, jusqu’à trois jours : {amount} {currency} au total',
    'schengen.means.reference.stay':
      'montant de référence de {state} : au moins {amount} {currency} pour le séjour',
    'schengen.means.for-days': 'pour les {days} jours du séjour : {totals}',
    'schengen.means.seen':
      'montants vus pour la dernière fois le {seen} ; personne ne les a comparés au Journal officiel',
    'schengen.means.sufficient': 'les moyens sont suffisants',
    'schengen.means.not-sufficient': 'les moyens ne sont pas suffisants',
    'schengen.alert.sis':
      'signalement aux fins de non-admission dans le système d’information Schengen',
    'schengen.alert.national': 'signalement dans le fichier national',
    'schengen.alert.none': 'aucun signalement',
    'schengen.threat.yours': 'ordre public, sécurité et santé : à vous d’apprécier',
    'schengen.threat.found':
      'une menace pour l’ordre public, la sécurité intérieure, la santé publique ou les relations internationales',
    'schengen.threat.none': 'aucune menace',
    'schengen.category.head-of-state':
      'chefs d’État et leur délégation : non soumis aux vérifications lorsqu’ils sont annoncés',
    'schengen.category.flight-crew':
      'personnel navigant en service : licence ou certificat de membre d’équipage au lieu du passeport et du visa',
    'schengen.category.seafarer':
      'gens de mer : permission à terre et pièces d’identité selon leurs conventions',
    'schengen.category.official-passport':
      'passeports officiels et personnel d’organisations : file réservée, les moyens ne sont pas demandés',
    'schengen.category.cross-border-worker':
      'travailleurs frontaliers : ceux qui sont connus ne sont pas interrogés chaque fois',
    'schengen.category.minor':
      'mineurs : l’accompagnateur doit exercer l’autorité parentale ; attention particulière s’ils voyagent seuls',
    'schengen.category.rescue-service':
      'services de secours, police, pompiers, gardes-frontières : à ne pas entraver',
    'schengen.category.offshore-worker':
      'travailleurs offshore : vérifiés moins souvent s’ils reviennent régulièrement',
    'schengen.free-movement.other-test':
      'refus uniquement pour un comportement personnel constituant une menace réelle, actuelle et suffisamment grave (directive 2004/38/CE, art. 27 à 31)',
    'schengen.free-movement.prove':
      'tous les moyens raisonnables de produire ou d’obtenir les documents ou de prouver le droit autrement (art. 5, par. 4)',
    'schengen.free-movement.not-shown':
      'un document de {issuer} n’atteste pas la citoyenneté sur laquelle repose la libre circulation : elle peut être prouvée autrement',
    'schengen.free-movement.alert':
      'un signalement ne suffit pas à lui seul contre qui circule librement : il faut établir si la personne représente une menace réelle, actuelle et suffisamment grave (C-503/03)',
    'schengen.family.card': 'membre de famille titulaire d’une carte de séjour : pas de visa',
    'schengen.family.card-as-permit':
      'une carte de séjour est aussi un titre de séjour, avec ou sans le citoyen (art. 2, point 16) : à indiquer comme titre',
    'schengen.family.not-accompanying':
      'le membre de famille n’accompagne ni ne rejoint le citoyen : les règles ordinaires s’appliquent',
    'schengen.exception.emergency': 'cas d’urgence justifié (art. 6, par. 1, point a) i))',
    'schengen.exception.permit-transit':
      'transit vers l’État qui a délivré le titre de séjour ou le visa de long séjour (art. 6, par. 5, point a))',
    'schengen.exception.visa-at-border': 'visa délivré à la frontière (art. 6, par. 5, point b))',
    'schengen.exception.humanitarian':
      'motifs humanitaires, intérêt national ou obligations internationales, pour un État (art. 6, par. 5, point c))',
    'schengen.exception.limited-visa':
      'visa à validité territoriale limitée, pour les États qu’il nomme (règlement (CE) n° 810/2009, art. 25)',
    'schengen.exception.bilateral':
      'accord bilatéral : l’État peut prolonger le séjour sur demande (CAAS, art. 20, par. 2)',
    'schengen.exception.consultation':
      'signalement du titulaire d’un titre ou d’un visa de long séjour valable : les États se consultent (règlement (UE) 2018/1861, art. 27 à 30)',
    'schengen.change.fact': 'indiquer : {fact}',
    'schengen.change.leave-by': 'partir au plus tard le {until}',
    'schengen.change.enter-from': 'entrer à partir du {from}',
    'schengen.change.new-document':
      'un document valable assez longtemps et délivré il y a moins de dix ans',
    'schengen.change.visa': 'obtenir un visa avant le voyage',
    'schengen.change.authorisation': 'demander une autorisation de voyage',
    'schengen.change.biometrics': 'fournir les données biométriques',
    'schengen.change.papers': 'présenter ce qui étaye le motif, l’hébergement et le retour',
    'schengen.change.means': 'présenter des moyens, un garant ou une prise en charge',
    'schengen.change.biometric-passport': 'voyager avec un passeport biométrique',
    'schengen.change.return-ticket': 'présenter un billet de retour ou sa réservation',
    'schengen.change.lodging':
      'présenter une réservation d’hébergement, ou l’adresse et l’accord de l’hôte',
    'schengen.change.insurance': 'présenter une assurance maladie de voyage',
    'schengen.change.consent': 'présenter le consentement du parent ou tuteur exigé par la loi',
    'schengen.change.ban':
      'faire lever l’interdiction par l’État qui l’a prononcée, ou voyager ailleurs',
    'schengen.change.exit-ban': 'faire lever la décision par son auteur',
    'schengen.exit.not-georgian':
      'n’est pas citoyen géorgien : les conditions de sortie des citoyens ne s’appliquent pas',
    'schengen.exit.not-there':
      'le voyage ne mène pas dans un État de l’espace Schengen ou de l’Union',
    'schengen.exit.other-basis':
      'voyage avec un visa, un titre ou une carte de séjour, ou par libre circulation : les exigences applicables ne sont pas établies',
    'schengen.exit.on-duty':
      'sort en service comme membre d’équipage, secouriste ou membre d’une délégation : les exigences applicables ne sont pas établies',
    'schengen.exit.biometric': 'le passeport est biométrique',
    'schengen.exit.not-biometric': 'le passeport n’est pas biométrique',
    'schengen.exit.not-passport': 'une carte d’identité n’est pas un passeport',
    'schengen.exit.shown': 'présenté',
    'schengen.exit.not-shown': 'non présenté',
    'schengen.exit.banned': 'interdit d’entrée par {states}',
    'schengen.exit.ban-state-unknown':
      'une interdiction est connue, mais on ignore de quel État elle émane',
    'schengen.exit.not-banned': 'aucune interdiction n’est connue',
    'schengen.exit.ban-in-force': 'une décision en vigueur interdit la sortie',
    'schengen.exit.no-exit-ban': 'aucune décision n’interdit la sortie',
    'schengen.exit.adult': 'majeur',
    'schengen.exit.consent-shown': 'le consentement est présenté',
    'schengen.exit.consent-missing': 'le consentement n’est pas présenté',
    'schengen.exit.consent-youth':
      '16 ou 17 ans : la règle sur le consentement n’a pas été vérifiée',
    'schengen.exit.information':
      'à titre d’information : jours utilisés d’après ce qui est connu : {used} ; restants : {remaining}',
    'schengen.exit.no-information': 'aucun historique de voyages n’est disponible',
  },
  conditions: {
    'schengen.entry.document-validity': 'Document valable trois mois après le départ',
    'schengen.entry.document-age': 'Document délivré depuis moins de dix ans',
    'schengen.entry.document-genuine': 'Document authentique et appartenant au porteur',
    'schengen.entry.visa': 'Visa ou titre, s’il est obligatoire',
    'schengen.entry.authorisation': 'Autorisation de voyage (ETIAS)',
    'schengen.entry.biometrics': 'Données biométriques pour le système d’entrée/de sortie',
    'schengen.entry.purpose': 'Motif et conditions du séjour',
    'schengen.entry.means': 'Moyens de subsistance',
    'schengen.entry.ninety-days': '90 jours sur 180',
    'schengen.entry.alert': 'Aucun signalement aux fins de non-admission',
    'schengen.entry.public-policy': 'Aucune menace pour l’ordre public, la sécurité ou la santé',
    'schengen.free-movement.document': 'Carte d’identité ou passeport valable',
    'schengen.free-movement.document-genuine': 'Document authentique et appartenant au porteur',
    'schengen.free-movement.family-member': 'Membre de famille : carte de séjour ou visa',
    'schengen.free-movement.authorisation': 'Membre de famille : autorisation de voyage (ETIAS)',
    'schengen.free-movement.accompanying': 'Accompagne ou rejoint le citoyen',
    'schengen.free-movement.public-policy': 'Aucune menace réelle, actuelle et grave',
    'schengen.exit.passport-genuine': 'Passeport authentique et appartenant au porteur',
    'schengen.exit.passport-biometric': 'Passeport biométrique',
    'schengen.exit.passport-age': 'Passeport délivré depuis moins de dix ans',
    'schengen.exit.passport-validity': 'Passeport valable trois mois après le départ',
    'schengen.exit.return-ticket': 'Billet de retour ou réservation',
    'schengen.exit.lodging': 'Hébergement, ou adresse et accord d’un hôte',
    'schengen.exit.health-insurance': 'Assurance maladie de voyage',
    'schengen.exit.means': 'Moyens de subsistance',
    'schengen.exit.known-ban': 'Aucune interdiction d’un État de l’espace n’est connue',
    'schengen.exit.exit-ban': 'Aucune décision n’interdit la sortie',
    'schengen.exit.child-consent': 'Consentement pour un enfant',
    'schengen.exit.stay-information': 'Jours de séjour (à titre d’information)',
    'schengen.exit.visa-information': 'Visa pour l’espace (à titre d’information)',
    'schengen.transit.visa': 'Visa de transit aéroportuaire',
  },
  grounds: {
    'schengen.entry.document-validity':
      'Le document n’est pas valable trois mois au-delà du départ',
    'schengen.entry.document-age': 'Le document a été délivré il y a plus de dix ans',
    'schengen.entry.document-genuine': 'Le document est faux ou n’est pas celui du porteur',
    'schengen.entry.visa': 'Un visa ou permis requis manque',
    'schengen.entry.authorisation': 'Une autorisation de voyage valable (ETIAS) manque',
    'schengen.entry.biometrics':
      'Les données biométriques pour le système d’entrée/de sortie manquent',
    'schengen.entry.purpose': 'L’objet et les conditions du séjour ne sont pas justifiés',
    'schengen.entry.means': 'Les moyens de subsistance ne sont pas suffisants',
    'schengen.entry.ninety-days': 'Plus de 90 jours sur 180',
    'schengen.entry.alert': 'Un signalement aux fins de non-admission est en vigueur',
    'schengen.entry.public-policy': 'Une menace pour l’ordre public, la sécurité ou la santé',
    'schengen.free-movement.document': 'Une carte d’identité ou un passeport valable manque',
    'schengen.free-movement.document-genuine': 'Le document est faux ou n’est pas celui du porteur',
    'schengen.free-movement.family-member': 'Membre de la famille sans carte de séjour ni visa',
    'schengen.free-movement.authorisation':
      'Membre de la famille sans autorisation de voyage (ETIAS)',
    'schengen.free-movement.accompanying': 'N’accompagne ni ne rejoint le citoyen',
    'schengen.free-movement.public-policy': 'Une menace réelle, actuelle et grave',
    'schengen.exit.passport-genuine': 'Le passeport est faux ou n’est pas celui du porteur',
    'schengen.exit.passport-biometric': 'Le passeport n’est pas biométrique',
    'schengen.exit.passport-age': 'Le passeport a été délivré il y a plus de dix ans',
    'schengen.exit.passport-validity':
      'Le passeport n’est pas valable trois mois au-delà du départ',
    'schengen.exit.return-ticket': 'Un billet de retour ou une réservation manque',
    'schengen.exit.lodging': 'Le logement, ou l’adresse et l’accord d’un hôte, manque',
    'schengen.exit.health-insurance': 'L’assurance santé de voyage manque',
    'schengen.exit.means': 'Les moyens de subsistance ne sont pas suffisants',
    'schengen.exit.known-ban': 'L’interdiction d’un État de l’espace est connue',
    'schengen.exit.exit-ban': 'Une interdiction de sortie est en vigueur',
    'schengen.exit.child-consent': 'L’autorisation pour l’enfant manque',
    'schengen.transit.visa': 'Un visa de transit aéroportuaire requis manque',
  },
  remarks: {
    'schengen.stay.open': 'pas de sortie : compté comme si la personne était encore présente',
    'schengen.stay.overlap': 'des lignes ont des jours communs : chaque jour compte une fois',
    'schengen.stay.residence-permit':
      'non compté : séjour avec un titre de séjour (art. 6, par. 2)',
    'schengen.stay.long-stay-visa':
      'non compté : séjour avec un visa de long séjour (art. 6, par. 2)',
    'schengen.stay.local-border-traffic':
      'non compté : petit trafic frontalier (règlement (CE) n° 1931/2006)',
    'schengen.stay.permit-elsewhere':
      'compté à part : dans un autre État que celui qui a délivré le titre ou le visa (CAAS, art. 21)',
    'schengen.stay.permit-not-of-member':
      'compté comme court séjour : l’État qui a délivré le titre ou le visa n’était pas membre ces jours-là',
    'schengen.stay.outside': 'non compté : hors de l’espace',
    'schengen.stay.before-membership': 'les jours avant l’adhésion de l’État ne sont pas comptés',
    'schengen.stay.before-rule':
      'les jours avant le 18 octobre 2013 entrent dans la période ; une autre règle s’y appliquait',
    'schengen.stay.own-records-only':
      'à titre d’information : propres relevés de passage uniquement, les autres itinéraires sont inconnus ; ils ne peuvent fonder un refus',
    'schengen.stay.open-border-state':
      'indécis : si les jours en Andorre, à Monaco, à Saint-Marin ou au Vatican comptent',
    'schengen.stay.family-member':
      'indécis : si les jours avec un citoyen de l’Union de la famille comptent (les pratiques diffèrent)',
  },
  rejections: {
    'schengen.stay.row.entry-missing': 'pas de jour d’entrée',
    'schengen.stay.row.date-unreadable': 'une date inexistante : les jours s’écrivent 2026-03-31',
    'schengen.stay.row.exit-before-entry': 'la sortie précède l’entrée',
    'schengen.stay.row.entry-after-question': 'pas de sortie, et l’entrée suit le jour considéré',
    'schengen.stay.row.state-unknown': 'un État inconnu',
    'schengen.stay.row.basis-unknown':
      'une base inconnue : short-stay, residence-permit, long-stay-visa, local-border-traffic, family-member',
    'schengen.stay.row.source-unknown': 'une source inconnue : ees, stamp, own-record, statement',
    'schengen.stay.row.columns': 'plus de colonnes que entry,exit,state,basis,source',
    'schengen.stay.row.heading-unknown':
      'l’en-tête nomme une colonne qui n’existe pas, ou une deux fois : entry,exit,state,basis,source',
  },
};
