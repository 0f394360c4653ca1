import type { ListTexts } from './language.ts';

/** French. */
export const french: ListTexts = {
  'watch-list.file.encoding':
    'Le fichier n’est pas écrit en UTF-8 : l’octet {byte} le montre. Il ressemble à {looksLike} ; indiquez-le, et il sera relu.',
  'watch-list.file.read-as': 'Le fichier a été lu comme {encoding}.',
  'watch-list.file.format': 'C’est un autre type de fichier : attendu {expected}, trouvé {found}.',
  'watch-list.file.empty':
    'Le fichier ne contient aucune inscription. Pour mettre fin à une liste, retirez-la.',
  'watch-list.file.cut': 'Le fichier s’arrête au milieu : il n’est pas arrivé entier.',
  'watch-list.file.doctype':
    'Le fichier déclare un type de document. De tels fichiers ne sont pas lus.',
  'watch-list.file.markup':
    'Ici le XML est rompu ; nul ne sait à qui appartiennent les valeurs qui suivent.',
  'watch-list.file.header':
    'La première ligne doit nommer les colonnes : id, et un nom, un document ou une immatriculation. Elle a {columns} colonnes.',
  'watch-list.file.column-unknown': 'La colonne {column} n’est pas lue.',
  'watch-list.file.column-twice': 'La colonne {column} figure deux fois.',
  'watch-list.file.too-many': 'Le fichier contient plus de {most} inscriptions.',
  'watch-list.file.refused':
    'Plus de {most} enregistrements ont dû être refusés. Est-ce le bon fichier ?',
  'watch-list.row.columns': 'La ligne a {count} cellules au lieu de {expected}.',
  'watch-list.row.shifted':
    'À partir de la colonne {column}, les cellules sont décalées d’une place.',
  'watch-list.row.quote':
    'Un guillemet n’est pas fermé, ou l’est au mauvais endroit ; lignes : {lines}.',
  'watch-list.row.too-long': 'Plus long, ou avec plus de valeurs, qu’aucune inscription : {field}.',
  'watch-list.row.json': 'Cette ligne n’est pas un objet JSON avec id, schema et properties.',
  'watch-list.row.id-missing': 'L’enregistrement n’a pas d’identifiant.',
  'watch-list.row.id-twice':
    'Cet identifiant figure déjà à la ligne {line} ; c’est celle-là qui compte.',
  'watch-list.row.nothing-to-match': 'Rien ne permet de retrouver : {kind}.',
  'watch-list.row.not-sought': 'Ni personne, ni document, ni objet recherché : {what}.',
  'watch-list.row.expired': 'Expiré le {day}.',
  'watch-list.row.holder-missing': 'Le titulaire de ce document n’est pas dans le fichier.',
  'watch-list.value.kind': 'Le genre n’est ni person, ni document, ni object.',
  'watch-list.value.birth-date':
    'Une date de naissance est illisible ; l’inscription compte sans elle.',
  'watch-list.value.birth-date-two-ways':
    'Une date de naissance peut se lire comme deux jours. Lequel est-ce ? Les deux sont recherchés tant que le fichier ne l’écrit pas comme 1969-05-07.',
  'watch-list.value.state': 'Un État n’est pas connu ; l’inscription compte sans lui.',
  'watch-list.value.document':
    'Ce n’est pas un numéro de document ({kind}) ; l’inscription compte sans lui.',
  'watch-list.value.day': 'Ce jour n’existe pas dans {field} ; écrivez-le ainsi : 2026-03-31.',
  'watch-list.value.garbled':
    'Les lettres d’un nom ont été abîmées en route : écrites dans un codage, lues dans un autre.',
  'watch-list.value.ground': 'Ce motif n’existe pas.',
  'watch-list.value.instruction': 'Cette conduite à tenir n’existe pas.',
  'watch-list.value.ground-about': 'Le motif {ground} ne vaut pas pour : {kind}.',
  'watch-list.value.ground-purpose': 'Le motif {ground} ne permet pas ce à quoi sert la liste.',
  'watch-list.list.id':
    'La clé prend des minuscules, des chiffres et des traits d’union, et commence par une lettre.',
  'watch-list.list.title': 'La liste n’a pas de titre.',
  'watch-list.list.owner': 'Personne ne répond de la liste : nommez son responsable.',
  'watch-list.list.source': 'Dites de qui est la liste et d’où elle vient.',
  'watch-list.list.category':
    'Avec le motif {ground}, une liste n’est pas de la catégorie {category} : il y a des listes de recherches et de signalements, et pas d’autres.',
  'watch-list.list.ground': 'Il n’y a pas de motif {ground}.',
  'watch-list.list.purpose': 'Dites à quoi sert la liste.',
  'watch-list.list.purpose-not-allowed': 'Le motif {ground} ne permet pas la finalité {purpose}.',
  'watch-list.list.offence':
    'Pour comparer des passagers, nommez les infractions : terrorisme, ou l’une de l’annexe II.',
  'watch-list.list.term': 'La durée est nulle : le premier jour doit précéder le dernier.',
  'watch-list.list.term-long': 'Avec le motif {ground}, une liste dure au plus {years} ans.',
};
