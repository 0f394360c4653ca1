import type { SealFindingCode } from '../seal/finding-codes.ts';
import type { Texts } from './room-texts.ts';

/** Italian. */
export const sealIt: Texts<SealFindingCode> = {
  'document.seal.input.unknown': 'questo non è un sigillo di un tipo noto',
  'document.seal.input.size':
    '{bytes} byte sono più di quanti ne contenga un simbolo; non è stato letto nulla',
  'document.seal.input.form': 'i byte sono stati presi dalla forma {form}',
  'document.seal.input.lossy':
    'lo scanner ha sostituito byte che non poteva mostrare; impostatelo perché dia i byte grezzi',
  'document.seal.header.truncated': 'il sigillo finisce nella sua intestazione',
  'document.seal.header.version': 'nessuna versione pubblicata dei sigilli ha il numero {version}',
  'document.seal.header.version-unpublished':
    'la versione {version} non sta in nessuna edizione; il sigillo è stato letto come versione 3',
  'document.seal.header.c40': 'non è C40: {what}',
  'document.seal.header.reference-length':
    'la lunghezza {length} del riferimento del certificato non è un numero esadecimale',
  'document.seal.header.decimal-length':
    'la lunghezza del riferimento del certificato è decimale, non esadecimale',
  'document.seal.header.fixed-reference':
    "il riferimento del certificato ha i cinque caratteri della versione 3 benché l'intestazione dica versione 4",
  'document.seal.header.test-reference':
    'il riferimento del certificato è quello riservato alle prove',
  'document.seal.header.date': 'non è una data: {what}',
  'document.seal.header.order':
    'il sigillo è stato firmato il {signedOn}, prima della data di rilascio {issuedOn}',
  'document.seal.header.future':
    'il sigillo è stato firmato il {signedOn}, dopo il giorno del controllo',
  'document.seal.header.state': 'nessuno Stato ha il codice {code}',
  'document.seal.profile.unknown':
    'non è noto alcun profilo per {profile}; gli elementi sono mostrati con le loro etichette',
  'document.seal.feature.truncated': "il sigillo finisce nell'elemento {tag}",
  'document.seal.feature.plain-length':
    "le lunghezze da 128 in su sono scritte in un solo byte, come nella versione 3, benché l'intestazione dica versione 4",
  'document.seal.feature.der-length':
    "le lunghezze da 128 in su sono scritte in DER, come nella versione 4, benché l'intestazione dica una versione precedente",
  'document.seal.feature.duplicate': "l'elemento {tag} compare due volte",
  'document.seal.feature.missing': "manca l'elemento {name}, che il profilo richiede",
  'document.seal.feature.length':
    "l'elemento {name} ha {bytes} byte; il suo profilo ne ha da {least} a {most}",
  'document.seal.feature.content': "i byte dell'elemento {name} non hanno la sua codifica",
  'document.seal.feature.unknown': "il profilo non ha l'elemento {tag}",
  'document.seal.feature.check-digit':
    'la cifra di controllo {digit} della zona nel sigillo non torna',
  'document.seal.trailing': '{bytes} byte seguono il sigillo',
  'document.seal.padding': '{bytes} byte di riempimento o di fine riga seguono il sigillo',
  'document.seal.json.syntax': 'il testo non è più JSON dal byte {offset}',
  'document.seal.json.depth': 'il JSON è annidato troppo in profondità',
  'document.seal.json.duplicate': 'il membro {path} compare due volte',
  'document.seal.json.number': 'il numero {path} non ha forma canonica',
  'document.seal.json.string': 'il testo {path} contiene mezzo carattere',
  'document.seal.json.not-canonical':
    'i dati non sono in forma canonica; la firma è sulla forma canonica',
  'document.seal.json.member': 'il membro {path} manca o è di un altro tipo',
  'document.seal.json.base64': 'il membro {path} non è Base64',
  'document.seal.json.algorithm': "l'algoritmo {algorithm} non è né ES256, né ES384, né ES512",
  'document.seal.barcode.draft':
    'la struttura dei dati del codice a barre è letta secondo la sua bozza e campioni pubblici',
  'document.seal.barcode.base32': "il testo dietro l'indicatore non è Base32",
  'document.seal.barcode.zip': 'i dati non si possono decomprimere, o sono troppo grandi',
  'document.seal.barcode.flag': "l'indicatore {flag} non è nessuno da A a D",
  'document.seal.barcode.algorithm': "l'algoritmo di firma {algorithm} non è noto",
  'document.seal.barcode.object': "l'oggetto {tag} manca, compare due volte o qui non ha posto",
  'document.seal.findings.many':
    'di questo sigillo ci sono più di {count} cose da dire; il resto è omesso',
  'document.seal.unread':
    'il sigillo non si è potuto leggere, perciò questo non è stato verificato',
  'document.seal.signature.absent': 'il sigillo non è firmato, benché il suo tipo debba esserlo',
  'document.seal.signature.unsigned':
    'il codice a barre dice di sé di non essere firmato: nulla garantisce ciò che contiene',
  'document.seal.signature.truncated':
    'il sigillo finisce nella sua firma: {bytes} byte su {expected}',
  'document.seal.signature.odd': 'la firma ha {bytes} byte, che non si dividono in due numeri',
  'document.seal.signature.invalid': 'la firma non si verifica con la chiave di {signer}',
  'document.seal.signature.valid': 'la firma si verifica con la chiave di {signer}',
  'document.seal.signature.unsupported':
    'la chiave di {signer} è di un tipo con cui qui non si può verificare nulla',
  'document.seal.signature.der':
    'la firma è una sequenza DER; un sigillo ha i suoi due numeri così come sono',
  'document.seal.signer.unknown':
    'nessun certificato disponibile ha il firmatario {signer} e il riferimento {reference}',
  'document.seal.signer.none': 'senza il certificato del firmatario questo non si può verificare',
  'document.seal.signer.unreadable': 'il certificato {name} non si può leggere',
  'document.seal.signer.several':
    '{count} certificati disponibili hanno il riferimento {reference}; ciascuno è stato provato',
  'document.seal.signer.name':
    'il certificato ha il riferimento {reference}, ma il suo titolare non è {signer}',
  'document.seal.signer.reference':
    'la chiave corrisponde, ma il sigillo indica come firmatario {signer} {reference}, e il certificato è {subject}',
  'document.seal.signer.validity':
    'il sigillo è stato firmato il {signedOn}, fuori dalla validità del firmatario, dal {from} al {to}',
  'document.seal.signer.usage-period':
    'il sigillo è stato firmato il {signedOn}, fuori dal periodo, dal {from} al {to}, in cui il firmatario può firmare',
  'document.seal.signer.expired': 'il certificato del firmatario era valido solo fino al {to}',
  'document.seal.signer.no-date':
    'il sigillo non dice quando è stato firmato; il firmatario è stato valutato al giorno del controllo',
  'document.seal.chain.none':
    'non è dato alcun archivio di fiducia: nessuno garantisce per il firmatario',
  'document.seal.chain.given':
    "l'operatore ha indicato il certificato {signer} come quello di un firmatario di sigilli",
  'document.seal.country.signer': 'il sigillo è di {state}, il suo firmatario di {signer}',
  'document.seal.country.zone': 'il sigillo è di {state}, la zona in esso di {zone}',
  'document.seal.mrz.differs': 'la zona differisce dal sigillo: {field}',
  'document.seal.mrz.same': 'il sigillo e la zona concordano',
  'document.seal.compare.none': 'ciò che si deve confrontare manca o non si può leggere: {what}',
  'document.seal.passport-number.differs':
    'il sigillo è stato fatto per il passaporto {sealed}, non per {shown}',
  'document.seal.passport-number.same': 'il sigillo è stato fatto per questo numero di passaporto',
  'document.seal.print.differs': "l'adesivo porta ({what}) {printed}, il sigillo {sealed}",
  'document.seal.print.same': "l'adesivo e il sigillo concordano: {what}",
  'document.seal.print.not-sealed': 'il sigillo non contiene: {what}; lo dice solo la stampa',
  'document.seal.print.not-days':
    'il sigillo porta ({what}) {sealed}, che non è un numero di giorni determinato',
};
