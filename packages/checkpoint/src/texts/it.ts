import type { CheckpointCode } from '../verdict/codes.ts';

/** What the first line says, in Italian. */
export const italian: Readonly<Record<CheckpointCode, string>> = {
  'checkpoint.document.not-read': 'Nessun documento di viaggio è stato letto.',
  'checkpoint.document.not-examined': 'Il documento non è stato esaminato.',
  'checkpoint.document.not-run':
    'Un controllo del documento che doveva svolgersi non si è svolto: {check}.',
  'checkpoint.document.unclear': 'Un controllo del documento non ha potuto concludere: {check}.',
  'checkpoint.document.failed': 'Un controllo del documento non è superato: {check}.',
  'checkpoint.document.rejected': 'Un esaminatore di documenti ha respinto il documento.',
  'checkpoint.holder.not-compared': 'Confronti la persona con la fotografia.',
  'checkpoint.carrier.no-flight':
    'Nessun volo è stato scelto: i dati del vettore non sono stati consultati.',
  'checkpoint.carrier.no-answer':
    'I dati del vettore non si sono potuti leggere: del suo elenco non si sa nulla.',
  'checkpoint.carrier.no-list': 'Il vettore non ha inviato alcun elenco per questo volo.',
  'checkpoint.carrier.not-on-list': 'Questo documento non è nell’elenco del vettore per il volo.',
  'checkpoint.carrier.name': 'L’elenco del vettore riporta un altro nome: {carrier}.',
  'checkpoint.carrier.date-of-birth':
    'L’elenco del vettore riporta un’altra data di nascita: {carrier}.',
  'checkpoint.carrier.nationality':
    'L’elenco del vettore riporta un’altra cittadinanza: {carrier}.',
  'checkpoint.carrier.document-number':
    'L’elenco del vettore riporta un altro numero di documento: {carrier}.',
  'checkpoint.carrier.document-issuer':
    'L’elenco del vettore riporta un altro Stato di rilascio: {carrier}.',
  'checkpoint.carrier.document-expires':
    'L’elenco del vettore riporta un’altra data di scadenza: {carrier}.',
  'checkpoint.protection.sought':
    'Chiede protezione: chiamate aiuto, qualunque altra cosa risulti.',
  'checkpoint.flight.not-leaving':
    'Questo volo arriva: nessuno parte con esso e le condizioni di uscita non sono state esaminate.',
  'checkpoint.destination.differs':
    'Il volo va verso {flight} e la destinazione indicata è {said}.',
  'checkpoint.rules.stale':
    'I dati delle regole usati andavano confrontati di nuovo con la loro fonte: {row}.',
  'checkpoint.alert.no-answer':
    'Questa fonte di segnalazioni non ha risposto: delle sue segnalazioni non si sa nulla.',
  'checkpoint.alert.nothing-to-ask':
    'Questa fonte di segnalazioni non è stata interrogata: il documento non dice abbastanza.',
  'checkpoint.alert.refuse-entry': 'Segnalazione ai fini del rifiuto d’ingresso.',
  'checkpoint.alert.entry-ban': 'Divieto d’ingresso, Stato: {state}.',
  'checkpoint.alert.exit-ban':
    'Una decisione in vigore vieta a questa persona di lasciare il paese.',
  'checkpoint.alert.wanted': 'Segnalazione: segua l’istruzione della fonte, in seconda linea.',
  'checkpoint.alert.missing': 'Segnalazione di una persona scomparsa: la protegga e chieda aiuto.',
  'checkpoint.alert.vulnerable':
    'Segnalazione di una persona forse in pericolo: la protegga e chieda aiuto.',
  'checkpoint.alert.discreet-check':
    'Segnalazione: segua l’istruzione prevista. Nulla deve farsi notare.',
  'checkpoint.alert.document-lost': 'Il documento è denunciato come smarrito.',
  'checkpoint.alert.document-stolen': 'Il documento è denunciato come rubato.',
  'checkpoint.alert.document-invalidated': 'Il documento risulta invalidato.',
  'checkpoint.hits.no-answer':
    'L’esito del confronto con gli elenchi non si è potuto leggere: delle corrispondenze non si sa nulla.',
  'checkpoint.hits.list-over':
    'Un elenco ha superato l’ultimo giorno senza essere ritirato: {list}. Di chi vi figura non si sa nulla.',
  'checkpoint.hits.no-flight':
    'Non confrontato con gli elenchi dell’unità d’informazione sui passeggeri: nessun volo scelto.',
  'checkpoint.hits.nobody-to-compare':
    'Non confrontato con gli elenchi dell’unità d’informazione sui passeggeri: il viaggiatore non è in alcun elenco del vettore.',
  'checkpoint.hits.not-screened':
    'Non ancora confrontato con gli elenchi dell’unità d’informazione sui passeggeri: di eventuali corrispondenze non si sa nulla.',
  'checkpoint.hit.check-identity': 'Corrispondenza trasmessa da {by} ({list}): accerti chi è.',
  'checkpoint.hit.call-second-line':
    'Corrispondenza trasmessa da {by} ({list}): chiami la seconda linea.',
  'checkpoint.hit.call-police': 'Corrispondenza trasmessa da {by} ({list}): chiami la polizia.',
  'checkpoint.hit.take-into-care':
    'Corrispondenza trasmessa da {by} ({list}): protegga questa persona e chieda aiuto.',
  'checkpoint.hit.ask-whereabouts':
    'Corrispondenza trasmessa da {by} ({list}): chieda dove la persona è reperibile.',
  'checkpoint.hit.report-discreetly':
    'Corrispondenza trasmessa da {by} ({list}): segnali il passaggio. Nulla deve farsi notare.',
  'checkpoint.hit.secure-document':
    'Corrispondenza trasmessa da {by} ({list}): il documento è ricercato. Lo metta al sicuro.',
  'checkpoint.hit.secure-object':
    'Corrispondenza trasmessa da {by} ({list}): un oggetto è ricercato. Lo metta al sicuro.',
};
