import type { X509FindingCode } from '../x509/finding-codes.ts';
import type { Texts } from './room-texts.ts';

/** French. */
export const x509Fr: Texts<X509FindingCode> = {
  'document.x509.unreadable': "ce n'est pas un certificat : {fault} à l'octet {offset}",
  'document.x509.trailing-bytes': "{bytes} octets suivent la structure ; ils n'ont pas été lus",
  'document.x509.findings.many': 'plus de {kept} constats à ce sujet : les autres sont omis',
  'document.x509.ber':
    "ce n'est pas codé en DER : {form} à l'octet {offset} ; cela a été lu comme du BER",
  'document.x509.version': 'la version est {version}, et non 3',
  'document.x509.serial.negative':
    'le numéro de série {serial} est négatif ; il a été pris tel quel',
  'document.x509.serial.padded': "le numéro de série est écrit avec plus d'octets qu'il n'en faut",
  'document.x509.time.form':
    "{field} n'est pas écrit comme le demande DER ; il a été lu comme {at}",
  'document.x509.time.unreadable': "{field} n'est pas une date",
  'document.x509.name.string-type':
    "l'attribut {type} de {field} n'est pas une chaîne de caractères, ou est d'un autre type que ne demande le profil ({tag})",
  'document.x509.algorithm.differs':
    "l'algorithme de signature diffère à l'intérieur ({inside}) et à l'extérieur ({outside})",
  'document.x509.algorithm.unknown': "l'algorithme de signature {oid} n'est pas connu ici",
  'document.x509.algorithm.pss-defaults':
    'RSASSA-PSS sans paramètres ; SHA-1 et un sel de 20 octets ont été pris',
  'document.x509.key.unknown-algorithm': 'les clés du type {oid} ne sont pas connues ici',
  'document.x509.key.unreadable': "la clé publique n'a pas la forme de son type",
  'document.x509.key.curve-unknown': "la courbe de la clé n'est aucune de celles connues ici",
  'document.x509.key.curve-altered':
    'les paramètres sont ceux de {curve}, mais {parameter} est autre : on peut falsifier des signatures sous une telle clé, et elle est refusée',
  'document.x509.key.cofactor-absent':
    "les paramètres de la courbe n'ont pas de cofacteur ; tous les autres sont ceux de {curve}",
  'document.x509.extension.unreadable': "l'extension {oid} n'a pas sa forme et n'a pas été lue",
  'document.x509.extension.repeated':
    "l'extension {oid} figure plus d'une fois ; la première a été lue",
  'document.x509.extension.critical-unknown':
    "l'extension {oid} est critique et n'est pas connue ici",
  'document.x509.document-types.encoding':
    'la liste des types de documents est codée autrement que ne le demande la norme ({form}) ; elle a été lue',
  'document.x509.signature.digest-info-without-null':
    "la signature est juste ; son DigestInfo n'a pas le NULL que la plupart des vérificateurs exigent",
  'document.x509.signature.ecdsa-form':
    "la signature est juste ; elle est écrite sous la forme {form}, et non comme l'annonce son algorithme",
  'document.x509.signature.key-restricted':
    'la signature est juste ; elle est de {algorithm}, et la clé ne sert que pour RSASSA-PSS',
  'document.x509.signature.other-curve':
    "le point public n'est pas sur {named}, que nomme la clé, mais sur {curve} ; la signature a été vérifiée sur celle-ci",
  'document.x509.signature.padding-loose':
    "l'empreinte figure dans la signature, mais le remplissage n'est pas celui qu'il doit être : de telles signatures se font sans la clé privée",
  'document.x509.signature.digest-differs':
    "la signature a été faite avec cette clé, mais pour d'autres octets ou avec une autre fonction de hachage",
  'document.x509.signature.salt-length':
    "la signature a un sel d'une autre longueur que ne l'annonce son algorithme",
  'document.x509.signature.form': "la signature n'a pas la forme ou la longueur de son algorithme",
  'document.x509.signature.wrong':
    "la signature ({algorithm}) n'est pas juste avec cette clé sur ces octets",
  'document.x509.signature.key-refused':
    "on ne peut se fier à cette clé, si bien qu'aucune signature n'est vérifiée avec elle",
  'document.x509.signature.key-type':
    "l'algorithme de signature {algorithm} n'est pas fait pour les clés de ce type ({key})",
  'document.x509.signature.unsupported':
    "la signature ({algorithm}) n'a pu être vérifiée ici : algorithme ou clé non pris en charge",
  'document.x509.crl.unreadable':
    "ce n'est pas une liste de certificats révoqués : {fault} à l'octet {offset}",
  'document.x509.crl.entry-unreadable':
    "l'entrée {entry} de la liste de révocation n'a pas sa forme",
  'document.x509.crl.next-update-absent':
    'la liste de révocation ne dit pas quand vient la suivante',
  'document.x509.crl.partial':
    "la liste de révocation n'est pas complète (extension {oid}) ; qu'un certificat n'y soit pas ne dit rien",
};
