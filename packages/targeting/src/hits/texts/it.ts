import type { HitTexts } from './language.ts';

/** Italian. */
export const italianHits: HitTexts = {
  'targeting.hit.word.same': '{traveller} è scritto allo stesso modo.',
  'targeting.hit.word.transliteration':
    '{traveller} e {entry} sono lo stesso nome, scritto secondo un’altra norma.',
  'targeting.hit.word.spelling': '{traveller} e {entry} differiscono per poche lettere.',
  'targeting.hit.word.initial': '{traveller} e {entry}: uno è l’iniziale dell’altro.',
  'targeting.hit.word.truncated':
    '{traveller} e {entry}: uno è stato tagliato dove il documento non ha più spazio.',
  'targeting.hit.word.nickname': '{traveller} e {entry} sono forme dello stesso nome.',
  'targeting.hit.word.joined':
    '{traveller} e {entry}: un nome scrive unito ciò che l’altro separa.',
  'targeting.hit.word.missing':
    'Solo una parte ha questa parola (viaggiatore: {traveller}; voce: {entry}). Dice poco.',
  'targeting.hit.word.contradicted':
    'Ciascuno ha una parola che manca all’altro (viaggiatore: {traveller}; voce: {entry}).',
  'targeting.hit.form.title-glued':
    'Il titolo può essere attaccato al nome: {traveller} è stato letto come {read} con il titolo {title}.',
  'targeting.hit.form.entry-title-glued':
    'Il titolo può essere attaccato al nome della voce: {entry} è stato letto come {read} con il titolo {title}.',
  'targeting.hit.form.title-or-name':
    '{traveller} è anche un nome a sé. È stato letto come {read} con il titolo {title}.',
  'targeting.hit.form.filler': '{traveller} sta per un nome mancante ed è stato tralasciato.',
  'targeting.hit.form.letter-doubled':
    'I sistemi di prenotazione raddoppiano un cognome di una sola lettera: {traveller} è stato letto come {read}.',
  'targeting.hit.form.letter-in-front':
    'I sistemi di prenotazione mettono un cognome di una sola lettera davanti al nome: {traveller} è stato letto come {read}.',
  'targeting.hit.birth-date.same': 'Nato lo stesso giorno: {traveller}; voce: {entry}.',
  'targeting.hit.birth-date.compatible':
    'Ciò che si sa delle due date di nascita concorda: {traveller}; voce: {entry}.',
  'targeting.hit.birth-date.swapped':
    'Giorno e mese di nascita sono scambiati: {traveller}; voce: {entry}.',
  'targeting.hit.birth-date.placeholder':
    'Una delle date di nascita è un segnaposto, il resto concorda: {traveller}; voce: {entry}.',
  'targeting.hit.birth-date.century':
    'Gli anni di nascita distano un secolo, il che può essere un errore: {traveller}; voce: {entry}.',
  'targeting.hit.birth-date.digit':
    'Una cifra della data di nascita è diversa, il che può essere un errore: {traveller}; voce: {entry}.',
  'targeting.hit.birth-date.near':
    'Le date di nascita distano meno di un anno e non sono la stessa: {traveller}; voce: {entry}.',
  'targeting.hit.birth-date.different': 'Nato un altro giorno: {traveller}; voce: {entry}.',
  'targeting.hit.birth-date.unknown':
    'Manca una data di nascita (viaggiatore: {traveller}; voce: {entry}). Direbbe molto.',
  'targeting.hit.document.same': 'Il numero del documento è lo stesso.',
  'targeting.hit.document.confusable':
    'Il numero del documento è lo stesso, salvo caratteri che si leggono male facilmente.',
  'targeting.hit.document.one-edit': 'Il numero del documento differisce per un carattere.',
  'targeting.hit.document.different':
    'Il numero del documento è un altro. Nella vita si hanno più documenti.',
  'targeting.hit.document.unknown': 'Non ci sono due numeri di documento da confrontare.',
  'targeting.hit.nationality.same': 'La cittadinanza è la stessa: {traveller}; voce: {entry}.',
  'targeting.hit.nationality.different': 'La cittadinanza è un’altra: {traveller}; voce: {entry}.',
  'targeting.hit.nationality.unknown':
    'Manca una cittadinanza, o ce n’è più d’una (viaggiatore: {traveller}; voce: {entry}).',
  'targeting.hit.chance.none':
    'In un elenco di {size} voci il caso ne darebbe meno di 0,01 altrettanto simili: non spiega nulla.',
  'targeting.hit.chance.some':
    'In un elenco di {size} voci il caso ne darebbe {chance} altrettanto simili: può essere la spiegazione.',
  'targeting.hit.chance.usual':
    'Un elenco di {size} voci ne dà a chiunque {chance} altrettanto simili: il caso lo spiega.',
  'targeting.hit.condition.met': 'Soddisfatto: {condition}. Qui: {value}.',
  'targeting.hit.condition.not-met': 'Non soddisfatto: {condition}. Qui: {value}.',
  'targeting.hit.condition.unknown': 'Non noto: {condition}. Qui: {value}.',
  'targeting.hit.exoneration.met': 'Questo scagiona ed è soddisfatto: {condition}. Qui: {value}.',
  'targeting.hit.exoneration.not-met':
    'Questo scagionerebbe e non è soddisfatto: {condition}. Qui: {value}.',
  'targeting.hit.exoneration.unknown':
    'Questo scagionerebbe e non è noto: {condition}. Qui: {value}.',
  'targeting.hit.ended.entry-changed':
    'Terminato: la voce è cambiata e viene confrontata di nuovo.',
  'targeting.hit.ended.entry-gone': 'Terminato: la voce non è più in un elenco in uso.',
  'targeting.hit.ended.entry-expired': 'Terminato: il termine della voce è scaduto.',
  'targeting.hit.ended.data-changed':
    'Terminato: sono arrivati altri dati del viaggiatore e vengono confrontati di nuovo.',
  'targeting.hit.fault.another-hit': 'Il comando riguarda un’altra corrispondenza.',
  'targeting.hit.fault.state': 'Non è possibile nello stato in cui si trova la corrispondenza.',
  'targeting.hit.fault.part': 'Questo spetta a una persona dell’unità.',
  'targeting.hit.fault.nobody': 'Non è indicata alcuna persona.',
  'targeting.hit.fault.same-person': 'Serve un’altra persona rispetto a chi ha giudicato.',
  'targeting.hit.fault.another-person': 'Solo chi ha giudicato può ritirare il giudizio.',
  'targeting.hit.fault.evidence': 'Gli elementi non sono quelli che sono stati visti.',
  'targeting.hit.fault.reason': 'Serve un motivo a parole proprie: una frase, non una parola.',
  'targeting.hit.fault.recipient': 'Indicare l’autorità che la riceve.',
};
