import type { MrzFindingCode } from '../mrz/finding-codes.ts';
import type { Texts } from './room-texts.ts';

/** French. */
export const mrzFr: Texts<MrzFindingCode> = {
  'document.mrz.format.unknown':
    "ce n'est pas une zone de lecture automatique : {lines} lignes de {lengths} caractères",
  'document.mrz.line.length': 'la ligne {line} a {length} caractères au lieu de {expected}',
  'document.mrz.text.joined':
    "les lignes sont arrivées en une seule et ont été séparées d'après leur longueur",
  'document.mrz.text.tidied':
    'les minuscules ont été lues comme des majuscules et les espaces ignorées',
  'document.mrz.character.foreign':
    '{character} ne peut figurer dans une zone de lecture automatique',
  'document.mrz.character.class': '{character} ne peut figurer dans ce champ',
  'document.mrz.check-digit.document-number':
    'le chiffre de contrôle du numéro du document est {read} ; le calcul donne {computed}',
  'document.mrz.check-digit.date-of-birth':
    'le chiffre de contrôle de la date de naissance est {read} ; le calcul donne {computed}',
  'document.mrz.check-digit.date-of-expiry':
    "le chiffre de contrôle de la date d'expiration est {read} ; le calcul donne {computed}",
  'document.mrz.check-digit.personal-number':
    'le chiffre de contrôle du numéro personnel est {read} ; le calcul donne {computed}',
  'document.mrz.check-digit.composite':
    'le chiffre de contrôle global est {read} ; le calcul donne {computed}',
  'document.mrz.check-digit.filler':
    "un caractère de remplissage tient lieu de chiffre de contrôle d'un champ vide qui n'est pas facultatif",
  'document.mrz.number.absent': "il n'y a pas de numéro de document",
  'document.mrz.number.filler-counted':
    "le chiffre de contrôle du numéro long n'est juste que si l'on compte le remplissage devant sa seconde partie",
  'document.mrz.date.impossible': "cette date n'existe pas",
  'document.mrz.date.unknown': "l'autorité de délivrance ne connaît pas la date",
  'document.mrz.date.partial': "l'autorité de délivrance ne connaît pas une partie de la date",
  'document.mrz.date.two-centuries': "l'année de naissance peut être {year} ou {other}",
  'document.mrz.expired': 'le document a expiré le {date}',
  'document.mrz.state.unknown': "aucun État n'a le code {code}",
  'document.mrz.state.former': '{code} ({name}) a été retiré en {until}',
  'document.mrz.state.outlived':
    "{code} ({name}) a été retiré en {until}, plus longtemps avant l'expiration qu'un document n'est valable",
  'document.mrz.state.specimen': '{code} ne figure que sur des spécimens et en formation',
  'document.mrz.state.misplaced':
    '{code} ({name}) est une nationalité et ne délivre pas de documents',
  'document.mrz.quirk': 'particularité connue de cet émetteur : {what} [{quirk}]',
  'document.mrz.document-code.format': "aucun document de ce format n'a le code {code}",
  'document.mrz.document-code.before-harmonisation':
    'les passeports délivrés depuis 2028 portent un des codes harmonisés, et non {code}',
  'document.mrz.document-code.own-meaning':
    "{code} a été délivré avant 2026, quand sa seconde lettre avait le sens que lui donnait l'émetteur",
  'document.mrz.sex.unknown': 'le sexe est M, F ou un caractère de remplissage, et non {code}',
  'document.mrz.sex.x': 'la zone porte X là où la norme a un caractère de remplissage',
  'document.mrz.name.absent': "il n'y a pas de nom",
  'document.mrz.name.no-surname': "il n'y a pas d'identifiant primaire (nom de famille)",
  'document.mrz.name.groups': 'le nom a {groups} parties au lieu de deux',
  'document.mrz.name.stray-letter':
    '{character} est isolé parmi les caractères de remplissage : {character} ou remplissage, aucun chiffre de contrôle ne le dit',
  'document.mrz.name.truncated': 'le nom remplit son champ et peut être tronqué',
  'document.mrz.separator':
    '{character} se trouve là où seul un caractère de remplissage est permis',
};
