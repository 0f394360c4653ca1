import type { SubjectData } from '@amirani/contract/oversight';
import type { Language } from '@amirani/core/languages';

/** What a line of the journal says, by what was done. */
type Done =
  | 'openCheck'
  | 'checkAgain'
  | 'decideCheck'
  | 'secondLine'
  | 'refusal'
  | 'screen'
  | 'judge'
  | 'release'
  | 'askDisclosure'
  | 'answerDisclosure'
  | 'help'
  | 'document'
  | 'collection'
  | 'alteration'
  | 'consultation'
  | 'disclosure'
  | 'combination'
  | 'erasure'
  | 'access';

/** Which sentence an operation of the interface is told by. */
const SAID: Readonly<Record<string, Done>> = {
  openCheck: 'openCheck',
  checkAgain: 'checkAgain',
  giveFacts: 'checkAgain',
  decideCheck: 'decideCheck',
  takeCase: 'secondLine',
  addCaseNote: 'secondLine',
  giveBlindView: 'secondLine',
  decideSecondLine: 'secondLine',
  proposeRefusal: 'refusal',
  confirmRefusal: 'refusal',
  printRefusal: 'refusal',
  screenFlight: 'screen',
  screenJourneys: 'screen',
  judgeHit: 'judge',
  takeHitBack: 'judge',
  confirmHit: 'judge',
  returnHit: 'judge',
  claimHit: 'judge',
  letHitGo: 'judge',
  releaseHit: 'release',
  withdrawHit: 'release',
  askDisclosure: 'askDisclosure',
  approveDisclosure: 'askDisclosure',
  refuseDisclosure: 'askDisclosure',
  answerDisclosure: 'answerDisclosure',
  openReferral: 'help',
  acknowledgeReferral: 'help',
  addReferralStep: 'help',
  closeReferral: 'help',
  openExamination: 'document',
  addMrz: 'document',
  addViz: 'document',
  addObservations: 'document',
  addChipFile: 'document',
  addSeal: 'document',
  addPicture: 'document',
  examineDocument: 'document',
  decideDocument: 'document',
};

/** What a line of the journal says to the person, as a sentence: never the name of a function. */
export const lineText = (
  { action, operation }: Pick<SubjectData['journal'][number], 'action' | 'operation'>,
  language: Language,
): string => {
  const texts = lineTexts[language];
  const said = Object.hasOwn(SAID, action) ? SAID[action] : undefined;
  return texts[said ?? (isDone(operation, texts) ? operation : 'consultation')];
};

const isDone = (operation: string, texts: object): operation is Done =>
  Object.hasOwn(texts, operation);

