import type { CmsFindingCode } from '../cms/finding-codes.ts';
import type { Texts } from './room-texts.ts';

/** French. */
export const cmsFr: Texts<CmsFindingCode> = {
  'document.cms.unreadable': "ce ne sont pas des données signées : {fault} à l'octet {offset}",
  'document.cms.trailing-bytes':
    "{bytes} octets suivent les données signées ; ils n'ont pas été lus",
  'document.cms.findings.many':
    "plus de {kept} constats sur les certificats qui s'y trouvent : les autres sont omis",
  'document.cms.ber':
    "les données signées ne sont pas codées en DER : {form} à l'octet {offset} ; elles ont été lues comme du BER",
  'document.cms.version':
    'les données signées sont de la version {version} ; elles ont été lues quand même',
  'document.cms.content.absent': "ce qui est signé ne se trouve pas à l'intérieur",
  'document.cms.content.not-octets':
    "ce qui est signé n'est pas dans un OCTET STRING mais tel quel, comme dans PKCS #7",
  'document.cms.certificate.other-kind':
    "une entrée parmi les certificats est d'une autre sorte ; elle a été ignorée",
  'document.cms.signer.count': "{count} signataires, alors qu'on en attend un",
  'document.cms.signer.version':
    'le signataire est de la version {version}, qui ne va pas avec la façon dont il est nommé',
  'document.cms.signer-id.string-type':
    "le signataire est nommé par l'émetteur de son certificat, avec d'autres types de chaînes ou une autre casse",
  'document.cms.signer-id.order':
    "le signataire est nommé par l'émetteur de son certificat dans un autre ordre",
  'document.cms.signer-id.issuer-differs':
    "le signataire est nommé par un émetteur ({named}) qui n'est pas celui du certificat ({issuer}) ; le numéro de série est le même",
  'document.cms.signer-id.key-digest':
    "le signataire est nommé par un identifiant que son certificat n'a pas ; c'est l'empreinte de sa clé",
  'document.cms.signer-id.not-named':
    'le signataire est nommé autrement que le seul certificat présent ; la signature a été vérifiée avec celui-ci',
  'document.cms.signer-id.not-found':
    "le certificat du signataire ({signer}) n'est ni ici ni parmi ceux dont on dispose",
  'document.cms.attributes.absent':
    "il n'y a pas d'attributs signés ; la signature porte sur le contenu même",
  'document.cms.attributes.not-der':
    'les attributs signés ne sont pas en DER ; la signature est juste pour leur DER',
  'document.cms.attributes.repeated': "l'attribut signé {oid} figure plus d'une fois",
  'document.cms.attributes.malformed': "l'attribut signé {oid} n'a pas sa forme",
  'document.cms.attributes.content-type':
    'les attributs signés disent un contenu de type {signed}, les données signées {content}',
  'document.cms.attributes.message-digest-absent':
    "les attributs signés n'ont pas d'empreinte du contenu, si bien que rien ne le lie à la signature",
  'document.cms.digest.differs': "l'empreinte {hash} du contenu n'est pas celle qui a été signée",
  'document.cms.digest.unknown-algorithm': "l'algorithme d'empreinte {oid} n'est pas connu ici",
  'document.cms.digest.algorithms-differ':
    "l'empreinte du contenu est faite avec {digest}, et la signature avec {signature}",
  'document.cms.digest.not-listed':
    "l'algorithme d'empreinte du signataire ({oid}) n'est pas dans la liste des données signées",
  'document.cms.signature.bare-algorithm':
    "l'algorithme de signature ne nomme que le type de clé ({oid}) ; l'algorithme d'empreinte du signataire a été pris",
  'document.cms.signature.pss-by-digest':
    "RSASSA-PSS sans paramètres ; la signature est juste avec {hash}, l'algorithme d'empreinte du signataire, et non avec SHA-1 comme elle devrait l'être",
};
