import type { X509FindingCode } from '../x509/finding-codes.ts';
import type { Texts } from './room-texts.ts';

/** Italian. */
export const x509It: Texts<X509FindingCode> = {
  'document.x509.unreadable': 'questo non è un certificato: {fault} al byte {offset}',
  'document.x509.trailing-bytes': '{bytes} byte seguono la struttura; non sono stati letti',
  'document.x509.findings.many': 'più di {kept} rilievi al riguardo: gli altri sono omessi',
  'document.x509.ber': 'non è codificato in DER: {form} al byte {offset}; è stato letto come BER',
  'document.x509.version': 'la versione è {version}, non 3',
  'document.x509.serial.negative':
    "il numero di serie {serial} è negativo; è stato preso così com'è",
  'document.x509.serial.padded': 'il numero di serie è scritto con più ottetti del necessario',
  'document.x509.time.form': '{field} non è scritto come chiede DER; è stato letto come {at}',
  'document.x509.time.unreadable': '{field} non è una data',
  'document.x509.name.string-type':
    "l'attributo {type} di {field} non è una stringa di caratteri, o è di un tipo diverso da quello che chiede il profilo ({tag})",
  'document.x509.algorithm.differs':
    "l'algoritmo di firma all'interno ({inside}) e all'esterno ({outside}) è diverso",
  'document.x509.algorithm.unknown': "l'algoritmo di firma {oid} qui non è noto",
  'document.x509.algorithm.pss-defaults':
    'RSASSA-PSS senza parametri; sono stati presi SHA-1 e un sale di 20 ottetti',
  'document.x509.key.unknown-algorithm': 'le chiavi del tipo {oid} qui non sono note',
  'document.x509.key.unreadable': 'la chiave pubblica non ha la forma del suo tipo',
  'document.x509.key.curve-unknown': 'la curva della chiave non è nessuna di quelle note qui',
  'document.x509.key.curve-altered':
    'i parametri sono quelli di {curve}, ma {parameter} è un altro: sotto una chiave simile si possono falsificare firme, ed è rifiutata',
  'document.x509.key.cofactor-absent':
    'ai parametri della curva manca il cofattore; tutti gli altri sono quelli di {curve}',
  'document.x509.extension.unreadable':
    "l'estensione {oid} non ha la sua forma e non è stata letta",
  'document.x509.extension.repeated':
    "l'estensione {oid} compare più di una volta; è stata letta la prima",
  'document.x509.extension.critical-unknown': "l'estensione {oid} è critica e qui non è nota",
  'document.x509.document-types.encoding':
    "l'elenco dei tipi di documento è codificato diversamente da come chiede la norma ({form}); è stato letto",
  'document.x509.signature.digest-info-without-null':
    'la firma è giusta; al suo DigestInfo manca il NULL che la maggior parte dei verificatori esige',
  'document.x509.signature.ecdsa-form':
    'la firma è giusta; è scritta in forma {form}, e non come annuncia il suo algoritmo',
  'document.x509.signature.key-restricted':
    'la firma è giusta; è di {algorithm}, e la chiave serve solo per RSASSA-PSS',
  'document.x509.signature.other-curve':
    'il punto pubblico non è su {named}, che la chiave indica, ma su {curve}; la firma è stata verificata su questa',
  'document.x509.signature.padding-loose':
    "l'impronta sta nella firma, ma il riempimento non è quello che deve essere: firme simili si fanno senza la chiave privata",
  'document.x509.signature.digest-differs':
    "la firma è stata fatta con questa chiave, ma per altri byte o con un'altra funzione di hash",
  'document.x509.signature.salt-length':
    'la firma ha un sale di lunghezza diversa da quella che annuncia il suo algoritmo',
  'document.x509.signature.form': 'la firma non ha la forma o la lunghezza del suo algoritmo',
  'document.x509.signature.wrong':
    'la firma ({algorithm}) non torna con questa chiave su questi byte',
  'document.x509.signature.key-refused':
    'non ci si può affidare a questa chiave, perciò con essa non si verifica alcuna firma',
  'document.x509.signature.key-type':
    "l'algoritmo di firma {algorithm} non è per chiavi di questo tipo ({key})",
  'document.x509.signature.unsupported':
    'la firma ({algorithm}) qui non si è potuta verificare: algoritmo o chiave non supportati',
  'document.x509.crl.unreadable':
    'questo non è un elenco di certificati revocati: {fault} al byte {offset}',
  'document.x509.crl.entry-unreadable': "la voce {entry} dell'elenco di revoca non ha la sua forma",
  'document.x509.crl.next-update-absent': "l'elenco di revoca non dice quando uscirà il prossimo",
  'document.x509.crl.partial':
    "l'elenco di revoca non è completo (estensione {oid}); che un certificato non vi sia non dice nulla",
};
