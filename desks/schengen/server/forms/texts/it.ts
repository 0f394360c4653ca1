import { notVerified } from '../official.ts';
import type { FormTexts } from './form-texts.ts';
import {
  annexV,
  bordersCode,
  georgianExitAct,
  refusalAppeal,
  schengenConvention,
} from './sources.ts';

/** The forms in Italian. */
export const it: FormTexts = {
  shared: {
    page: 'Pagina',
    notVerified: 'non verificato: nessuno l’ha ancora confrontato con il testo ufficiale',
    verified: 'confrontato con il testo ufficiale il {on} da {by}',
    articleUnknown: 'articolo non noto',
    person: 'Viaggiatore',
    surname: 'Cognome',
    givenNames: 'Nomi',
    dateOfBirth: 'Data di nascita',
    sex: 'Sesso',
    nationality: 'Cittadinanza',
    document: 'Documento di viaggio',
    documentKinds: {
      ordinary: 'passaporto ordinario',
      diplomatic: 'passaporto diplomatico',
      service: 'passaporto di servizio',
      official: 'passaporto ufficiale',
      special: 'passaporto speciale',
      refugee: 'documento di viaggio per rifugiati',
      stateless: 'documento di viaggio per apolidi',
      alien: 'documento di viaggio per stranieri',
      'identity-card': 'carta d’identità',
      'seafarer-book': 'libretto di navigazione',
      'crew-certificate': 'certificato di membro d’equipaggio',
      emergency: 'documento di viaggio provvisorio',
      'laissez-passer': 'lasciapassare',
    },
    crossing: 'Attraversamento',
    day: 'Giorno dell’attraversamento',
    destination: 'Destinazione',
    place: 'Valico di frontiera',
    authority: 'Autorità',
    madeAt: 'Redatto (UTC)',
    madeBy: 'Redatto da',
    decidedBy: 'Deciso da',
    confirmedBy: 'Confermato da',
    decision: 'Decisione',
    reason: 'Motivo',
    legalBasis: 'Base giuridica',
    undecided: 'Non deciso',
    undecidedAbout: 'Qui manca un fatto. Ciò che non è noto non motiva nulla.',
    stale: 'Dati normativi usati qui andavano già ricontrollati.',
    remarks: 'Osservazioni',
    writtenIn: 'Lingua del testo: {language}. Non tradotto.',
    languages: {
      en: 'inglese',
      ka: 'georgiano',
      lv: 'lettone',
      fr: 'francese',
      it: 'italiano',
      es: 'spagnolo',
    },
    help: 'Può chiedere protezione o aiuto a qualunque agente, in ogni momento. Questo documento non cambia nulla al riguardo.',
    signature: 'Firma',
    date: 'Data',
    acts: {
      [georgianExitAct]:
        'Legge della Georgia sulle regole di uscita dalla Georgia e di ingresso in Georgia dei cittadini georgiani',
      [bordersCode]: 'Regolamento (UE) 2016/399 (codice frontiere Schengen)',
      [schengenConvention]: 'Convenzione di applicazione dell’Accordo di Schengen (CAAS)',
    },
  },
  exit: {
    title: 'Verbale dei requisiti di uscita non soddisfatti',
    about:
      'Per il viaggiatore. Il verbale indica ogni requisito che non risulta soddisfatto, che cosa vi rimedia, la legge e il ricorso. Decide l’agente che firma, mai un programma. Nessuna decisione può fondarsi sulla Sua origine, su una stima di rischio o su un sospetto.',
    aboutDecided:
      'Per il viaggiatore. L’uscita Le è rifiutata nel giorno indicato sotto: lo ha deciso un agente della seconda linea e una seconda persona lo ha confermato. Il verbale indica ogni requisito su cui si fonda il rifiuto, che cosa vi rimedia, la legge e il ricorso. Nessuna decisione può fondarsi sulla Sua origine, su una stima di rischio o su un sospetto.',
    requirements: 'Requisiti non soddisfatti',
    cure: 'Che cosa vi rimedia',
    again: 'Ripresentarsi',
    againAbout: 'Quando ciò che manca c’è, può ripresentarsi. Questo verbale non è un divieto.',
    remedy: 'Se non è d’accordo',
    remedies: [
      notVerified(
        'Può presentare un reclamo amministrativo al Ministero dell’interno della Georgia. Chieda all’agente l’indirizzo e il termine.',
        'codice amministrativo generale della Georgia',
      ),
      notVerified(
        'Può rivolgersi al giudice: alla sezione amministrativa del tribunale cittadino o distrettuale competente.',
        'codice di procedura amministrativa della Georgia',
      ),
    ],
    officer: 'Agente (nome, matricola)',
    received: 'Viaggiatore: mi è stata consegnata una copia. Firmando non acconsento a nulla.',
  },
  refusal: {
    title: 'Bozza: respingimento alla frontiera',
    watermark: 'BOZZA · NON È UNA DECISIONE',
    notice:
      'Questa è una bozza per la seconda linea. Non è una decisione, non ha effetto e nessuno è respinto con essa. Occorre che un agente della seconda linea decida motivando e che una seconda persona confermi; solo allora si rilascia il modello uniforme dell’allegato V, parte B.',
    reasons: 'Motivi del modello uniforme (allegato V, parte B)',
    letters: {
      A: notVerified('Non c’è un documento di viaggio valido.', annexV('A')),
      B: notVerified('Il documento di viaggio è falso, contraffatto o alterato.', annexV('B')),
      C: notVerified(
        'È richiesto un visto, un permesso di soggiorno o un’autorizzazione ai viaggi e non ce n’è uno valido.',
        annexV('C'),
      ),
      D: notVerified(
        'Il visto o il permesso di soggiorno è falso, contraffatto o alterato.',
        annexV('D'),
      ),
      E: notVerified(
        'Lo scopo e le condizioni del soggiorno non sono provati da documenti idonei.',
        annexV('E'),
      ),
      F: notVerified(
        'I 90 giorni ammessi ogni 180 giorni negli Stati membri sono già esauriti.',
        annexV('F'),
      ),
      G: notVerified(
        'I mezzi non bastano per la durata e il tipo di soggiorno, o per il ritorno o il transito.',
        annexV('G'),
      ),
      H: notVerified('Esiste una segnalazione ai fini della non ammissione.', annexV('H')),
      I: notVerified(
        'La persona è ritenuta una minaccia per l’ordine pubblico, la sicurezza interna, la salute pubblica o le relazioni internazionali di uno Stato membro.',
        annexV('I'),
      ),
      J: notVerified(
        'Sono stati rifiutati i dati biometrici necessari al sistema di ingressi/uscite.',
        annexV('J'),
      ),
    },
    given: 'proposto',
    ticks: {
      sis: 'nel sistema d’informazione Schengen',
      national: 'nell’elenco nazionale',
    },
    alsoBorne: 'I fatti sosterrebbero anche, senza che l’agente l’abbia proposto:',
    disputed: 'Quale lettera sia giusta qui non è stabilito.',
    exceptions: 'Eccezioni da esaminare prima',
    visa: 'Visto',
    familyUnknown:
      'Non è noto se il viaggiatore sia familiare di un cittadino che circola liberamente. Per una tale persona questo modello non è quello giusto.',
    protectionUnknown: 'Non è noto se il viaggiatore chieda protezione.',
    appeal: 'Ricorso',
    appeals: [
      notVerified(
        'Chi è respinto può ricorrere secondo il diritto dello Stato che respinge. Il ricorso non sospende il respingimento. Riceve per iscritto i punti di contatto che informano sui rappresentanti che possono agire per suo conto.',
        refusalAppeal,
      ),
    ],
    secondLine: 'Per la seconda linea',
    firstPerson: 'Decide (nome, grado, motivi)',
    secondPerson: 'Conferma, un’altra persona',
    final: {
      title: 'Respingimento alla frontiera',
      notice:
        'L’ingresso Le è rifiutato nel giorno indicato sotto. Lo ha deciso un agente della seconda linea e una seconda persona lo ha confermato. I motivi sono quelli segnati; che cosa può fare è scritto alla voce Ricorso.',
      given: 'segnato',
    },
  },
};
