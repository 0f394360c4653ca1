import type { MrzFindingCode } from '../mrz/finding-codes.ts';
import type { Texts } from './room-texts.ts';

/** Italian. */
export const mrzIt: Texts<MrzFindingCode> = {
  'document.mrz.format.unknown':
    'questa non è una zona a lettura ottica: {lines} righe di {lengths} caratteri',
  'document.mrz.line.length': 'la riga {line} ha {length} caratteri invece di {expected}',
  'document.mrz.text.joined':
    'le righe sono arrivate unite e sono state divise in base alla lunghezza',
  'document.mrz.text.tidied': 'le minuscole sono state lette come maiuscole e gli spazi ignorati',
  'document.mrz.character.foreign': '{character} non può stare in una zona a lettura ottica',
  'document.mrz.character.class': '{character} non può stare in questo campo',
  'document.mrz.check-digit.document-number':
    'la cifra di controllo del numero del documento è {read}; il calcolo dà {computed}',
  'document.mrz.check-digit.date-of-birth':
    'la cifra di controllo della data di nascita è {read}; il calcolo dà {computed}',
  'document.mrz.check-digit.date-of-expiry':
    'la cifra di controllo della data di scadenza è {read}; il calcolo dà {computed}',
  'document.mrz.check-digit.personal-number':
    'la cifra di controllo del numero personale è {read}; il calcolo dà {computed}',
  'document.mrz.check-digit.composite':
    'la cifra di controllo composita è {read}; il calcolo dà {computed}',
  'document.mrz.check-digit.filler':
    'un carattere di riempimento sta al posto della cifra di controllo di un campo vuoto che non è facoltativo',
  'document.mrz.number.absent': 'manca il numero del documento',
  'document.mrz.number.filler-counted':
    'la cifra di controllo del numero lungo torna solo se si conta il riempimento davanti alla seconda parte',
  'document.mrz.date.impossible': 'questa data non esiste',
  'document.mrz.date.unknown': "la data non è nota all'autorità di rilascio",
  'document.mrz.date.partial': "una parte della data non è nota all'autorità di rilascio",
  'document.mrz.date.two-centuries': "l'anno di nascita può essere {year} o {other}",
  'document.mrz.expired': 'il documento è scaduto il {date}',
  'document.mrz.state.unknown': 'nessuno Stato ha il codice {code}',
  'document.mrz.state.former': '{code} ({name}) è stato ritirato nel {until}',
  'document.mrz.state.outlived':
    '{code} ({name}) è stato ritirato nel {until}, più tempo prima della scadenza di quanto un documento sia valido',
  'document.mrz.state.specimen': '{code} sta solo sui facsimili e nella formazione',
  'document.mrz.state.misplaced': '{code} ({name}) è una cittadinanza e non rilascia documenti',
  'document.mrz.quirk': 'particolarità nota di questo emittente: {what} [{quirk}]',
  'document.mrz.document-code.format': 'nessun documento di questo formato ha il codice {code}',
  'document.mrz.document-code.before-harmonisation':
    'i passaporti rilasciati dal 2028 portano uno dei codici armonizzati, non {code}',
  'document.mrz.document-code.own-meaning':
    "{code} è stato rilasciato prima del 2026, quando la seconda lettera aveva il significato dato dall'emittente",
  'document.mrz.sex.unknown': 'il sesso è M, F o un carattere di riempimento, non {code}',
  'document.mrz.sex.x': 'la zona porta X dove la norma ha un carattere di riempimento',
  'document.mrz.name.absent': 'manca il nome',
  'document.mrz.name.no-surname': "manca l'identificativo primario (cognome)",
  'document.mrz.name.groups': 'il nome ha {groups} parti invece di due',
  'document.mrz.name.stray-letter':
    '{character} sta da solo fra i riempimenti: {character} o riempimento, nessuna cifra di controllo può dirlo',
  'document.mrz.name.truncated': 'il nome riempie il campo e può essere troncato',
  'document.mrz.separator': '{character} sta dove è ammesso solo un carattere di riempimento',
};
