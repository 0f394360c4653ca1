import type { HitTexts } from './language.ts';

/** French. */
export const frenchHits: HitTexts = {
  'targeting.hit.word.same': '{traveller} s’écrit de la même façon.',
  'targeting.hit.word.transliteration':
    '{traveller} et {entry} sont un même nom, écrit selon une autre norme.',
  'targeting.hit.word.spelling': '{traveller} et {entry} diffèrent de quelques lettres.',
  'targeting.hit.word.initial': '{traveller} et {entry} : l’un est l’initiale de l’autre.',
  'targeting.hit.word.truncated':
    '{traveller} et {entry} : l’un a été coupé là où le document n’a plus de place.',
  'targeting.hit.word.nickname': '{traveller} et {entry} sont des formes d’un même prénom.',
  'targeting.hit.word.joined':
    '{traveller} et {entry} : l’un des noms écrit ensemble ce que l’autre sépare.',
  'targeting.hit.word.missing':
    'Un seul côté a ce mot (voyageur : {traveller} ; entrée : {entry}). Cela dit peu.',
  'targeting.hit.word.contradicted':
    'Chacun a un mot que l’autre n’a pas (voyageur : {traveller} ; entrée : {entry}).',
  'targeting.hit.form.title-glued':
    'Le titre est peut-être collé au nom : {traveller} a été lu comme {read} avec le titre {title}.',
  'targeting.hit.form.entry-title-glued':
    'Le titre est peut-être collé au nom de l’entrée : {entry} a été lu comme {read} avec le titre {title}.',
  'targeting.hit.form.title-or-name':
    '{traveller} est aussi un nom à part entière. Il a été lu comme {read} avec le titre {title}.',
  'targeting.hit.form.filler':
    '{traveller} remplace un nom manquant et n’a pas été pris en compte.',
  'targeting.hit.form.letter-doubled':
    'Les systèmes de réservation doublent un nom d’une seule lettre : {traveller} a été lu comme {read}.',
  'targeting.hit.form.letter-in-front':
    'Les systèmes de réservation placent un nom d’une seule lettre devant le prénom : {traveller} a été lu comme {read}.',
  'targeting.hit.birth-date.same': 'Né le même jour : {traveller} ; entrée : {entry}.',
  'targeting.hit.birth-date.compatible':
    'Ce que l’on sait des deux dates de naissance concorde : {traveller} ; entrée : {entry}.',
  'targeting.hit.birth-date.swapped':
    'Le jour et le mois de naissance sont inversés : {traveller} ; entrée : {entry}.',
  'targeting.hit.birth-date.placeholder':
    'L’une des dates de naissance est une date par défaut, le reste concorde : {traveller} ; entrée : {entry}.',
  'targeting.hit.birth-date.century':
    'Les années de naissance ont un siècle d’écart, ce qui peut être une erreur : {traveller} ; entrée : {entry}.',
  'targeting.hit.birth-date.digit':
    'Un chiffre de la date de naissance diffère, ce qui peut être une erreur : {traveller} ; entrée : {entry}.',
  'targeting.hit.birth-date.near':
    'Les dates de naissance sont à moins d’un an l’une de l’autre sans être la même : {traveller} ; entrée : {entry}.',
  'targeting.hit.birth-date.different': 'Né un autre jour : {traveller} ; entrée : {entry}.',
  'targeting.hit.birth-date.unknown':
    'Une date de naissance manque (voyageur : {traveller} ; entrée : {entry}). Elle en dirait beaucoup.',
  'targeting.hit.document.same': 'Le numéro du document est le même.',
  'targeting.hit.document.confusable':
    'Le numéro du document est le même, à des caractères près qui se lisent facilement mal.',
  'targeting.hit.document.one-edit': 'Le numéro du document diffère d’un caractère.',
  'targeting.hit.document.different':
    'Le numéro du document est un autre. On a plusieurs documents au cours d’une vie.',
  'targeting.hit.document.unknown': 'Il n’y a pas deux numéros de document à comparer.',
  'targeting.hit.nationality.same': 'La nationalité est la même : {traveller} ; entrée : {entry}.',
  'targeting.hit.nationality.different':
    'La nationalité est une autre : {traveller} ; entrée : {entry}.',
  'targeting.hit.nationality.unknown':
    'Une nationalité manque ou il y en a plusieurs (voyageur : {traveller} ; entrée : {entry}).',
  'targeting.hit.chance.none':
    'Dans une liste de {size} entrées, le hasard en donnerait moins de 0,01 d’aussi semblables : il n’explique rien.',
  'targeting.hit.chance.some':
    'Dans une liste de {size} entrées, le hasard en donnerait {chance} d’aussi semblables : il peut être l’explication.',
  'targeting.hit.chance.usual':
    'Une liste de {size} entrées en donne {chance} d’aussi semblables à n’importe qui : le hasard l’explique.',
  'targeting.hit.condition.met': 'Rempli : {condition}. Ici : {value}.',
  'targeting.hit.condition.not-met': 'Non rempli : {condition}. Ici : {value}.',
  'targeting.hit.condition.unknown': 'Inconnu : {condition}. Ici : {value}.',
  'targeting.hit.exoneration.met': 'Ceci est à décharge et rempli : {condition}. Ici : {value}.',
  'targeting.hit.exoneration.not-met':
    'Ceci serait à décharge et n’est pas rempli : {condition}. Ici : {value}.',
  'targeting.hit.exoneration.unknown':
    'Ceci serait à décharge et n’est pas connu : {condition}. Ici : {value}.',
  'targeting.hit.ended.entry-changed':
    'Terminé : l’entrée a changé et fait l’objet d’une nouvelle comparaison.',
  'targeting.hit.ended.entry-gone': 'Terminé : l’entrée n’est plus sur une liste en usage.',
  'targeting.hit.ended.entry-expired': 'Terminé : la durée de l’entrée est écoulée.',
  'targeting.hit.ended.data-changed':
    'Terminé : d’autres données du voyageur sont arrivées et sont comparées de nouveau.',
  'targeting.hit.fault.another-hit': 'La commande concerne une autre concordance.',
  'targeting.hit.fault.state': 'Ce n’est pas possible dans l’état où se trouve la concordance.',
  'targeting.hit.fault.part': 'Cela revient à une personne de l’unité.',
  'targeting.hit.fault.nobody': 'Il n’est pas dit qui le fait.',
  'targeting.hit.fault.same-person': 'Il faut une autre personne que celle qui a jugé.',
  'targeting.hit.fault.another-person': 'Seule la personne qui a jugé peut revenir dessus.',
  'targeting.hit.fault.evidence': 'Les éléments ne sont pas ceux qui ont été vus.',
  'targeting.hit.fault.reason': 'Il faut un motif dans vos propres mots : une phrase, pas un mot.',
  'targeting.hit.fault.recipient': 'Nommez l’autorité qui reçoit la concordance.',
};
