import type { ChipFindingCode } from '../chip/finding-codes.ts';
import type { Texts } from './room-texts.ts';

/** Italian. */
export const chipIt: Texts<ChipFindingCode> = {
  'document.chip.file.empty': '{file} non ha alcun byte',
  'document.chip.file.tag': "{file} comincia con l'etichetta {found} invece di {expected}",
  'document.chip.file.cut':
    '{file} è tagliato: la sua lunghezza dichiara più dei {length} byte presenti',
  'document.chip.file.trailing': '{length} byte seguono il contenuto di {file}',
  'document.chip.file.large': '{name} ha {length} byte; oltre {most} non si legge',
  'document.chip.file.unknown': '{name} non è un file di un chip',
  'document.chip.file.name-differs': '{name} è {file} per il contenuto e {named} per il nome',
  'document.chip.file.twice': '{file} è stato dato due volte con gli stessi byte ({name}, {first})',
  'document.chip.file.twice-different':
    '{file} è stato dato due volte con byte diversi ({name}, {first})',
  'document.chip.file.opaque':
    "il contenuto di {file} è proprio dell'emittente e non viene interpretato",
  'document.chip.findings.many': 'più di {kept} rilievi: gli altri sono omessi',
  'document.chip.reader.none':
    'sono stati dati dei file e nessun lettore ha detto come il chip ha risposto',
  'document.chip.presence.none': 'nessun chip ha risposto',
  'document.chip.presence.unclear':
    'nessun chip ha risposto, e nessuno sa se il documento dovrebbe averne uno',
  'document.chip.presence.missing': 'nessun chip ha risposto, e il documento dice di averne uno',
  'document.chip.access.aborted': 'la lettura è stata interrotta',
  'document.chip.access.refused': 'il chip ha risposto e non si è aperto',
  'document.chip.access.attempt': '{protocol} con la chiave di {password}: {outcome} {status}',
  'document.chip.access.fallback': 'PACE non è riuscito e il chip si è aperto con BAC',
  'document.chip.access.zone-key':
    'la chiave della zona non ha aperto il chip, il numero di accesso della carta sì',
  'document.chip.object.broken': 'in {file} il contenuto di {tag} si interrompe ({why})',
  'document.chip.object.absent': "a {file} manca l'oggetto {tag}",
  'document.chip.object.malformed': "in {file} l'oggetto {tag} non ha la forma dovuta",
  'document.chip.object.unexpected': 'in {file} si trova {tag}, che la norma lì non prevede',
  'document.chip.count': '{file} dichiara {stated} e contiene {found}',
  'document.chip.text.long': 'un testo in {file} è tagliato dopo 65536 byte',
  'document.chip.text.encoding': 'un testo in {file} non è UTF-8; è stato letto come Latin-1',
  'document.chip.date.packed': 'una data in {file} è compressa, due cifre per byte',
  'document.chip.date.form': 'una data in {file} non è una data',
  'document.chip.com.list':
    "l'elenco in EF.COM nomina {tag}, che non è un gruppo di dati o vi compare due volte",
  'document.chip.dg1.unreadable':
    'ciò che si trova in DG1 non è una zona a lettura ottica ({length} caratteri)',
  'document.chip.image.unknown': "un'immagine in {file} non è né JPEG né JPEG 2000 né PNG né WSQ",
  'document.chip.image.broken':
    "l'intestazione di un'immagine in {file} ({format}) non ha dimensioni",
  'document.chip.image.large':
    "un'immagine in {file} dichiara {width} per {height} pixel; è stata letta solo la sua intestazione",
  'document.chip.image.size-differs':
    "un'immagine in {file} ha {width} per {height} pixel; la sua registrazione dice {statedWidth} per {statedHeight}",
  'document.chip.biometric.record':
    'una registrazione biometrica in {file} non segue alcuna norma qui conosciuta',
  'document.chip.biometric.length':
    'lunghezze o conteggi di una registrazione biometrica in {file} non tornano ({what})',
  'document.chip.detail.unlisted': '{file} contiene {tag}, che il suo stesso elenco non annuncia',
  'document.chip.detail.listed-twice': "l'elenco di {file} nomina {tag} due volte",
  'document.chip.security-infos.broken':
    'le informazioni di sicurezza in {file} si interrompono ({why})',
  'document.chip.security-infos.info':
    "un'informazione di sicurezza in {file} non ha la forma dovuta",
  'document.chip.zip.cut': "l'archivio non ha un indice: è tagliato",
  'document.chip.zip.many': "l'archivio ha più di {kept} voci; le altre non vengono esaminate",
  'document.chip.zip.path': 'la voce {name} ha un percorso che esce dalla sua cartella',
  'document.chip.zip.encrypted': 'la voce {name} è cifrata e non è stata letta',
  'document.chip.zip.entry':
    'la voce {name} è danneggiata, o compressa in un modo che qui non si legge',
  'document.chip.zip.large': 'la voce {name} decompressa supera {most} byte e non è stata letta',
  'document.chip.zip.nested': 'la voce {name} è essa stessa un archivio e non è stata aperta',
  'document.chip.zip.overlap': "alcune voci dell'archivio condividono byte: nessuna è stata letta",
  'document.chip.com.absent': 'EF.COM non è stato dato: non può essere confrontato con EF.SOD',
  'document.chip.com.no-sod': "non c'è un oggetto di sicurezza con cui confrontare EF.COM",
  'document.chip.com.unreadable': 'EF.COM non può essere letto',
  'document.chip.com.missing-group': 'DG{number} è firmato in EF.SOD e non è nominato in EF.COM',
  'document.chip.com.extra-group': 'EF.COM nomina DG{number}, che EF.SOD non ha',
  'document.chip.com.version-differs': 'EF.COM ha la versione LDS {com}, EF.SOD {sod}',
  'document.chip.com.unicode-differs': 'EF.COM ha la versione Unicode {com}, EF.SOD {sod}',
  'document.chip.com.unsigned': 'EF.COM concorda con EF.SOD, la cui firma stessa non è provata',
  'document.chip.hash.differs':
    '{file} non è quello che è stato firmato: la sua impronta ({algorithm}) è diversa',
  'document.chip.hash.no-sod': "{file} c'è, ma nessun oggetto di sicurezza con cui confrontarlo",
  'document.chip.hash.nothing': "non c'è né {file} né un oggetto di sicurezza leggibile",
  'document.chip.hash.not-given': '{file} è firmato in EF.SOD e non è stato dato',
  'document.chip.hash.not-there': 'questo documento non ha {file}',
  'document.chip.hash.absent': '{file} è firmato in EF.SOD e il chip non lo ha',
  'document.chip.hash.access-denied': 'il chip non concede {file} a questo lettore',
  'document.chip.hash.read-error': '{file} non si è potuto leggere dal chip',
  'document.chip.hash.aborted': 'la lettura è stata interrotta prima di {file}',
  'document.chip.hash.not-listed': '{file} è sul chip e non è firmato in EF.SOD',
  'document.chip.hash.unsigned':
    "l'impronta di {file} concorda con EF.SOD, la cui firma stessa non è provata",
  'document.chip.hash.algorithm': "l'algoritmo di hash {oid} di EF.SOD qui non è conosciuto",
  'document.chip.hash.trailing':
    "l'impronta di {file} torna senza i {length} byte dopo il suo contenuto",
  'document.chip.hash.appended':
    'dopo il contenuto di {file} ci sono {length} byte che non sono riempimento: nessuno li ha firmati',
  'document.chip.hash.repeated': "EF.SOD ha più di un'impronta per {file}",
  'document.chip.mrz.absent': 'non è stata data una zona a lettura ottica da confrontare con DG1',
  'document.chip.mrz.unreadable': 'ciò che è stato dato come zona a lettura ottica non lo è',
  'document.chip.mrz.no-dg1': 'DG1 non è stato dato: la zona non può esservi confrontata',
  'document.chip.mrz.dg1-unreadable': 'la zona in DG1 non può essere letta',
  'document.chip.mrz.format-differs': 'la zona è {zone}, DG1 {chip}',
  'document.chip.mrz.field-differs': '{field} differisce tra zona e DG1',
  'document.chip.mrz.check-digit-differs':
    'la cifra di controllo {check} differisce tra zona e DG1 benché ciò che protegge non differisca',
  'document.chip.mrz.date-fillers': "{field} ha riempitivi da una parte e cifre dall'altra",
  'document.chip.mrz.optional-differs': 'i dati facoltativi differiscono tra zona e DG1',
  'document.chip.mrz.personal-number':
    'la zona ha {printed} dove DG1 e DG11 hanno il numero personale {number}',
  'document.chip.mrz.personal-number-open':
    'il numero personale in DG11 è {number}, e la zona ha {printed}',
  'document.chip.mrz.personal-number-other':
    "l'emittente ha firmato {printed} come dati facoltativi e {number} come numero personale in DG11",
  'document.chip.mrz.one-side':
    "è stata data solo una parte della zona; quel che c'è concorda con DG1",
  'document.chip.mrz.unsigned':
    "zona e DG1 concordano, e l'autenticità di DG1 stesso non è provata",
  'document.chip.expiry.past': 'il documento è scaduto il {date}',
  'document.chip.expiry.unknown': 'la data di scadenza non è nota per intero',
  'document.chip.expiry.no-zone': "in DG1 non c'è una zona da cui prendere la data di scadenza",
  'document.chip.aa.no-key': "il documento non ha una chiave per l'autenticazione attiva",
  'document.chip.aa.key-not-given':
    "DG15 è firmato in EF.SOD e non è stato dato: l'autenticazione attiva non può essere verificata",
  'document.chip.aa.no-transcript':
    "il documento ha una chiave per l'autenticazione attiva, e non è stata data alcuna trascrizione",
  'document.chip.aa.aborted': "l'autenticazione attiva è stata interrotta",
  'document.chip.aa.refused': "il chip non ha risposto alla sfida dell'autenticazione attiva",
  'document.chip.aa.key-unreadable': 'la chiave in DG15 non può essere letta',
  'document.chip.aa.key-unsigned':
    "l'autenticazione attiva concorda con la chiave in DG15, che non è provato sia dell'emittente",
  'document.chip.aa.key-missing':
    'è stata data una trascrizione di autenticazione attiva, e il documento non ha una chiave per essa',
  'document.chip.aa.invalid':
    'la risposta del chip non è una firma della sfida con la chiave in DG15 ({why})',
  'document.chip.aa.unsupported':
    "l'algoritmo dell'autenticazione attiva qui non è supportato ({why})",
  'document.chip.aa.challenge-length': 'la sfida ha {length} byte invece di 8',
  'document.chip.aa.hash-not-stated':
    'DG14 non dice quale hash va con la chiave ellittica; {hash} torna',
  'document.chip.aa.hash-differs': 'DG14 dice {stated}, il chip ha usato {hash}',
  'document.chip.aa.der': 'il chip ha dato la sua firma ECDSA in DER invece che come r e s',
  'document.chip.aa.trailer': 'la coda della firma nomina {hash}',
  'document.chip.ca.no-key': "il documento non ha una chiave per l'autenticazione del chip",
  'document.chip.ca.key-not-given':
    "DG14 è firmato in EF.SOD e non è stato dato: l'autenticazione del chip non può essere verificata",
  'document.chip.ca.no-transcript':
    "il documento ha una chiave per l'autenticazione del chip, e non è stata data alcuna trascrizione",
  'document.chip.ca.aborted': "l'autenticazione del chip è stata interrotta",
  'document.chip.ca.refused': "il chip non ha eseguito l'autenticazione del chip",
  'document.chip.ca.key-missing': 'la trascrizione usa una chiave che il documento non ha',
  'document.chip.ca.key-unreadable':
    "la chiave per l'autenticazione del chip non può essere letta ({why})",
  'document.chip.ca.key-unsigned':
    "l'autenticazione del chip concorda con una chiave che non è provato sia dell'emittente",
  'document.chip.ca.protocol':
    '{oid} non è un protocollo di autenticazione del chip qui conosciuto',
  'document.chip.ca.protocol-not-offered':
    'il documento non offre il protocollo {oid} della trascrizione',
  'document.chip.ca.agreement':
    "le chiavi effimere del lettore nella trascrizione non vanno né l'una con l'altra né con la chiave del chip",
  'document.chip.ca.mac':
    'la prima risposta protetta del chip non si verifica: non ha la chiave privata',
  'document.chip.ca.command-mac':
    'il comando protetto del lettore stesso non si verifica: la trascrizione non è di questa chiave',
  'document.chip.ca.exchange': 'lo scambio nella trascrizione non è messaggistica protetta',
  'document.chip.ca.token': 'il gettone del chip non si verifica: non ha la chiave privata',
  'document.chip.ca.evidence-of-reader':
    "l'autenticazione del chip convince il lettore che l'ha eseguita, e nessun altro",
  'document.chip.cam.no-transcript':
    'non è stata data una trascrizione di PACE con mappatura di autenticazione del chip',
  'document.chip.cam.aborted': 'PACE con mappatura di autenticazione del chip è stato interrotto',
  'document.chip.cam.refused':
    'il chip non ha eseguito PACE con mappatura di autenticazione del chip',
  'document.chip.cam.no-key':
    'EF.CardSecurity con la chiave per la mappatura di autenticazione del chip non è stato dato',
  'document.chip.cam.key-unsigned':
    'la mappatura di autenticazione del chip concorda con una chiave il cui EF.CardSecurity non è provato',
  'document.chip.cam.key-unbound':
    'la mappatura di autenticazione del chip concorda con una chiave che non figura in un DG14 firmato: può essere di un altro documento',
  'document.chip.cam.invalid':
    'i dati di autenticazione del chip non portano dalla sua chiave alla sua chiave di mappatura',
  'document.chip.card-security.absent': 'EF.CardSecurity non è stato dato',
  'document.chip.card-security.malformed':
    'EF.CardSecurity non è un insieme di dati firmati ({why})',
  'document.chip.card-security.content-type': 'EF.CardSecurity ha il tipo di contenuto {oid}',
  'document.chip.card-security.key-differs':
    'una chiave di EF.CardSecurity differisce da quella con lo stesso identificatore in DG14',
  'document.chip.card-security.info-missing': '{file} contiene {oid}, che EF.CardSecurity non ha',
  'document.chip.card-access.absent': 'EF.CardAccess non è stato dato',
  'document.chip.card-access.missing':
    'il chip non ha EF.CardAccess e il suo DG14 firmato dice che offre PACE',
  'document.chip.card-access.left-out':
    'EF.CardAccess non è stato fornito e il DG14 firmato dice che il chip offre PACE',
  'document.chip.card-access.without-dg14':
    'EF.CardAccess è presente ed EF.SOD non ha un DG14 che possa confermarlo',
  'document.chip.card-access.info-left-out':
    'DG14 contiene {oid} per PACE, che EF.CardAccess non offre',
  'document.chip.card-access.no-dg14': 'DG14 non è stato dato per confrontarvi EF.CardAccess',
  'document.chip.card-access.info-missing': 'EF.CardAccess contiene {oid}, che DG14 non conferma',
  'document.chip.card-access.unsigned':
    'EF.CardAccess concorda con DG14, la cui autenticità non è provata',
  'document.chip.transcript.json': '{name} non è una trascrizione: non è JSON',
  'document.chip.transcript.form':
    '{name} non è una trascrizione del formato amirani.chip-transcript/1: {path}',
  'document.chip.transcript.twice':
    '{part} si trova in {count} trascrizioni, di cui {held} provano il chip; vale la risposta peggiore',
  'document.sod.absent': 'EF.SOD non è stato dato: nulla del chip può essere provato',
  'document.sod.aborted': 'la lettura è stata interrotta prima di EF.SOD',
  'document.sod.wrapper': 'EF.SOD è senza la sua etichetta 77',
  'document.sod.trailing': '{length} byte seguono il contenuto di EF.SOD',
  'document.sod.version': 'i dati firmati di EF.SOD hanno la versione {version} invece di 3',
  'document.sod.malformed': 'EF.SOD non è un insieme di dati firmati ({why})',
  'document.sod.content-type': 'il tipo di contenuto {oid} non è quello di un oggetto di sicurezza',
  'document.sod.content-type-legacy':
    'il tipo di contenuto è {oid}, che documenti autentici hanno al posto di quello della norma',
  'document.sod.content.absent': "l'oggetto di sicurezza non ha contenuto",
  'document.sod.content.malformed':
    "il contenuto dell'oggetto di sicurezza non ha la forma dovuta ({why})",
  'document.sod.content.version':
    "l'oggetto di sicurezza ha la versione {version} e la sua informazione di versione è {info}",
  'document.sod.content.count': "l'oggetto di sicurezza ha impronte di {count} gruppi di dati",
  'document.sod.content.group': "l'oggetto di sicurezza ha un'impronta del gruppo di dati {number}",
  'document.sod.content.group-twice': "l'oggetto di sicurezza ha due impronte di DG{number}",
  'document.sod.content.mandatory':
    "l'oggetto di sicurezza non ha un'impronta di DG{number}, che ogni documento ha",
  'document.sod.content.hash-length':
    "l'impronta di DG{number} ha {length} byte; {algorithm} ne ha {expected}",
  'document.sod.content.hash-outdated':
    "l'oggetto di sicurezza usa {algorithm}, che non va più usato",
  'document.sod.signers': "l'oggetto di sicurezza ha {count} firmatari",
  'document.sod.signer-absent': "nessuno ha firmato l'oggetto di sicurezza",
  'document.sod.given-twice':
    'sono stati dati due oggetti di sicurezza diversi; si esamina il primo',
  'document.sod.certificate-outside': 'il certificato del firmatario non è in EF.SOD; {name} torna',
  'document.sod.certificate-missing':
    'il certificato del firmatario non è in EF.SOD né è stato dato',
};