/** The sentences by language; an operation without a sentence of its own is told by its kind. */
export const lineTexts: Readonly<Record<Language, Readonly<Record<Done, string>>>> = {
  en: {
    openCheck:
      'At the border your document and the conditions of crossing were checked. Systems of alerts are asked only where this installation is connected to them.',
    checkAgain: 'The check at the border was made again.',
    decideCheck: 'An officer decided on the check.',
    secondLine: 'Officers of the second line dealt with the check.',
    refusal: 'A refusal was proposed, confirmed or printed.',
    screen: 'A program compared the lists of a flight with watch lists or criteria.',
    judge: 'An officer judged a hit, or took the judgement back.',
    release: 'A hit was passed on to the officers at the border, or called back.',
    askDisclosure: 'An authority asked for passenger data, and the request was decided on.',
    answerDisclosure: 'Passenger data were given to an authority.',
    help: 'Help was asked for or given.',
    document: 'A document was examined, or the examination was added to.',
    collection: 'Data about you were recorded.',
    alteration: 'Data about you were changed.',
    consultation: 'Data about you were read.',
    disclosure: 'Data about you were given to others.',
    combination: 'Data about you were compared with other data.',
    erasure: 'Data about you were erased.',
    access: 'Somebody signed in or was given access.',
  },
  ka: {
    openCheck:
      'საზღვარზე შემოწმდა თქვენი დოკუმენტი და გადაკვეთის პირობები. შეტყობინებების სისტემებს მოთხოვნა ეგზავნება მხოლოდ მაშინ, თუ ეს სისტემა მათთანაა დაკავშირებული.',
    checkAgain: 'საზღვარზე შემოწმება განმეორდა.',
    decideCheck: 'თანამშრომელმა შემოწმებაზე გადაწყვეტილება მიიღო.',
    secondLine: 'შემოწმებაზე მეორე ხაზის თანამშრომლებმა იმუშავეს.',
    refusal: 'უარი შეთავაზებულ, დადასტურებულ ან ამობეჭდილ იქნა.',
    screen: 'პროგრამამ რეისის სიები ძებნის სიებს ან კრიტერიუმებს შეადარა.',
    judge: 'თანამშრომელმა დამთხვევა შეაფასა ან შეფასება გააუქმა.',
    release: 'დამთხვევა გადაეცათ საზღვარზე მომუშავე თანამშრომლებს ან უკან იქნა გამოთხოვილი.',
    askDisclosure: 'უწყებამ მგზავრის მონაცემები მოითხოვა და მოთხოვნაზე გადაწყვეტილება მიიღეს.',
    answerDisclosure: 'მგზავრის მონაცემები უწყებას გადაეცა.',
    help: 'დახმარება მოითხოვეს ან გაწიეს.',
    document: 'დოკუმენტი შემოწმდა ან შემოწმება შეივსო.',
    collection: 'თქვენი მონაცემები ჩაიწერა.',
    alteration: 'თქვენი მონაცემები შეიცვალა.',
    consultation: 'თქვენი მონაცემები წაიკითხეს.',
    disclosure: 'თქვენი მონაცემები სხვებს გადაეცა.',
    combination: 'თქვენი მონაცემები სხვა მონაცემებს შეადარეს.',
    erasure: 'თქვენი მონაცემები წაიშალა.',
    access: 'ვიღაცა სისტემაში შევიდა ან წვდომა მიიღო.',
  },
  lv: {
    openCheck:
      'Uz robežas pārbaudīja jūsu dokumentu un šķērsošanas nosacījumus. Brīdinājumu sistēmām vaicājumus sūta tikai tad, ja šī sistēma ir ar tām savienota.',
    checkAgain: 'Pārbaudi uz robežas veica vēlreiz.',
    decideCheck: 'Amatpersona pieņēma lēmumu par pārbaudi.',
    secondLine: 'Ar pārbaudi strādāja otrās līnijas amatpersonas.',
    refusal: 'Atteikumu ierosināja, apstiprināja vai izdrukāja.',
    screen: 'Programma salīdzināja lidojuma sarakstus ar meklēšanas sarakstiem vai kritērijiem.',
    judge: 'Amatpersona izvērtēja atbilsmi vai atsauca vērtējumu.',
    release: 'Atbilsmi nodeva amatpersonām uz robežas vai atsauca.',
    askDisclosure: 'Iestāde pieprasīja pasažieru datus, un par pieprasījumu pieņēma lēmumu.',
    answerDisclosure: 'Pasažieru datus nodeva iestādei.',
    help: 'Palīdzību lūdza vai sniedza.',
    document: 'Dokumentu pārbaudīja vai pārbaudi papildināja.',
    collection: 'Jūsu dati tika ierakstīti.',
    alteration: 'Jūsu dati tika mainīti.',
    consultation: 'Jūsu dati tika lasīti.',
    disclosure: 'Jūsu dati tika nodoti citiem.',
    combination: 'Jūsu dati tika salīdzināti ar citiem datiem.',
    erasure: 'Jūsu dati tika dzēsti.',
    access: 'Kāds pierakstījās vai saņēma piekļuvi.',
  },
  fr: {
    openCheck:
      'À la frontière, votre document et les conditions du franchissement ont été contrôlés. Les systèmes de signalements ne sont interrogés que si cette installation y est connectée.',
    checkAgain: 'Le contrôle à la frontière a été refait.',
    decideCheck: 'Un agent a pris une décision sur le contrôle.',
    secondLine: 'Des agents de la deuxième ligne ont traité le contrôle.',
    refusal: 'Un refus a été proposé, confirmé ou imprimé.',
    screen:
      'Un programme a comparé les listes d’un vol avec des listes de surveillance ou des critères.',
    judge: 'Un agent a apprécié une concordance ou retiré son appréciation.',
    release: 'Une concordance a été transmise aux agents à la frontière ou rappelée.',
    askDisclosure:
      'Une autorité a demandé des données de passagers et la demande a fait l’objet d’une décision.',
    answerDisclosure: 'Des données de passagers ont été communiquées à une autorité.',
    help: 'Une aide a été demandée ou apportée.',
    document: 'Un document a été examiné ou son examen complété.',
    collection: 'Des données vous concernant ont été enregistrées.',
    alteration: 'Des données vous concernant ont été modifiées.',
    consultation: 'Des données vous concernant ont été lues.',
    disclosure: 'Des données vous concernant ont été communiquées à d’autres.',
    combination: 'Des données vous concernant ont été comparées à d’autres données.',
    erasure: 'Des données vous concernant ont été effacées.',
    access: 'Quelqu’un s’est connecté ou a reçu un accès.',
  },
  it: {
    openCheck:
      'Alla frontiera sono stati controllati il suo documento e le condizioni di attraversamento. I sistemi di segnalazione sono interrogati solo se questa installazione vi è collegata.',
    checkAgain: 'Il controllo alla frontiera è stato ripetuto.',
    decideCheck: 'Un agente ha deciso sul controllo.',
    secondLine: 'Agenti della seconda linea si sono occupati del controllo.',
    refusal: 'Un respingimento è stato proposto, confermato o stampato.',
    screen: 'Un programma ha confrontato gli elenchi di un volo con liste di controllo o criteri.',
    judge: 'Un agente ha valutato una corrispondenza o ha ritirato la valutazione.',
    release: 'Una corrispondenza è stata trasmessa agli agenti alla frontiera o richiamata.',
    askDisclosure: 'Un’autorità ha chiesto dati di passeggeri e sulla richiesta si è deciso.',
    answerDisclosure: 'Dati di passeggeri sono stati comunicati a un’autorità.',
    help: 'È stato chiesto o prestato aiuto.',
    document: 'Un documento è stato esaminato o l’esame completato.',
    collection: 'Dati che la riguardano sono stati registrati.',
    alteration: 'Dati che la riguardano sono stati modificati.',
    consultation: 'Dati che la riguardano sono stati letti.',
    disclosure: 'Dati che la riguardano sono stati comunicati ad altri.',
    combination: 'Dati che la riguardano sono stati confrontati con altri dati.',
    erasure: 'Dati che la riguardano sono stati cancellati.',
    access: 'Qualcuno ha effettuato l’accesso o lo ha ottenuto.',
  },
  es: {
    openCheck:
      'En la frontera se comprobaron su documento y las condiciones del cruce. Los sistemas de descripciones solo se consultan si esta instalación está conectada a ellos.',
    checkAgain: 'El control en la frontera se repitió.',
    decideCheck: 'Un agente decidió sobre el control.',
    secondLine: 'Agentes de la segunda línea se ocuparon del control.',
    refusal: 'Se propuso, confirmó o imprimió una denegación.',
    screen: 'Un programa comparó las listas de un vuelo con listas de vigilancia o criterios.',
    judge: 'Un agente valoró una coincidencia o retiró la valoración.',
    release: 'Una coincidencia se transmitió a los agentes en la frontera o se retiró.',
    askDisclosure: 'Una autoridad pidió datos de pasajeros y se decidió sobre la solicitud.',
    answerDisclosure: 'Se entregaron datos de pasajeros a una autoridad.',
    help: 'Se pidió o se prestó ayuda.',
    document: 'Se examinó un documento o se completó el examen.',
    collection: 'Se registraron datos sobre usted.',
    alteration: 'Se modificaron datos sobre usted.',
    consultation: 'Se leyeron datos sobre usted.',
    disclosure: 'Se entregaron datos sobre usted a otros.',
    combination: 'Se compararon datos sobre usted con otros datos.',
    erasure: 'Se borraron datos sobre usted.',
    access: 'Alguien inició sesión o recibió acceso.',
  },
};
