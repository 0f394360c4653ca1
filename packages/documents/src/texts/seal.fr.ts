import type { SealFindingCode } from '../seal/finding-codes.ts';
import type { Texts } from './room-texts.ts';

/** French. */
export const sealFr: Texts<SealFindingCode> = {
  'document.seal.input.unknown': "ce n'est pas un cachet d'une sorte connue",
  'document.seal.input.size':
    "{bytes} octets sont plus que ce que contient un symbole ; rien n'a été lu",
  'document.seal.input.form': 'les octets ont été pris sous la forme {form}',
  'document.seal.input.lossy':
    "le scanner a remplacé des octets qu'il ne pouvait afficher ; réglez-le pour qu'il donne les octets bruts",
  'document.seal.header.truncated': "le cachet s'arrête dans son en-tête",
  'document.seal.header.version': "aucune version publiée des cachets n'a le numéro {version}",
  'document.seal.header.version-unpublished':
    'la version {version} ne figure dans aucune édition ; le cachet a été lu comme la version 3',
  'document.seal.header.c40': "n'est pas du C40 : {what}",
  'document.seal.header.reference-length':
    "la longueur {length} de la référence du certificat n'est pas un nombre hexadécimal",
  'document.seal.header.decimal-length':
    'la longueur de la référence du certificat est décimale, et non hexadécimale',
  'document.seal.header.fixed-reference':
    "la référence du certificat a les cinq caractères de la version 3 alors que l'en-tête dit version 4",
  'document.seal.header.test-reference':
    'la référence du certificat est celle qui est réservée aux essais',
  'document.seal.header.date': "n'est pas une date : {what}",
  'document.seal.header.order':
    'le cachet a été signé le {signedOn}, avant la date de délivrance {issuedOn}',
  'document.seal.header.future': "le cachet a été signé le {signedOn}, après le jour de l'examen",
  'document.seal.header.state': "aucun État n'a le code {code}",
  'document.seal.profile.unknown':
    "aucun profil n'est connu pour {profile} ; les éléments sont montrés par leurs étiquettes",
  'document.seal.feature.truncated': "le cachet s'arrête dans l'élément {tag}",
  'document.seal.feature.plain-length':
    "les longueurs à partir de 128 tiennent en un octet, comme dans la version 3, alors que l'en-tête dit version 4",
  'document.seal.feature.der-length':
    "les longueurs à partir de 128 sont écrites en DER, comme dans la version 4, alors que l'en-tête dit une version antérieure",
  'document.seal.feature.duplicate': "l'élément {tag} figure deux fois",
  'document.seal.feature.missing': "l'élément {name}, que demande le profil, manque",
  'document.seal.feature.length':
    "l'élément {name} a {bytes} octets ; son profil en a de {least} à {most}",
  'document.seal.feature.content': "les octets de l'élément {name} n'ont pas son codage",
  'document.seal.feature.unknown': "le profil n'a pas d'élément {tag}",
  'document.seal.feature.check-digit':
    'le chiffre de contrôle {digit} de la zone contenue dans le cachet est faux',
  'document.seal.trailing': '{bytes} octets suivent le cachet',
  'document.seal.padding': '{bytes} octets de bourrage ou de fin de ligne suivent le cachet',
  'document.seal.json.syntax': "le texte n'est plus du JSON à partir de l'octet {offset}",
  'document.seal.json.depth': 'le JSON est imbriqué trop profondément',
  'document.seal.json.duplicate': 'le membre {path} figure deux fois',
  'document.seal.json.number': "le nombre {path} n'a pas de forme canonique",
  'document.seal.json.string': 'le texte {path} contient un demi-caractère',
  'document.seal.json.not-canonical':
    'les données ne sont pas sous forme canonique ; la signature porte sur la forme canonique',
  'document.seal.json.member': "le membre {path} manque ou est d'un autre type",
  'document.seal.json.base64': "le membre {path} n'est pas du Base64",
  'document.seal.json.algorithm': "l'algorithme {algorithm} n'est ni ES256, ni ES384, ni ES512",
  'document.seal.barcode.draft':
    "la structure de données du code-barres est lue d'après son projet et des exemples publics",
  'document.seal.barcode.base32': "le texte derrière l'indicateur n'est pas du Base32",
  'document.seal.barcode.zip':
    'les données ne peuvent être décompressées, ou sont trop volumineuses',
  'document.seal.barcode.flag': "l'indicateur {flag} n'est aucun de A à D",
  'document.seal.barcode.algorithm': "l'algorithme de signature {algorithm} n'est pas connu",
  'document.seal.barcode.object': "l'objet {tag} manque, figure deux fois ou n'a pas sa place ici",
  'document.seal.findings.many':
    'il y a plus de {count} choses à dire de ce cachet ; le reste est omis',
  'document.seal.unread': "le cachet n'a pu être lu, si bien que cela n'a pas été vérifié",
  'document.seal.signature.absent': "le cachet n'est pas signé, alors que sa sorte doit l'être",
  'document.seal.signature.unsigned':
    "le code-barres dit lui-même qu'il n'est pas signé : rien ne garantit son contenu",
  'document.seal.signature.truncated':
    "le cachet s'arrête dans sa signature : {bytes} octets sur {expected}",
  'document.seal.signature.odd':
    'la signature a {bytes} octets, qui ne se partagent pas en deux nombres',
  'document.seal.signature.invalid': "la signature n'est pas vérifiée par la clé de {signer}",
  'document.seal.signature.valid': 'la signature est vérifiée par la clé de {signer}',
  'document.seal.signature.unsupported':
    "la clé de {signer} est d'une sorte avec laquelle rien ne peut être vérifié ici",
  'document.seal.signature.der':
    'la signature est une séquence DER ; un cachet donne ses deux nombres tels quels',
  'document.seal.signer.unknown':
    "aucun certificat disponible n'a le signataire {signer} et la référence {reference}",
  'document.seal.signer.none': 'sans le certificat de son signataire, cela ne peut être vérifié',
  'document.seal.signer.unreadable': 'le certificat {name} est illisible',
  'document.seal.signer.several':
    '{count} certificats disponibles ont la référence {reference} ; chacun a été essayé',
  'document.seal.signer.name':
    "le certificat a la référence {reference}, mais son titulaire n'est pas {signer}",
  'document.seal.signer.reference':
    'la clé convient, mais le cachet nomme comme signataire {signer} {reference}, et le certificat est {subject}',
  'document.seal.signer.validity':
    'le cachet a été signé le {signedOn}, hors de la validité de son signataire, du {from} au {to}',
  'document.seal.signer.usage-period':
    'le cachet a été signé le {signedOn}, hors de la période, du {from} au {to}, où son signataire peut signer',
  'document.seal.signer.expired': "le certificat du signataire n'était valable que jusqu'au {to}",
  'document.seal.signer.no-date':
    "le cachet ne dit pas quand il a été signé ; son signataire a été jugé au jour de l'examen",
  'document.seal.chain.none':
    "aucun magasin de confiance n'est donné : personne ne répond du signataire",
  'document.seal.chain.given':
    "l'opérateur a désigné le certificat {signer} comme celui d'un signataire de cachets",
  'document.seal.country.signer': 'le cachet est de {state}, son signataire de {signer}',
  'document.seal.country.zone': "le cachet est de {state}, la zone qu'il contient de {zone}",
  'document.seal.mrz.differs': 'la zone diffère du cachet : {field}',
  'document.seal.mrz.same': 'le cachet et la zone concordent',
  'document.seal.compare.none': 'ce qui est à comparer manque ou est illisible : {what}',
  'document.seal.passport-number.differs':
    'le cachet a été fait pour le passeport {sealed}, et non pour {shown}',
  'document.seal.passport-number.same': 'le cachet a été fait pour ce numéro de passeport',
  'document.seal.print.differs': 'la vignette porte ({what}) {printed}, le cachet {sealed}',
  'document.seal.print.same': 'la vignette et le cachet concordent : {what}',
  'document.seal.print.not-sealed':
    "le cachet ne contient pas : {what} ; seule l'impression le dit",
  'document.seal.print.not-days':
    "le cachet porte ({what}) {sealed}, ce qui n'est pas un nombre de jours déterminé",
};
