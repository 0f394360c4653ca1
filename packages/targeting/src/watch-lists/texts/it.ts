import type { ListTexts } from './language.ts';

/** Italian. */
export const italian: ListTexts = {
  'watch-list.file.encoding':
    'Il file non è scritto in UTF-8: lo mostra il byte {byte}. Sembra {looksLike}; indicatelo e sarà riletto.',
  'watch-list.file.read-as': 'Il file è stato letto come {encoding}.',
  'watch-list.file.format': 'È un altro tipo di file: atteso {expected}, trovato {found}.',
  'watch-list.file.empty':
    'Nel file non c’è alcuna voce. Per mettere fine a un elenco, ritiratelo.',
  'watch-list.file.cut': 'Il file finisce a metà: non è arrivato intero.',
  'watch-list.file.doctype': 'Il file dichiara un tipo di documento. Tali file non si leggono.',
  'watch-list.file.markup': 'Qui l’XML è guasto; nessuno sa di chi siano i valori che seguono.',
  'watch-list.file.header':
    'La prima riga deve nominare le colonne: id, e un nome, un documento o una targa. Ha {columns} colonne.',
  'watch-list.file.column-unknown': 'La colonna {column} non viene letta.',
  'watch-list.file.column-twice': 'La colonna {column} c’è due volte.',
  'watch-list.file.too-many': 'Il file ha più di {most} voci.',
  'watch-list.file.refused': 'Più di {most} registrazioni sono state rifiutate. È il file giusto?',
  'watch-list.row.columns': 'La riga ha {count} celle invece di {expected}.',
  'watch-list.row.shifted': 'Dalla colonna {column} in poi le celle sono slittate di una.',
  'watch-list.row.quote':
    'Una virgoletta non è chiusa, o si chiude nel posto sbagliato; righe: {lines}.',
  'watch-list.row.too-long': 'Più lungo, o con più valori, di qualsiasi voce: {field}.',
  'watch-list.row.json': 'Questa riga non è un oggetto JSON con id, schema e properties.',
  'watch-list.row.id-missing': 'La registrazione non ha identificativo.',
  'watch-list.row.id-twice': 'Questo identificativo è già alla riga {line}; vale quella.',
  'watch-list.row.nothing-to-match': 'Non c’è nulla con cui trovare: {kind}.',
  'watch-list.row.not-sought': 'Né persona, né documento, né oggetto ricercato: {what}.',
  'watch-list.row.expired': 'Scaduto il {day}.',
  'watch-list.row.holder-missing': 'Il titolare di questo documento non è nel file.',
  'watch-list.value.kind': 'Il genere non è person, document né object.',
  'watch-list.value.birth-date': 'Una data di nascita non è leggibile; la voce vale senza di essa.',
  'watch-list.value.birth-date-two-ways':
    'Una data di nascita può essere letta come due giorni. Quale è giusto? Si cercano entrambi finché il file non la scrive come 1969-05-07.',
  'watch-list.value.state': 'Uno Stato non è noto; la voce vale senza di esso.',
  'watch-list.value.document':
    'Questo non è un numero di documento ({kind}); la voce vale senza di esso.',
  'watch-list.value.day': 'In {field} non c’è un tale giorno; scrivetelo così: 2026-03-31.',
  'watch-list.value.garbled':
    'Le lettere di un nome si sono guastate per strada: scritte in una codifica, lette in un’altra.',
  'watch-list.value.ground': 'Non c’è un tale motivo.',
  'watch-list.value.instruction': 'Non c’è una tale istruzione.',
  'watch-list.value.ground-about': 'Il motivo {ground} non vale per: {kind}.',
  'watch-list.value.ground-purpose': 'Il motivo {ground} non consente l’uso dell’elenco.',
  'watch-list.list.id': 'La chiave vuole minuscole, cifre e trattini, e comincia con una lettera.',
  'watch-list.list.title': 'L’elenco non ha titolo.',
  'watch-list.list.owner': 'Nessuno risponde dell’elenco: nominate il responsabile.',
  'watch-list.list.source': 'Dite di chi è l’elenco e da dove viene.',
  'watch-list.list.category':
    'Con il motivo {ground} un elenco non è della categoria {category}: ci sono elenchi di ricerche e di segnalazioni, e nessun altro.',
  'watch-list.list.ground': 'Non c’è un motivo {ground}.',
  'watch-list.list.purpose': 'Dite a che cosa serve l’elenco.',
  'watch-list.list.purpose-not-allowed': 'Il motivo {ground} non consente la finalità {purpose}.',
  'watch-list.list.offence':
    'Per confrontare passeggeri nominate i reati: terrorismo, o uno dell’allegato II.',
  'watch-list.list.term': 'La durata è nulla: il primo giorno deve precedere l’ultimo.',
  'watch-list.list.term-long': 'Con il motivo {ground} un elenco dura al massimo {years} anni.',
};
