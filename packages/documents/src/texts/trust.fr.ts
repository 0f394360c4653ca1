import type { TrustFindingCode } from '../trust/finding-codes.ts';
import type { Texts } from './room-texts.ts';

/** French. */
export const trustFr: Texts<TrustFindingCode> = {
  'document.trust.file.unknown':
    "{name} n'est ni un certificat, ni une liste de révocation, ni une liste de contrôle, ni une liste d'écarts, ni une liste de défauts, ni du LDIF",
  'document.trust.file.too-large':
    "{name} a {size} octets ; plus de {limit} ne sont pas lus, et rien n'en a été pris",
  'document.trust.file.role':
    '{name} a été donné comme {role}, mais ne contient pas de certificat : il ne garantit rien',
  'document.trust.findings.many': '{count} autres constats de cette source ne sont pas listés',
  'document.trust.list.too-many':
    "la liste contient plus de {limit} entrées ; rien n'en a été pris",
  'document.trust.list.malformed':
    "le contenu de la liste est mal formé à l'octet {offset} ({fault})",
  'document.trust.list.version': 'la liste est de la version {version} ; seule 0 est définie',
  'document.trust.list.certificate-unreadable':
    'le certificat {position} de {name} est illisible ({fault}) ; il est laissé de côté',
  'document.trust.list.duplicate': "{count} certificats figurent plus d'une fois dans la liste",
  'document.trust.list.no-authority':
    'le certificat {position} ({subject}) ne peut signer de certificats ; une liste de contrôle contient ceux qui le peuvent',
  'document.trust.list.signature-invalid':
    "la signature de la liste n'est pas juste : rien de ce qu'elle contient n'est de confiance",
  'document.trust.list.signature-unsupported': 'la signature de la liste ne peut être vérifiée ici',
  'document.trust.list.signer-missing': 'on ne dispose pas du certificat du signataire de la liste',
  'document.trust.list.no-anchor':
    "aucune ancre ne garantit le signataire de la liste ({issuer}) : elle n'est pas de confiance",
  'document.trust.list.chosen': "l'opérateur a choisi lui-même le signataire de la liste",
  'document.trust.list.anchor-proposed':
    'le signataire de la liste a été certifié par {subject}, qui figure dans une liste de confiance ({name}) ; choisissez-le comme ancre pour faire confiance à cette liste',
  'document.trust.list.signer-purpose':
    "il manque au signataire de la liste l'usage {purpose} : il ne peut signer une telle liste",
  'document.trust.list.signed-by-authority':
    "la liste est signée par l'autorité nationale de certification elle-même, et non par un signataire de listes",
  'document.trust.list.purpose-not-critical':
    "l'usage du signataire de la liste n'est pas marqué critique",
  'document.trust.list.signer-expired':
    "le certificat du signataire de la liste a expiré le {date}, après qu'il a signé",
  'document.trust.list.signed-outside-validity':
    'la liste a été signée le {date}, hors de la validité de son signataire (du {from} au {to})',
  'document.trust.list.no-signing-time': 'la liste ne dit pas quand elle a été signée',
  'document.trust.list.from-future': "la liste a été signée le {date}, après le jour de l'examen",
  'document.trust.list.stale':
    "la liste a {days} jours ; un renouvellement de clé s'annonce 90 jours à l'avance",
  'document.trust.list.signer-revoked': 'le signataire de la liste a été révoqué le {date}',
  'document.trust.list.refused':
    "le chemin du signataire de la liste à une ancre est rompu : rien de ce qu'elle contient n'est de confiance",
  'document.trust.ldif.line':
    "la ligne {line} de {name} n'est ni un attribut ni une partie d'attribut ; elle est ignorée",
  'document.trust.ldif.base64':
    'la ligne {line} de {name} contient du base64 endommagé ; la valeur est laissée de côté',
  'document.trust.ldif.url':
    "la ligne {line} de {name} donne une valeur par son adresse ; rien n'est jamais téléchargé",
  'document.trust.pem.base64':
    'le bloc {position} de {name} contient du base64 endommagé ; il est laissé de côté',
  'document.trust.pem.label':
    'le bloc {position} de {name} est un {label}, qui ne dit rien de la confiance ; il est ignoré',
  'document.trust.synthetic':
    '{country} est un code du monde synthétique : {subject} est refusé en service',
  'document.trust.crl.malformed':
    'la liste de révocation est illisible ({fault}) ; elle est laissée de côté',
  'document.trust.crl.no-issuer':
    "aucune clé disponible ne vérifie la liste de révocation de {issuer} ; on ne s'y fie pas",
  'document.trust.crl.signature-invalid':
    "la signature de la liste de révocation de {issuer} n'est pas juste ; on ne s'y fie pas",
  'document.trust.crl.not-trusted':
    "la liste de révocation de {issuer} est signée par une clé que personne ne garantit ; on ne s'y fie pas",
  'document.trust.crl.issuer-usage':
    "l'émetteur de la liste de révocation ({issuer}) ne peut signer de listes de révocation",
  'document.trust.crl.issuer-differs':
    "la liste de révocation nomme {issuer}, et sa clé est celle de {holder} ; on ne s'y fie pas",
  'document.trust.crl.partial':
    "la liste de révocation de {issuer} est un complément, ne couvre qu'une partie ou a une extension critique inconnue, ce que le profil interdit ; on ne s'y fie pas",
  'document.trust.crl.no-number': "la liste de révocation de {issuer} n'a pas de numéro",
  'document.trust.crl.no-next-update':
    'la liste de révocation de {issuer} ne dit pas quand la suivante est due',
  'document.trust.crl.superseded':
    "on dispose d'une liste de révocation plus récente de {issuer} (numéro {newer} après {number})",
  'document.trust.crl.from-future':
    "la liste de révocation de {issuer} a été faite le {date}, après le jour de l'examen",
  'document.trust.crl.expired':
    'la liste de révocation de {issuer} devait être renouvelée le {date}',
  'document.trust.revocation.no-list': "on ne dispose d'aucune liste de révocation de {issuer}",
  'document.trust.revocation.number':
    'la liste de révocation {number} de {issuer}, faite le {date}, ne le contient pas',
  'document.trust.revocation.no-issuer':
    "l'émetteur du signataire n'est pas connu : aucune liste de révocation ne peut être choisie",
  'document.trust.revocation.other-name':
    "la liste de révocation est de {list}, l'autorité du même pays sous un autre nom",
  'document.trust.revocation.revoked': '{subject} a été révoqué le {date} ({reason})',
  'document.trust.revocation.revoked-later':
    "{subject} a été révoqué le {date} ({reason}), après le jour de l'examen",
  'document.trust.revocation.unverified':
    'une liste de révocation à laquelle on ne se fie pas nomme {subject} (révoqué le {date}, {reason})',
  'document.trust.revocation.issuer-revoked':
    "l'émetteur {subject} a été révoqué le {date} ({reason})",
  'document.trust.chain.no-signer': 'on ne dispose pas du certificat du signataire',
  'document.trust.chain.trusted': 'la chaîne aboutit à {subject}, que garantit {lists}',
  'document.trust.chain.no-issuer':
    'aucune clé du magasin de confiance ne vérifie le certificat ; son émetteur est {issuer}',
  'document.trust.chain.signature-invalid':
    'le certificat nomme une clé de {issuer}, et cette clé ne le vérifie pas',
  'document.trust.chain.signature-unsupported':
    'la signature du certificat ne peut être vérifiée ici ({algorithm})',
  'document.trust.chain.same-name':
    "le magasin connaît {issuer}, mais avec d'autres clés : une autorité qui manque dans les listes, ou une qui n'en porte que le nom",
  'document.trust.chain.no-authority':
    "{subject} a signé le certificat au-dessous, ce qu'il ne peut : ce n'est pas une autorité",
  'document.trust.chain.key-usage':
    '{subject} a signé le certificat au-dessous avec une clé qui ne peut signer de certificats',
  'document.trust.chain.authority-unmarked':
    "{subject} n'est pas marqué comme autorité (basic constraints), mais figure dans une liste de confiance et peut signer des certificats",
  'document.trust.chain.not-trusted':
    'la chaîne aboutit à {subject}, que personne de connu ne garantit',
  'document.trust.chain.chosen': "l'opérateur a choisi lui-même ce certificat",
  'document.trust.chain.refused': 'la chaîne aboutit à {subject}, que le magasin refuse',
  'document.trust.chain.too-long': "pas d'ancre en {limit} étapes et {tries} signatures",
  'document.trust.chain.path-length':
    "{subject} admet {length} autorités au-dessous d'elle, et il y en a {count} avant le signataire",
  'document.trust.chain.link': 'la chaîne passe par le certificat de liaison {subject}',
  'document.trust.chain.name-differs':
    'la clé de {subject} vérifie le certificat, qui nomme son émetteur {issuer}',
  'document.trust.chain.name-case':
    "les noms de l'émetteur et de l'autorité ne diffèrent que par le codage, la casse ou l'ordre",
  'document.trust.chain.key-id-differs':
    "l'identifiant de clé de l'émetteur ({named}) n'est pas celui qui vérifie ({found})",
  'document.trust.chain.several':
    '{count} certificats portent la clé qui vérifie ; celui qui convient le mieux est utilisé',
  'document.trust.signer.expired': 'le certificat du signataire a expiré le {date}',
  'document.trust.signer.not-yet-valid':
    'le certificat du signataire est valable à partir du {date}',
  'document.trust.signer.signed-outside-validity':
    'le document a été signé le {date}, hors de la validité de son signataire (du {from} au {to})',
  'document.trust.signer.signed-after-usage':
    "le document a été signé le {date}, après que la clé du signataire a cessé d'être utilisée le {until}",
  'document.trust.signer.signed-before-usage':
    'le document a été signé le {date}, avant que la clé du signataire soit utilisée à partir du {from}',
  'document.trust.signer.signed-in-future':
    "le document a été signé le {date}, après le jour de l'examen",
  'document.trust.signer.no-signing-time':
    "le document ne dit pas quand il a été signé : la période d'utilisation de la clé ne peut être comparée",
  'document.trust.signer.no-usage-period':
    'le certificat ne dit pas quand sa clé est utilisée ; sa validité a été comparée à la place',
  'document.trust.signer.no-validity': 'la validité du certificat est illisible',
  'document.trust.issuer.expired':
    "le certificat de {subject} a expiré le {date} ; les dates d'une ancre ne font pas partie de la validation d'un chemin",
  'document.trust.issuer.not-yet-valid':
    "le certificat de {subject} est valable à partir du {date}, après le jour de l'examen",
  'document.trust.issuer.certified-after-usage':
    "le signataire a été certifié le {date}, après que la clé de l'émetteur a cessé d'être utilisée le {until}",
  'document.trust.issuer.certified-outside-validity':
    '{subject} était valable du {from} au {to}, et a certifié ce qui est au-dessous le {date}',
  'document.trust.issuer.outlived':
    'le certificat du signataire est valable plus longtemps ({signer}) que celui de son émetteur ({issuer})',
  'document.trust.document-type.absent':
    'le certificat ne dit pas quels documents le signataire peut signer',
  'document.trust.document-type.allowed': 'le signataire peut signer {allowed}',
  'document.trust.document-type.unknown':
    "le code du document n'est pas connu ; le signataire peut signer {allowed}",
  'document.trust.document-type.not-allowed':
    'le signataire peut signer {allowed}, et le document est {code}',
  'document.trust.document-type.first-letter':
    'le signataire peut signer {allowed} ; le code du document {code} commence ainsi',
  'document.trust.state.signer-differs':
    'le document dit {state}, et son signataire est de {country}',
  'document.trust.state.issuer-differs':
    'le signataire est de {country}, et son émetteur de {issuer}',
  'document.trust.state.case': 'le code de pays {country} est écrit en minuscules',
  'document.trust.state.form': "le code de pays {country} n'a pas deux lettres",
  'document.trust.state.absent': "aucun pays n'est nommé : {of}",
  'document.trust.state.no-issuer':
    "l'émetteur du signataire n'est pas connu : son pays ne peut être comparé",
  'document.trust.state.special': '{state} est connu pour signer sous {country} : {why}',
  'document.trust.state.unknown':
    "aucun code à deux lettres n'est connu pour {state} ; son signataire est de {country}",
  'document.trust.defect.applied':
    '{list} connaît le défaut {defect} de ces documents : ce que ce contrôle a trouvé pèse moins',
  'document.trust.defect.replaced':
    '{list} connaît le défaut {defect} de ces documents et apporte ce qui doit y figurer : ce contrôle a été fait avec cela',
  'document.trust.defect.known':
    "{list} connaît le défaut {defect} de ces documents ; {check} n'en a pas souffert",
  'document.trust.defect.revoked': "{list} dit qu'il ne faut pas se fier au signataire ({defect})",
  'document.trust.defect.doubted':
    '{list} a des doutes sur le signataire ({defect}, état {status})',
  'document.trust.defect.key-compromised':
    '{list} dit que ces puces peuvent être copiées ({defect}) : {check} ne prouve rien',
  'document.trust.defect.not-trusted':
    "{list}, qui n'est pas de confiance, nomme le défaut {defect} de ces documents ; il n'est pas appliqué",
  'document.trust.defect.by-hand': '{list} connaît {defect} de ces documents : {description}',
  'document.trust.profile.serial.zero': 'le numéro de série est zéro',
  'document.trust.profile.serial.long': 'le numéro de série a {octets} octets ; 20 sont permis',
  'document.trust.profile.algorithm.hash': "la signature repose sur {hash}, qui n'est pas permis",
  'document.trust.profile.name.no-country': "aucun pays n'est nommé : {of}",
  'document.trust.profile.name.country-case': "le pays ({of} : {country}) n'est pas en majuscules",
  'document.trust.profile.name.country-form': "le pays ({of} : {country}) n'a pas deux lettres",
  'document.trust.profile.name.no-common-name': "il n'y a pas de nom commun (CN) : {of}",
  'document.trust.profile.country-differs':
    "l'émetteur ({issuer}) et le titulaire ({subject}) sont de pays différents",
  'document.trust.profile.validity.order': 'la validité finit ({to}) avant de commencer ({from})',
  'document.trust.profile.validity.long':
    "le certificat est valable {days} jours ; jusqu'à {usual} sont d'usage",
  'document.trust.profile.unique-identifier':
    'le certificat a un identifiant unique, qui ne doit pas y être',
  'document.trust.profile.extensions.none': "le certificat n'a pas d'extensions",
  'document.trust.profile.extensions.default-encoded':
    "la valeur par défaut d'un champ est écrite (extension {extension})",
  'document.trust.profile.extension.missing': "l'extension {extension} manque",
  'document.trust.profile.extension.forbidden': "l'extension {extension} ne doit pas y être",
  'document.trust.profile.extension.critical': "l'extension {extension} ne doit pas être critique",
  'document.trust.profile.extension.not-critical': "l'extension {extension} doit être critique",
  'document.trust.profile.authority-key-identifier.no-key':
    "l'identifiant de l'émetteur ne nomme pas sa clé",
  'document.trust.profile.key-usage.missing': 'le certificat ne dit pas à quoi sa clé peut servir',
  'document.trust.profile.key-usage.lacks': 'la clé ne peut servir à {usage}, que demande son rôle',
  'document.trust.profile.key-usage.exceeds': 'la clé peut aussi servir à {usage}',
  'document.trust.profile.basic-constraints.authority':
    "un signataire est marqué comme autorité : il pourrait créer d'autres signataires",
  'document.trust.profile.basic-constraints.no-authority':
    "le certificat n'est pas marqué comme autorité, alors que sa clé peut signer des certificats",
  'document.trust.profile.basic-constraints.path-length':
    'la longueur du chemin est {length} au lieu de 0',
  'document.trust.profile.private-key-usage-period.empty':
    "la période d'utilisation de la clé n'a ni début ni fin",
  'document.trust.profile.private-key-usage-period.order':
    "la période d'utilisation de la clé finit ({to}) avant de commencer ({from})",
  'document.trust.profile.private-key-usage-period.outside':
    "la période d'utilisation de la clé sort de la validité du certificat (du {from} au {to})",
  'document.trust.profile.private-key-usage-period.long':
    "la clé est utilisée {days} jours ; jusqu'à {usual} sont d'usage",
  'document.trust.profile.alternative-name.no-state':
    "le nom alternatif n'a pas le code de l'État : {of}",
  'document.trust.profile.alternative-name.state-differs':
    'le nom alternatif ({of}) dit {locality}, le nom {country}',
  'document.trust.profile.extended-key-usage.purpose': "l'usage {purpose} n'est pas de ce rôle",
  'document.trust.profile.extended-key-usage.other-purpose':
    "le certificat est destiné à un autre usage ({purpose}) que ce qu'il a signé",
  'document.trust.profile.crl-distribution-points.scheme':
    "aucune liste de révocation n'est accessible par ldap, http ou https",
  'document.trust.profile.name-change.unneeded':
    "un changement de nom est annoncé par un certificat de liaison où l'émetteur et le titulaire ont le même nom",
  'document.trust.profile.document-type.empty': 'la liste des types de documents est vide',
  'document.trust.profile.document-type.form':
    "le type de document {type} n'a pas une ou deux lettres",
  'document.trust.profile.key.named-curve':
    'la courbe est nommée ({curve}) ; ses paramètres doivent être explicites',
  'document.trust.profile.key.unknown-curve':
    "les paramètres de la courbe ne sont ceux d'aucune courbe connue : on ne peut se fier à rien de ce que la clé vérifie",
  'document.trust.profile.key.compressed-point': 'le point public est compressé',
  'document.trust.profile.key.short': 'la clé a {bits} bits ; au moins {least} sont recommandés',
  'document.trust.profile.key.weak':
    "la clé RSA a {bits} bits ; au-dessous de {least}, elle peut être calculée, et l'on ne peut se fier à rien de ce qu'elle vérifie",
  'document.trust.profile.key.exponent': "l'exposant RSA est {exponent} ; 65537 est d'usage",
  'document.trust.profile.crl.version':
    'la liste de révocation est de la version {version} au lieu de 2',
  'document.trust.profile.crl.number.missing': "la liste de révocation n'a pas de numéro",
  'document.trust.profile.crl.number.form':
    'le numéro de la liste de révocation est négatif ou a plus de 20 octets',
  'document.trust.profile.crl.authority-key-identifier.missing':
    'la liste de révocation ne nomme pas la clé de son émetteur',
  'document.trust.profile.crl.authority-key-identifier.differs':
    'la liste de révocation nomme une autre clé que celle qui la vérifie',
  'document.trust.profile.crl.next-update.late':
    'la liste de révocation est renouvelée après {days} jours ; 90 sont le maximum',
  'document.trust.profile.crl.empty': 'la liste des certificats révoqués est là et vide',
  'document.trust.profile.crl.extension.forbidden':
    "la liste de révocation a l'extension {extension}, qui ne doit pas y être",
  'document.trust.profile.crl.entry-extension.forbidden':
    "des entrées ont l'extension {extension}, qui ne doit pas y être",
  'document.trust.profile.crl.country-case':
    "le pays de l'émetteur ({country}) n'est pas en majuscules",
  'document.trust.profile.crl.algorithm.hash':
    "la signature de la liste de révocation repose sur {hash}, qui n'est pas permis",
};
