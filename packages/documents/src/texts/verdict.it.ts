import type { VerdictFindingCode } from '../verdict/finding-codes.ts';
import type { Texts } from './room-texts.ts';

/** Italian. */
export const verdictIt: Texts<VerdictFindingCode> = {
  'document.verdict.equipment':
    "il luogo del controllo non ha l'attrezzatura per questo: {equipment}",
  'document.verdict.not-looked':
    'qui si sarebbe potuto guardare ({equipment}), e non si è guardato',
  'document.verdict.not-asked': 'la linea guida non lo chiede qui, e nessuno ha guardato',
  'document.verdict.observed.failed':
    'visto sul documento stesso da {by}: non è come dovrebbe essere',
  'document.verdict.observed.undetermined': 'visto sul documento stesso da {by}: non concludente',
  'document.verdict.observed.aborted': "l'osservazione da parte di {by} è stata interrotta",
  'document.verdict.observed.not-supported': 'il documento non ha questo elemento, dice {by}',
  'document.verdict.observed.differ':
    'più osservazioni sono giunte a risultati diversi; vale il peggiore',
  'document.verdict.mrz.absent': 'non è stata data alcuna zona a lettura ottica',
  'document.verdict.mrz.aborted':
    'la lettura della zona a lettura ottica è stata interrotta; ciò che è stato letto non dice nulla del documento',
  'document.verdict.mrz.no-zone':
    'ciò che è stato dato non è una zona a lettura ottica, perciò questo non si è potuto guardare',
  'document.verdict.mrz.no-digits': 'le zone di questo formato non hanno cifre di controllo',
  'document.verdict.mrz.misread':
    'se {read} alla riga {line}, posizione {position}, fosse {to}, tutto sarebbe giusto: confrontate con il documento',
  'document.verdict.mrz.misread-several':
    '{count} correzioni di caratteri letti male renderebbero tutto giusto: confrontate con il documento',
  'document.verdict.mrz.undecidable':
    '{read} alla riga {line}, posizione {position}, può essere {to}: nessuna cifra di controllo può dirlo',
  'document.verdict.mrz.stray':
    '{characters} sta da solo fra i riempimenti di {field}, dove ci vuole un carattere di riempimento',
  'document.verdict.mrz.born-late': 'nato il {birth}, dopo la scadenza del documento il {expiry}',
  'document.verdict.mrz.issued-late': 'rilasciato il {issued}, dopo la scadenza il {expiry}',
  'document.verdict.mrz.issuer-outlived':
    '{code} è stato ritirato nel {until}: non poteva rilasciare questo documento',
  'document.verdict.mrz.name-cut': 'il nome è abbreviato nella zona benché ci stia',
  'document.verdict.viz.absent':
    "della zona visiva non è stato digitato nulla: nessuno l'ha confrontata",
  'document.verdict.viz.same': 'la zona visiva concorda con {with}: {fields}',
  'document.verdict.viz.not-typed':
    'non è stata digitata tutta la zona visiva: {fields} sono rimasti senza confronto',
  'document.verdict.viz.differs': '{field}: la zona visiva dice {printed}, {with} dice {zone}',
  'document.verdict.viz.unreadable':
    '{field} non si legge in {with}, perciò la zona visiva non è stata confrontata',
  'document.verdict.viz.number-cut':
    'il numero è più lungo del suo campo nella zona; il suo inizio concorda',
  'document.verdict.viz.code-quirk':
    '{printed} e {zone} sono codici di uno stesso Stato, uno dei quali irregolare',
  'document.verdict.viz.name-differs': 'la zona visiva indica {printed}, {with} indica {zone}',
  'document.verdict.viz.name-spelling': 'il nome è scritto in {with} secondo le regole {rules}',
  'document.verdict.viz.name-unofficial':
    'il nome è scritto come lo scrive la gente, e come nessuna autorità dovrebbe ({rules})',
  'document.verdict.viz.name-truncated':
    'il nome riempie il campo e lì è abbreviato; ciò che vi sta concorda',
  'document.verdict.viz.name-no-secondary':
    'il nome è abbreviato così che dei nomi non resta nulla, cosa che le regole vietano',
  'document.verdict.viz.name-of-state': '{state} non ha mai scritto questo nome come fa la zona',
  'document.verdict.sides.differ': 'i due lati della carta non concordano: {fields}',
  'document.verdict.sides.one': 'è stato dato un solo lato della carta, o solo uno porta dati',
  'document.verdict.sides.lines': 'le righe dei due lati non formano una zona',
  'document.verdict.expiry.past': 'il documento è scaduto il {date}',
  'document.verdict.expiry.prolonged':
    'valido fino al {date} secondo quanto è stampato, e fino al {until} secondo quanto il suo Stato ha deciso dopo ({source})',
  'document.verdict.expiry.unknown': 'non si legge alcuna data di scadenza',
  'document.verdict.expiry.not-yet': 'si può usare dal {date}',
  'document.verdict.zones.field': "{field} è diverso: {first} in un documento, {second} nell'altro",
  'document.verdict.zones.name':
    "i nomi sono diversi: {first} in un documento, {second} nell'altro",
  'document.verdict.zones.name-note': 'i nomi concordano, ma non lettera per lettera ({verdict})',
  'document.verdict.zones.absent': 'manca una zona a lettura ottica: {which}',
  'document.verdict.zones.no-passport': 'il passaporto a cui appartiene non è fra i documenti',
  'document.verdict.zones.which':
    'fra più documenti di viaggio, {document} è stato confrontato con quello che concorda meglio: {passport}',
  'document.verdict.chip.no-reader': 'il luogo del controllo non può leggere i chip',
  'document.verdict.chip.not-tried':
    'nessuno ha provato a leggere un chip, e nulla dice che non ci sia',
  'document.verdict.chip.unread-electronic':
    "il documento ha un chip ({because}), e nessuno l'ha letto",
  'document.verdict.chip.none': 'il documento non ha chip ({because})',
  'document.verdict.chip.absent-unknown':
    'nessun chip ha risposto, e nulla dice se dovrebbe essercene uno',
  'document.verdict.chip.absent-electronic':
    'nessun chip ha risposto benché il documento sia elettronico ({because})',
  'document.verdict.chip.unexpected':
    'un chip ha risposto benché il documento non ne abbia ({because})',
  'document.verdict.chip.not-read': 'da un chip non è stato letto nulla',
  'document.verdict.seal.none': 'non è stato dato alcun sigillo',
  'document.verdict.seal.without': 'il sigillo non contiene ciò che si confronterebbe: {what}',
  'document.verdict.seal.aborted': 'la scansione del sigillo è stata interrotta',
  'document.verdict.seal.several':
    'sono stati dati {count} sigilli; ogni verifica ha il peggiore dei loro risultati',
  'document.verdict.seal.no-passport':
    'il passaporto di cui il sigillo porta il numero non è fra i documenti',
  'document.verdict.state.no-profile': 'dei documenti di {state} qui non si sa nulla',
  'document.verdict.state.no-kind':
    'dei documenti di {state} con il codice {code} qui non si sa nulla',
  'document.verdict.state.not-known': 'ciò che si sa dei documenti di {state} non lo dice: {what}',
  'document.verdict.state.needs': 'serve un dato del documento che non è stato fornito: {what}',
  'document.verdict.state.stale':
    'ciò che si sa di {state} andava confrontato di nuovo con la fonte dopo il {date}',
  'document.verdict.validity.long':
    'valido dal {issued} al {expiry}: più dei {longest} che {state} rilascia',
  'document.verdict.validity.future':
    'scade il {expiry}: con i {longest} che {state} rilascia sarebbe rilasciato nel futuro',
  'document.verdict.validity.order': 'rilasciato il {issued}, dopo la scadenza il {expiry}',
  'document.verdict.validity.issued-late': 'rilasciato il {issued}, dopo il giorno del controllo',
  'document.verdict.model.before':
    'rilasciato il {issued}, prima del primo documento del modello {model} il {from}',
  'document.verdict.model.after':
    "rilasciato il {issued}, dopo l'ultimo documento del modello {model} il {until}",
  'document.verdict.model.none':
    '{state} non ha rilasciato alcun modello di questo documento il {issued}',
  'document.verdict.model.unknown': 'il modello {model} non è fra quelli noti di {state}',
  'document.verdict.series.outside': 'il numero non è in alcuna serie che {state} abbia assegnato',
  'document.verdict.series.date': 'il numero è in una serie che il {issued} non era assegnata',
  'document.verdict.series.model': 'il numero non è in alcuna serie del modello {model}',
  'document.verdict.alert': '{state} ha segnalato questo numero: {kind} {reference}',
  'document.verdict.electronic.absent':
    'ogni documento di questo tipo ha un chip ({because}), e nessuno ha risposto',
  'document.verdict.electronic.unexpected':
    'nessun documento di questo tipo ha un chip ({because}), e uno ha risposto',
  'document.verdict.sealed.absent':
    "ogni documento di questo tipo porta un sigillo dal {since}, e non se n'è trovato alcuno",
  'document.verdict.sealed.not-scanned':
    "ogni documento di questo tipo porta un sigillo dal {since}, e nessuno l'ha cercato",
  'document.verdict.sealed.other-kind':
    'il sigillo trovato non è noto come proprio di questo tipo di documento',
  'document.verdict.synthetic':
    '{code} ({where}) è un codice del mondo sintetico: nessun documento vero lo porta',
  'document.verdict.no-code': 'da nessuna parte è stato letto un codice di Stato',
  'document.verdict.replay.unreadable': 'questo non è un file di ripetizione: {why}',
  'document.verdict.replay.format': 'il manifesto non ha la sua forma: {path}',
  'document.verdict.replay.missing': "il file {name} che il manifesto elenca non c'è",
  'document.verdict.replay.altered': '{name} non è ciò che fu scritto: la sua impronta è diversa',
  'document.verdict.replay.extra': 'il file {name} non è nel manifesto ed è stato tralasciato',
  'document.verdict.replay.limit': 'è più grande di ciò che si legge ({what})',
};
