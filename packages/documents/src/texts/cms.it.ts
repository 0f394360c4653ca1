import type { CmsFindingCode } from '../cms/finding-codes.ts';
import type { Texts } from './room-texts.ts';

/** Italian. */
export const cmsIt: Texts<CmsFindingCode> = {
  'document.cms.unreadable': 'questi non sono dati firmati: {fault} al byte {offset}',
  'document.cms.trailing-bytes': '{bytes} byte seguono i dati firmati; non sono stati letti',
  'document.cms.findings.many':
    'più di {kept} rilievi sui certificati contenuti: gli altri sono omessi',
  'document.cms.ber':
    'i dati firmati non sono codificati in DER: {form} al byte {offset}; sono stati letti come BER',
  'document.cms.version':
    'i dati firmati sono della versione {version}; sono stati letti lo stesso',
  'document.cms.content.absent': "ciò che è firmato non sta all'interno",
  'document.cms.content.not-octets':
    "ciò che è firmato non sta in un OCTET STRING ma così com'è, come in PKCS #7",
  'document.cms.certificate.other-kind':
    'una voce fra i certificati è di un altro tipo; è stata ignorata',
  'document.cms.signer.count': '{count} firmatari, dove se ne attende uno',
  'document.cms.signer.version':
    'il firmatario è della versione {version}, che non va con il modo in cui è indicato',
  'document.cms.signer-id.string-type':
    "il firmatario è indicato con l'emittente del suo certificato in altri tipi di stringa o maiuscole",
  'document.cms.signer-id.order':
    "il firmatario è indicato con l'emittente del suo certificato in un altro ordine",
  'document.cms.signer-id.issuer-differs':
    'il firmatario è indicato con un emittente ({named}) che non è quello del certificato ({issuer}); il numero di serie è lo stesso',
  'document.cms.signer-id.key-digest':
    "il firmatario è indicato con un identificativo che il suo certificato non ha; è l'impronta della sua chiave",
  'document.cms.signer-id.not-named':
    "il firmatario è indicato diversamente dall'unico certificato presente; la firma è stata verificata con quello",
  'document.cms.signer-id.not-found':
    'il certificato del firmatario ({signer}) non è qui né fra quelli disponibili',
  'document.cms.attributes.absent':
    'non ci sono attributi firmati; la firma è sul contenuto stesso',
  'document.cms.attributes.not-der':
    'gli attributi firmati non sono in DER; la firma è giusta per il loro DER',
  'document.cms.attributes.repeated': "l'attributo firmato {oid} compare più di una volta",
  'document.cms.attributes.malformed': "l'attributo firmato {oid} non ha la sua forma",
  'document.cms.attributes.content-type':
    'gli attributi firmati dicono contenuto di tipo {signed}, i dati firmati {content}',
  'document.cms.attributes.message-digest-absent':
    "gli attributi firmati non hanno l'impronta del contenuto, perciò nulla lo lega alla firma",
  'document.cms.digest.differs': "l'impronta {hash} del contenuto non è quella che è stata firmata",
  'document.cms.digest.unknown-algorithm': "l'algoritmo di impronta {oid} qui non è noto",
  'document.cms.digest.algorithms-differ':
    "l'impronta del contenuto è fatta con {digest}, e la firma con {signature}",
  'document.cms.digest.not-listed':
    "l'algoritmo di impronta del firmatario ({oid}) non è nell'elenco dei dati firmati",
  'document.cms.signature.bare-algorithm':
    "l'algoritmo di firma indica solo il tipo di chiave ({oid}); è stato preso l'algoritmo di impronta del firmatario",
  'document.cms.signature.pss-by-digest':
    "RSASSA-PSS senza parametri; la firma è giusta con {hash}, l'algoritmo di impronta del firmatario, e non con SHA-1 come dovrebbe essere",
};
