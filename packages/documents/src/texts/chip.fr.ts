import type { ChipFindingCode } from '../chip/finding-codes.ts';
import type { Texts } from './room-texts.ts';

/** French. */
export const chipFr: Texts<ChipFindingCode> = {
  'document.chip.file.empty': "{file} n'a aucun octet",
  'document.chip.file.tag': "{file} commence par l'étiquette {found} au lieu de {expected}",
  'document.chip.file.cut':
    '{file} est coupé : sa longueur annonce plus que les {length} octets présents',
  'document.chip.file.trailing': '{length} octets suivent le contenu de {file}',
  'document.chip.file.large': "{name} a {length} octets ; au-delà de {most}, rien n'est lu",
  'document.chip.file.unknown': "{name} n'est pas un fichier de puce",
  'document.chip.file.name-differs': '{name} est {file} par son contenu et {named} par son nom',
  'document.chip.file.twice':
    '{file} a été fourni deux fois avec les mêmes octets ({name}, {first})',
  'document.chip.file.twice-different':
    '{file} a été fourni deux fois avec des octets différents ({name}, {first})',
  'document.chip.file.opaque':
    "le contenu de {file} est propre à l'émetteur et n'est pas interprété",
  'document.chip.findings.many': 'plus de {kept} constats : les autres sont omis',
  'document.chip.reader.none':
    "des fichiers ont été fournis et aucun lecteur n'a dit comment la puce a répondu",
  'document.chip.presence.none': "aucune puce n'a répondu",
  'document.chip.presence.unclear':
    "aucune puce n'a répondu, et personne ne sait si le document devrait en avoir une",
  'document.chip.presence.missing':
    "aucune puce n'a répondu, alors que le document dit en avoir une",
  'document.chip.access.aborted': 'la lecture a été interrompue',
  'document.chip.access.refused': "la puce a répondu et ne s'est pas ouverte",
  'document.chip.access.attempt': '{protocol} avec la clé de {password} : {outcome} {status}',
  'document.chip.access.fallback': "PACE a échoué et la puce s'est ouverte par BAC",
  'document.chip.access.zone-key':
    "la clé de la zone n'a pas ouvert la puce, le numéro d'accès de la carte oui",
  'document.chip.object.broken': "dans {file}, le contenu de {tag} s'interrompt ({why})",
  'document.chip.object.absent': "il manque à {file} l'objet {tag}",
  'document.chip.object.malformed': "dans {file}, l'objet {tag} n'a pas la forme requise",
  'document.chip.object.unexpected': "dans {file} se trouve {tag}, que la norme n'y prévoit pas",
  'document.chip.count': '{file} annonce {stated} et contient {found}',
  'document.chip.text.long': 'un texte de {file} est coupé après 65536 octets',
  'document.chip.text.encoding':
    "un texte de {file} n'est pas en UTF-8 ; il a été lu comme Latin-1",
  'document.chip.date.packed': 'une date de {file} est condensée, deux chiffres par octet',
  'document.chip.date.form': "une date de {file} n'est pas une date",
  'document.chip.com.list':
    "la liste de EF.COM nomme {tag}, qui n'est pas un groupe de données ou y figure deux fois",
  'document.chip.dg1.unreadable':
    "ce que contient DG1 n'est pas une zone de lecture automatique ({length} caractères)",
  'document.chip.image.unknown': "une image de {file} n'est ni JPEG, ni JPEG 2000, ni PNG, ni WSQ",
  'document.chip.image.broken': "l'en-tête d'une image de {file} ({format}) n'a pas de dimensions",
  'document.chip.image.large':
    'une image de {file} annonce {width} sur {height} pixels ; seul son en-tête a été lu',
  'document.chip.image.size-differs':
    'une image de {file} a {width} sur {height} pixels ; son enregistrement dit {statedWidth} sur {statedHeight}',
  'document.chip.biometric.record':
    'un enregistrement biométrique de {file} ne suit aucune norme connue ici',
  'document.chip.biometric.length':
    "les longueurs ou les nombres d'un enregistrement biométrique de {file} ne concordent pas ({what})",
  'document.chip.detail.unlisted': "{file} contient {tag}, que sa propre liste n'annonce pas",
  'document.chip.detail.listed-twice': 'la liste de {file} nomme {tag} deux fois',
  'document.chip.security-infos.broken':
    "les informations de sécurité de {file} s'interrompent ({why})",
  'document.chip.security-infos.info':
    "une information de sécurité de {file} n'a pas la forme requise",
  'document.chip.zip.cut': "l'archive n'a pas de répertoire : elle est coupée",
  'document.chip.zip.many': "l'archive a plus de {kept} entrées ; les autres ne sont pas examinées",
  'document.chip.zip.path': "l'entrée {name} a un chemin qui sort de son dossier",
  'document.chip.zip.encrypted': "l'entrée {name} est chiffrée et n'a pas été lue",
  'document.chip.zip.entry':
    "l'entrée {name} est endommagée, ou comprimée d'une manière qui n'est pas lue",
  'document.chip.zip.large':
    "l'entrée {name} dépasse {most} octets une fois décomprimée et n'a pas été lue",
  'document.chip.zip.nested': "l'entrée {name} est elle-même une archive et n'a pas été ouverte",
  'document.chip.zip.overlap': "des entrées de l'archive partagent des octets : aucune n'a été lue",
  'document.chip.com.absent': "EF.COM n'a pas été fourni : il ne peut être comparé à EF.SOD",
  'document.chip.com.no-sod': "il n'y a pas d'objet de sécurité auquel comparer EF.COM",
  'document.chip.com.unreadable': 'EF.COM ne peut être lu',
  'document.chip.com.missing-group':
    "DG{number} est signé dans EF.SOD et n'est pas nommé dans EF.COM",
  'document.chip.com.extra-group': "EF.COM nomme DG{number}, que EF.SOD n'a pas",
  'document.chip.com.version-differs': 'EF.COM a la version LDS {com}, EF.SOD {sod}',
  'document.chip.com.unicode-differs': 'EF.COM a la version Unicode {com}, EF.SOD {sod}',
  'document.chip.com.unsigned':
    "EF.COM concorde avec EF.SOD, dont la signature elle-même n'est pas prouvée",
  'document.chip.hash.differs':
    "{file} n'est pas celui qui a été signé : son empreinte ({algorithm}) diffère",
  'document.chip.hash.no-sod': '{file} est là, et aucun objet de sécurité auquel le comparer',
  'document.chip.hash.nothing': "il n'y a ni {file} ni objet de sécurité lisible",
  'document.chip.hash.not-given': "{file} est signé dans EF.SOD et n'a pas été fourni",
  'document.chip.hash.not-there': "ce document n'a pas de {file}",
  'document.chip.hash.absent': "{file} est signé dans EF.SOD et la puce ne l'a pas",
  'document.chip.hash.access-denied': 'la puce ne donne pas {file} à ce lecteur',
  'document.chip.hash.read-error': "{file} n'a pas pu être lu sur la puce",
  'document.chip.hash.aborted': 'la lecture a été interrompue avant {file}',
  'document.chip.hash.not-listed': "{file} est sur la puce et n'est pas signé dans EF.SOD",
  'document.chip.hash.unsigned':
    "l'empreinte de {file} concorde avec EF.SOD, dont la signature elle-même n'est pas prouvée",
  'document.chip.hash.algorithm': "l'algorithme de hachage {oid} de EF.SOD n'est pas connu ici",
  'document.chip.hash.trailing':
    "l'empreinte de {file} est juste sans les {length} octets qui suivent son contenu",
  'document.chip.hash.appended':
    '{length} octets qui ne sont pas du remplissage suivent le contenu de {file} : personne ne les a signés',
  'document.chip.hash.repeated': "EF.SOD a plus d'une empreinte pour {file}",
  'document.chip.mrz.absent':
    "aucune zone de lecture automatique n'a été fournie pour la comparer à DG1",
  'document.chip.mrz.unreadable':
    "ce qui a été fourni comme zone de lecture automatique n'en est pas une",
  'document.chip.mrz.no-dg1': "DG1 n'a pas été fourni : la zone ne peut y être comparée",
  'document.chip.mrz.dg1-unreadable': 'la zone de DG1 ne peut être lue',
  'document.chip.mrz.format-differs': 'la zone est {zone}, DG1 {chip}',
  'document.chip.mrz.field-differs': '{field} diffère entre la zone et DG1',
  'document.chip.mrz.check-digit-differs':
    "le chiffre de contrôle {check} diffère entre la zone et DG1 bien que ce qu'il protège ne diffère pas",
  'document.chip.mrz.date-fillers':
    "{field} a des caractères de remplissage d'un côté et des chiffres de l'autre",
  'document.chip.mrz.optional-differs': 'les données facultatives diffèrent entre la zone et DG1',
  'document.chip.mrz.personal-number':
    'la zone porte {printed} là où DG1 et DG11 ont le numéro personnel {number}',
  'document.chip.mrz.personal-number-open':
    'le numéro personnel de DG11 est {number}, et la zone porte {printed}',
  'document.chip.mrz.personal-number-other':
    "l'émetteur a signé {printed} comme données facultatives et {number} comme numéro personnel dans DG11",
  'document.chip.mrz.one-side':
    "seule une partie de la zone a été fournie ; ce qu'il y a concorde avec DG1",
  'document.chip.mrz.unsigned':
    "la zone et DG1 concordent, et l'authenticité de DG1 lui-même n'est pas prouvée",
  'document.chip.expiry.past': 'le document a expiré le {date}',
  'document.chip.expiry.unknown': "la date d'expiration n'est pas connue en entier",
  'document.chip.expiry.no-zone': "il n'y a pas dans DG1 de zone où prendre la date d'expiration",
  'document.chip.aa.no-key': "le document n'a pas de clé d'authentification active",
  'document.chip.aa.key-not-given':
    "DG15 est signé dans EF.SOD et n'a pas été fourni : l'authentification active ne peut être vérifiée",
  'document.chip.aa.no-transcript':
    "le document a une clé d'authentification active, et aucune transcription n'a été fournie",
  'document.chip.aa.aborted': "l'authentification active a été interrompue",
  'document.chip.aa.refused': "la puce n'a pas répondu au défi de l'authentification active",
  'document.chip.aa.key-unreadable': 'la clé de DG15 ne peut être lue',
  'document.chip.aa.key-unsigned':
    "l'authentification active concorde avec la clé de DG15, dont il n'est pas prouvé qu'elle soit celle de l'émetteur",
  'document.chip.aa.key-missing':
    "une transcription d'authentification active a été fournie, et le document n'a pas de clé pour elle",
  'document.chip.aa.invalid':
    "la réponse de la puce n'est pas une signature du défi par la clé de DG15 ({why})",
  'document.chip.aa.unsupported':
    "l'algorithme de l'authentification active n'est pas pris en charge ici ({why})",
  'document.chip.aa.challenge-length': 'le défi a {length} octets au lieu de 8',
  'document.chip.aa.hash-not-stated':
    'DG14 ne dit pas quel hachage va avec la clé elliptique ; {hash} convient',
  'document.chip.aa.hash-differs': 'DG14 dit {stated}, la puce a utilisé {hash}',
  'document.chip.aa.der': 'la puce a donné sa signature ECDSA en DER au lieu de r et s',
  'document.chip.aa.trailer': 'la fin de la signature nomme {hash}',
  'document.chip.ca.no-key': "le document n'a pas de clé d'authentification de la puce",
  'document.chip.ca.key-not-given':
    "DG14 est signé dans EF.SOD et n'a pas été fourni : l'authentification de la puce ne peut être vérifiée",
  'document.chip.ca.no-transcript':
    "le document a une clé d'authentification de la puce, et aucune transcription n'a été fournie",
  'document.chip.ca.aborted': "l'authentification de la puce a été interrompue",
  'document.chip.ca.refused': "la puce n'a pas exécuté l'authentification de la puce",
  'document.chip.ca.key-missing': "la transcription utilise une clé que le document n'a pas",
  'document.chip.ca.key-unreadable':
    "la clé d'authentification de la puce ne peut être lue ({why})",
  'document.chip.ca.key-unsigned':
    "l'authentification de la puce concorde avec une clé dont il n'est pas prouvé qu'elle soit celle de l'émetteur",
  'document.chip.ca.protocol':
    "{oid} n'est pas un protocole d'authentification de la puce connu ici",
  'document.chip.ca.protocol-not-offered':
    "le document n'offre pas le protocole {oid} de la transcription",
  'document.chip.ca.agreement':
    "les clés éphémères du lecteur dans la transcription ne vont ni l'une avec l'autre ni avec la clé de la puce",
  'document.chip.ca.mac':
    "la première réponse protégée de la puce ne se vérifie pas : elle n'a pas la clé privée",
  'document.chip.ca.command-mac':
    "la commande protégée du lecteur lui-même ne se vérifie pas : la transcription n'est pas de cette clé",
  'document.chip.ca.exchange': "l'échange de la transcription n'est pas une messagerie sécurisée",
  'document.chip.ca.token': "le jeton de la puce ne se vérifie pas : elle n'a pas la clé privée",
  'document.chip.ca.evidence-of-reader':
    "l'authentification de la puce convainc le lecteur qui l'a exécutée, et personne d'autre",
  'document.chip.cam.no-transcript':
    "aucune transcription de PACE avec mappage d'authentification de la puce n'a été fournie",
  'document.chip.cam.aborted': "PACE avec mappage d'authentification de la puce a été interrompu",
  'document.chip.cam.refused':
    "la puce n'a pas exécuté PACE avec mappage d'authentification de la puce",
  'document.chip.cam.no-key':
    "EF.CardSecurity avec la clé du mappage d'authentification de la puce n'a pas été fourni",
  'document.chip.cam.key-unsigned':
    "le mappage d'authentification de la puce concorde avec une clé dont EF.CardSecurity n'est pas prouvé",
  'document.chip.cam.key-unbound':
    "le mappage d'authentification de la puce concorde avec une clé qui ne figure pas dans un DG14 signé : elle peut être celle d'un autre document",
  'document.chip.cam.invalid':
    "les données d'authentification de la puce ne mènent pas de sa clé à sa clé de mappage",
  'document.chip.card-security.absent': "EF.CardSecurity n'a pas été fourni",
  'document.chip.card-security.malformed':
    "EF.CardSecurity n'est pas un ensemble de données signées ({why})",
  'document.chip.card-security.content-type': 'EF.CardSecurity a le type de contenu {oid}',
  'document.chip.card-security.key-differs':
    'une clé de EF.CardSecurity diffère de celle de même identifiant dans DG14',
  'document.chip.card-security.info-missing': "{file} contient {oid}, que EF.CardSecurity n'a pas",
  'document.chip.card-access.absent': "EF.CardAccess n'a pas été fourni",
  'document.chip.card-access.missing':
    'la puce n’a pas d’EF.CardAccess et son DG14 signé dit qu’elle offre PACE',
  'document.chip.card-access.left-out':
    'EF.CardAccess n’a pas été fourni et le DG14 signé dit que la puce offre PACE',
  'document.chip.card-access.without-dg14':
    'EF.CardAccess est là et EF.SOD n’a pas de DG14 qui puisse le confirmer',
  'document.chip.card-access.info-left-out':
    'DG14 contient {oid} pour PACE, que EF.CardAccess n’offre pas',
  'document.chip.card-access.no-dg14': "DG14 n'a pas été fourni pour y comparer EF.CardAccess",
  'document.chip.card-access.info-missing':
    'EF.CardAccess contient {oid}, que DG14 ne confirme pas',
  'document.chip.card-access.unsigned':
    "EF.CardAccess concorde avec DG14, dont l'authenticité n'est pas prouvée",
  'document.chip.transcript.json': "{name} n'est pas une transcription : ce n'est pas du JSON",
  'document.chip.transcript.form':
    "{name} n'est pas une transcription au format amirani.chip-transcript/1 : {path}",
  'document.chip.transcript.twice':
    '{part} figure dans {count} transcriptions, dont {held} prouvent la puce ; la pire réponse compte',
  'document.sod.absent': "EF.SOD n'a pas été fourni : rien de la puce ne peut être prouvé",
  'document.sod.aborted': 'la lecture a été interrompue avant EF.SOD',
  'document.sod.wrapper': 'EF.SOD est sans son étiquette 77',
  'document.sod.trailing': '{length} octets suivent le contenu de EF.SOD',
  'document.sod.version': 'les données signées de EF.SOD ont la version {version} au lieu de 3',
  'document.sod.malformed': "EF.SOD n'est pas un ensemble de données signées ({why})",
  'document.sod.content-type': "le type de contenu {oid} n'est pas celui d'un objet de sécurité",
  'document.sod.content-type-legacy':
    'le type de contenu est {oid}, que des documents authentiques ont à la place de celui de la norme',
  'document.sod.content.absent': "l'objet de sécurité n'a pas de contenu",
  'document.sod.content.malformed':
    "le contenu de l'objet de sécurité n'a pas la forme requise ({why})",
  'document.sod.content.version':
    "l'objet de sécurité a la version {version} et son information de version est {info}",
  'document.sod.content.count':
    "l'objet de sécurité a des empreintes de {count} groupes de données",
  'document.sod.content.group': "l'objet de sécurité a une empreinte du groupe de données {number}",
  'document.sod.content.group-twice': "l'objet de sécurité a deux empreintes de DG{number}",
  'document.sod.content.mandatory':
    "l'objet de sécurité n'a pas d'empreinte de DG{number}, que tout document possède",
  'document.sod.content.hash-length':
    "l'empreinte de DG{number} a {length} octets ; {algorithm} en a {expected}",
  'document.sod.content.hash-outdated':
    "l'objet de sécurité utilise {algorithm}, qui ne doit plus être utilisé",
  'document.sod.signers': "l'objet de sécurité a {count} signataires",
  'document.sod.signer-absent': "personne n'a signé l'objet de sécurité",
  'document.sod.given-twice':
    'deux objets de sécurité différents ont été fournis ; le premier est examiné',
  'document.sod.certificate-outside':
    "le certificat du signataire n'est pas dans EF.SOD ; {name} convient",
  'document.sod.certificate-missing':
    "le certificat du signataire n'est pas dans EF.SOD et n'a pas été fourni",
};
