import type { ReplyTexts } from './reply-texts.ts';

/** Italian. */
export const it: ReplyTexts = {
  title: 'Risposta alla sua richiesta sui suoi dati',
  about:
    'Il responsabile della protezione dei dati le risponde ai sensi degli articoli da 12 a 16 della direttiva (UE) 2016/680 e del diritto applicabile ai dati personali. Le date sono scritte anno-mese-giorno; gli orari sono in UTC.',
  request: 'Richiesta',
  asks: 'Ha chiesto',
  person: 'Richiedente',
  document: 'Documento',
  received: 'Ricevuta il',
  asked: 'Con le sue parole',
  replyTo: 'Inviata a',
  made: 'Redatta il',
  authority: 'Titolare',
  answer: 'La risposta',
  access: {
    'partly-answered': 'Le è comunicato ciò che è stato trovato su di lei, senza alcune parti.',
    refused: 'La sua richiesta è respinta.',
  },
  other: {
    answered: 'Si procede come ha chiesto.',
    'partly-answered': 'Si procede in parte.',
    refused: 'La sua richiesta è respinta.',
  },
  given: 'Le è comunicato quanto segue.',
  withheld: 'Non comunicato',
  neither:
    'Alcuni dati non sono né confermati né negati se non sono comunicati qui: i dati PNR conservati oltre sei mesi, le corrispondenze, le liste di controllo, i fascicoli, le richieste di autorità, l’aiuto chiesto, gli esami fatti fuori da un controllo, l’esito di un controllo e chi ha consultato i suoi dati. Ogni risposta lo dice, che qualcosa sia conservato o no (art. 15, par. 3). L’autorità di controllo può verificarlo per lei (art. 17).',
  held: 'Ciò che è conservato su di lei',
  nothing: 'Qui non c’è nulla da comunicare.',
  crossed: 'Qui è stato effettuato un controllo su di lei.',
  bounds:
    'Chi viaggia con lei è omesso: quei dati sono suoi. Di un fascicolo si cerca solo ciò che dice di lei. I messaggi illeggibili, conservati sotto sigillo, non sono stati consultati.',
  disagree: 'i messaggi divergono',
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
  correct:
    'Può chiedere che ciò che è errato sia rettificato, che i dati siano cancellati o che il loro uso sia limitato (art. 16).',
  complain:
    'Se non concorda con questa risposta, può presentare reclamo all’autorità di controllo (art. 52), chiederle di verificare al suo posto (art. 17) e rivolgersi al giudice (art. 54). La richiesta è gratuita.',
  officer: 'Responsabile della protezione dei dati',
  supervisor: 'Autorità di controllo',
  page: 'pagina',
};
