import type { ReplyTexts } from './reply-texts.ts';

/** Italian. */
export const it: ReplyTexts = {
  title: 'Risposta alla sua richiesta sui suoi dati',
  about: (zone) =>
    `Le risponde il responsabile della protezione dei dati dell’autorità indicata sotto. Le date sono scritte anno-mese-giorno; giorni e orari sono quelli della frontiera (${zone}).`,
  request: 'Richiesta',
  asks: 'Ha chiesto',
  person: 'Richiedente',
  document: 'Documento',
  received: 'Ricevuta il',
  asked: 'Con le sue parole',
  replyTo: 'Indirizzo della risposta',
  made: 'Redatta il',
  authority: 'Titolare',
  law: 'Diritto applicato',
  laws: {
    eu: 'Direttiva (UE) 2016/680',
    'georgia-law-enforcement': 'Legge della Georgia sulla protezione dei dati personali',
    'national-security':
      'Norme sulla sicurezza nazionale, fuori dalla legge della Georgia sulla protezione dei dati personali',
  },
  unstated: 'Non indicato in questa installazione',
  training: 'Formazione: nessuna persona reale',
  recipientsTitle: 'Chi può riceverli',
  recipients:
    'Gli agenti alla frontiera, l’unità d’informazione sui passeggeri e le autorità che li chiedono in un singolo caso, con motivazione, per prevenire, accertare o perseguire il terrorismo o reati gravi.',
  detail: 'Altro dato',
  answer: 'La risposta',
  access: {
    'partly-answered': 'Le è comunicato ciò che è stato trovato su di lei, senza alcune parti.',
    refused: 'La sua richiesta è respinta.',
  },
  granted: {
    correction: 'È stato deciso che i suoi dati saranno rettificati come ha chiesto.',
    erasure: 'È stato deciso che i suoi dati saranno cancellati come ha chiesto.',
    restriction: 'È stato deciso che l’uso dei suoi dati sarà limitato come ha chiesto.',
  },
  grantedInPart: 'È stato deciso di accogliere in parte la sua richiesta.',
  doneBy: (day) => `Ciò sarà fatto al più tardi entro il ${day}.`,
  doneLate: (day) => `Ciò doveva essere fatto entro il ${day}. Sarà fatto senza ulteriore ritardo.`,
  given: 'Le è comunicato quanto segue.',
  nothing: 'Non sono stati trovati dati su di lei che possano esserle comunicati.',
  withheld: 'Non comunicato',
  neither: (cite) =>
    `Alcuni dati non sono né confermati né negati se non sono comunicati qui: i dati PNR conservati oltre sei mesi, le corrispondenze, le liste di controllo, i fascicoli, le richieste di autorità, l’aiuto chiesto, gli esami fatti fuori da un controllo, l’esito di un controllo, singoli valori inviati dai vettori e chi ha consultato i suoi dati. Ogni risposta lo dice, che qualcosa sia conservato o no${cite('art. 15, par. 3')}. L’autorità di controllo può verificarlo per lei${cite('art. 17')}.`,
  held: 'Ciò che è conservato su di lei',
  crossed: 'Qui è stato effettuato un controllo su di lei.',
  bounds:
    'Chi viaggia con lei è omesso: quei dati sono suoi. I recapiti e i pagamenti di una prenotazione che non sono registrati come suoi, e le prenotazioni separate, sono omessi: possono essere di un altro viaggiatore. Di un fascicolo si cerca solo ciò che dice di lei. I messaggi illeggibili, conservati sotto sigillo, non sono stati consultati. Un tipo di dati che qui non ha un capitolo non è comunicato.',
  sources: {
    api: 'Lista passeggeri del vettore (API)',
    pnr: 'Dati di prenotazione del vettore (PNR)',
  },
  masked:
    'Mascherati sei mesi dopo il viaggio, anche per il responsabile: nomi, accompagnatori, contatti, pagamento, programmi, osservazioni, documenti, posto, biglietto e codice di prenotazione.',
  keptBecause: 'Conservato a causa di',
  eraseOn: 'Cancellato il',
  refusal: 'Motivo del respingimento',
  colours: {
    green: 'nulla da obiettare',
    yellow: 'non tutto ha potuto essere verificato',
    red: 'qualcosa non concordava',
    grey: 'non verificato',
  },
  pieces: 'Che cosa ne è conservato',
  erased: 'cancellato',
  hit: 'Una corrispondenza è una somiglianza trovata da un programma. Non decide nulla, e per lo più riguarda un’altra persona. La voce della lista non è comunicata: riguarda, o può riguardare, un’altra persona.',
  ground: 'Motivo',
  stands: 'In lista dal – al',
  concerns: 'Riguarda',
  reviewOn: 'Necessità riesaminata il',
  sentTo: 'Comunicato a',
  told: 'Che cosa è stato detto',
  done: 'Che cosa è stato fatto',
  rights: 'Che cosa può fare',
  correct: (cite) =>
    `Può chiedere che ciò che è errato sia rettificato, che i dati siano cancellati o che il loro uso sia limitato${cite('art. 16')}.`,
  complain: (cite) =>
    `Se non concorda con questa risposta, può presentare reclamo all’autorità di controllo${cite('art. 52')}, chiederle di verificare al suo posto${cite('art. 17')} e rivolgersi al giudice${cite('art. 54')}. La richiesta è gratuita.`,
  officer: 'Responsabile della protezione dei dati',
  supervisor: 'Autorità di controllo',
  page: 'pagina',
};
