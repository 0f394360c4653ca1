import type { VerdictFindingCode } from '../verdict/finding-codes.ts';
import type { Texts } from './room-texts.ts';

/** French. */
export const verdictFr: Texts<VerdictFindingCode> = {
  'document.verdict.equipment': "le lieu d'examen n'a pas l'équipement pour cela : {equipment}",
  'document.verdict.not-looked':
    "on aurait pu le regarder ici ({equipment}), et on ne l'a pas fait",
  'document.verdict.not-asked': "la directive ne le demande pas ici, et personne n'a regardé",
  'document.verdict.observed.failed':
    "vu sur le document même par {by} : ce n'est pas comme cela devrait être",
  'document.verdict.observed.undetermined': 'vu sur le document même par {by} : sans conclusion',
  'document.verdict.observed.aborted': "l'examen par {by} a été interrompu",
  'document.verdict.observed.not-supported': "le document n'a pas cet élément, dit {by}",
  'document.verdict.observed.differ':
    'plusieurs examens sont arrivés à des résultats différents ; le pire compte',
  'document.verdict.mrz.absent': "aucune zone de lecture automatique n'a été donnée",
  'document.verdict.mrz.aborted':
    'la lecture de la zone de lecture automatique a été interrompue ; ce qui a été lu ne dit rien du document',
  'document.verdict.mrz.no-zone':
    "ce qui a été donné n'est pas une zone de lecture automatique, si bien que cela n'a pu être regardé",
  'document.verdict.mrz.no-digits': "les zones de ce format n'ont pas de chiffre de contrôle",
  'document.verdict.mrz.misread':
    'si {read} à la ligne {line}, position {position}, était {to}, tout serait juste : comparez avec le document',
  'document.verdict.mrz.misread-several':
    '{count} corrections de caractères mal lus rendraient tout juste : comparez avec le document',
  'document.verdict.mrz.undecidable':
    '{read} à la ligne {line}, position {position}, peut être {to} : aucun chiffre de contrôle ne le dit',
  'document.verdict.mrz.stray':
    '{characters} est isolé parmi les remplissages de {field}, où il faut un caractère de remplissage',
  'document.verdict.mrz.born-late': "né le {birth}, après l'expiration du document le {expiry}",
  'document.verdict.mrz.issued-late': 'délivré le {issued}, après son expiration le {expiry}',
  'document.verdict.mrz.issuer-outlived':
    '{code} a été retiré en {until} : il ne pouvait délivrer ce document',
  'document.verdict.mrz.name-cut': "le nom est abrégé dans la zone alors qu'il y tient",
  'document.verdict.viz.absent':
    "rien de la zone visuelle n'a été saisi : personne ne l'a comparée",
  'document.verdict.viz.same': 'la zone visuelle concorde avec {with} : {fields}',
  'document.verdict.viz.not-typed':
    "toute la zone visuelle n'a pas été saisie : {fields} restent sans comparaison",
  'document.verdict.viz.differs': '{field} : la zone visuelle dit {printed}, {with} dit {zone}',
  'document.verdict.viz.unreadable':
    "{field} est illisible dans {with}, si bien que la zone visuelle n'a pas été comparée",
  'document.verdict.viz.number-cut':
    'le numéro est plus long que son champ dans la zone ; son début concorde',
  'document.verdict.viz.code-quirk':
    "{printed} et {zone} sont des codes d'un même État, dont l'un est irrégulier",
  'document.verdict.viz.name-differs': 'la zone visuelle nomme {printed}, {with} nomme {zone}',
  'document.verdict.viz.name-spelling': 'le nom est écrit dans {with} selon les règles {rules}',
  'document.verdict.viz.name-unofficial':
    "le nom est écrit comme les gens l'écrivent, et comme aucune autorité ne devrait l'écrire ({rules})",
  'document.verdict.viz.name-truncated':
    "le nom remplit son champ et y est abrégé ; ce qui s'y trouve concorde",
  'document.verdict.viz.name-no-secondary':
    "le nom est abrégé de sorte qu'il ne reste rien des prénoms, ce que les règles interdisent",
  'document.verdict.viz.name-of-state': "{state} n'a jamais écrit ce nom comme le fait la zone",
  'document.verdict.sides.differ': 'les deux côtés de la carte ne concordent pas : {fields}',
  'document.verdict.sides.one':
    'un seul côté de la carte a été donné, ou un seul porte des données',
  'document.verdict.sides.lines': 'les lignes des deux côtés ne forment pas une zone',
  'document.verdict.expiry.past': 'le document a expiré le {date}',
  'document.verdict.expiry.prolonged':
    "valable jusqu'au {date} selon ce qui est imprimé, et jusqu'au {until} selon ce que son État a décidé ensuite ({source})",
  'document.verdict.expiry.unknown': "aucune date d'expiration n'est lisible",
  'document.verdict.expiry.not-yet': 'il peut être utilisé à partir du {date}',
  'document.verdict.zones.field':
    "{field} diffère : {first} dans un document, {second} dans l'autre",
  'document.verdict.zones.name':
    "les noms diffèrent : {first} dans un document, {second} dans l'autre",
  'document.verdict.zones.name-note':
    'les noms concordent, mais pas lettre pour lettre ({verdict})',
  'document.verdict.zones.absent': 'une zone de lecture automatique manque : {which}',
  'document.verdict.zones.no-passport':
    "le passeport auquel il appartient n'est pas parmi les documents",
  'document.verdict.zones.which':
    'parmi plusieurs documents de voyage, {document} a été comparé à celui qui concorde le mieux : {passport}',
  'document.verdict.chip.no-reader': "le lieu d'examen ne peut lire les puces",
  'document.verdict.chip.not-tried':
    "personne n'a essayé de lire une puce, et rien ne dit qu'il n'y en a pas",
  'document.verdict.chip.unread-electronic':
    "le document a une puce ({because}), et personne ne l'a lue",
  'document.verdict.chip.none': "le document n'a pas de puce ({because})",
  'document.verdict.chip.absent-unknown':
    "aucune puce n'a répondu, et rien ne dit s'il devrait y en avoir une",
  'document.verdict.chip.absent-electronic':
    "aucune puce n'a répondu alors que le document est électronique ({because})",
  'document.verdict.chip.unexpected':
    "une puce a répondu alors que le document n'en a pas ({because})",
  'document.verdict.chip.not-read': "rien n'a été lu d'une puce",
  'document.verdict.seal.none': "aucun cachet n'a été donné",
  'document.verdict.seal.without': 'le cachet ne contient pas ce qui serait comparé : {what}',
  'document.verdict.seal.aborted': 'la lecture du cachet a été interrompue',
  'document.verdict.seal.several':
    '{count} cachets ont été donnés ; chaque vérification a le pire de leurs résultats',
  'document.verdict.seal.no-passport':
    "le passeport dont le cachet porte le numéro n'est pas parmi les documents",
  'document.verdict.state.no-profile': "rien n'est connu ici des documents de {state}",
  'document.verdict.state.no-kind': "rien n'est connu ici des documents de {state} de code {code}",
  'document.verdict.state.not-known':
    "ce qu'on sait des documents de {state} ne le dit pas : {what}",
  'document.verdict.state.needs': "il faut une donnée du document qui n'a pas été fournie : {what}",
  'document.verdict.state.stale':
    "ce qu'on sait de {state} était à comparer de nouveau avec sa source après le {date}",
  'document.verdict.validity.long':
    'valable du {issued} au {expiry} : plus que les {longest} que délivre {state}',
  'document.verdict.validity.future':
    "il expire le {expiry} : avec les {longest} que délivre {state}, il serait délivré dans l'avenir",
  'document.verdict.validity.order': 'délivré le {issued}, après son expiration le {expiry}',
  'document.verdict.validity.issued-late': "délivré le {issued}, après le jour de l'examen",
  'document.verdict.model.before':
    'délivré le {issued}, avant le premier document du modèle {model}, le {from}',
  'document.verdict.model.after':
    'délivré le {issued}, après le dernier document du modèle {model}, le {until}',
  'document.verdict.model.none': "{state} n'a délivré aucun modèle de ce document le {issued}",
  'document.verdict.model.unknown':
    "le modèle {model} n'est pas parmi ceux qu'on connaît de {state}",
  'document.verdict.series.outside': "le numéro n'est dans aucune série que {state} ait attribuée",
  'document.verdict.series.date':
    "le numéro est dans une série qui n'était pas attribuée le {issued}",
  'document.verdict.series.model': "le numéro n'est dans aucune série du modèle {model}",
  'document.verdict.alert': '{state} a signalé ce numéro : {kind} {reference}',
  'document.verdict.electronic.absent':
    "chaque document de cette sorte a une puce ({because}), et aucune n'a répondu",
  'document.verdict.electronic.unexpected':
    "aucun document de cette sorte n'a de puce ({because}), et une a répondu",
  'document.verdict.sealed.absent':
    "chaque document de cette sorte porte un cachet depuis {since}, et aucun n'a été trouvé",
  'document.verdict.sealed.not-scanned':
    "chaque document de cette sorte porte un cachet depuis {since}, et personne ne l'a cherché",
  'document.verdict.sealed.other-kind':
    "le cachet trouvé n'est pas connu comme celui de cette sorte de document",
  'document.verdict.synthetic':
    '{code} ({where}) est un code du monde synthétique : aucun document réel ne le porte',
  'document.verdict.no-code': "aucun code d'État n'a été lu nulle part",
  'document.verdict.replay.unreadable': "ce n'est pas un fichier de reprise : {why}",
  'document.verdict.replay.format': "le manifeste n'a pas sa forme : {path}",
  'document.verdict.replay.missing': "le fichier {name} que cite le manifeste n'est pas là",
  'document.verdict.replay.altered': "{name} n'est pas ce qui a été écrit : son empreinte diffère",
  'document.verdict.replay.extra':
    "le fichier {name} n'est pas dans le manifeste et a été laissé de côté",
  'document.verdict.replay.limit': 'il est plus grand que ce qui est lu ({what})',
};
