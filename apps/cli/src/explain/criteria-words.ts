import type { Severity } from '@amirani/core';
import type { Language } from '@amirani/core/languages';

/** The words between what is found, in one language; complete by its type. */
export interface CriteriaWords extends Readonly<Record<Severity, string>> {
  readonly version: string;
  readonly unread: string;
  readonly refused: string;
  readonly notRefused: string;
  readonly passed: string;
  readonly failed: string;
  readonly journeys: string;
  readonly marked: string;
  readonly undetermined: string;
  readonly confirmed: string;
  readonly refuted: string;
  readonly precision: string;
  readonly found: string;
  readonly flights: string;
  readonly flightsWithHits: string;
  readonly hitsPerFlight: string;
  readonly mostOnOne: string;
  readonly unknown: string;
  readonly of: string;
  readonly without: string;
  readonly all: string;
  readonly overlap: string;
  readonly both: string;
  readonly onlyThis: string;
  readonly onlyOther: string;
  readonly groups: string;
  readonly nationality: string;
  readonly sex: string;
  readonly ageBand: string;
  readonly travellers: string;
  readonly hidden: string;
  readonly ratio: string;
  readonly even: string;
  readonly uneven: string;
  readonly undecided: string;
  readonly remarks: string;
  readonly left: string;
  readonly person: string;
}

const english: CriteriaWords = {
  note: 'note',
  attention: 'attention',
  obstacle: 'obstacle',
  version: 'version',
  unread: 'could not be read as a criterion',
  refused: 'refused',
  notRefused: 'nothing refuses it',
  passed: 'the test does not refuse it',
  failed: 'the test refuses it',
  journeys: 'Past journeys',
  marked: 'Marked',
  undetermined: 'Undetermined',
  confirmed: 'Confirmed',
  refuted: 'Refuted',
  precision: 'Precision',
  found: 'Found of all confirmed',
  flights: 'Flights',
  flightsWithHits: 'Flights with hits',
  hitsPerFlight: 'Hits a flight',
  mostOnOne: 'Most on one flight',
  unknown: 'not known',
  of: 'of',
  without: 'Without each condition in turn',
  all: 'all conditions',
  overlap: 'Overlap with others',
  both: 'both',
  onlyThis: 'this alone',
  onlyOther: 'the other alone',
  groups: 'Effects on groups by',
  nationality: 'nationality',
  sex: 'sex',
  ageBand: 'age band',
  travellers: 'travellers',
  hidden: 'hidden',
  ratio: 'refuted, against all others',
  even: 'even',
  uneven: 'uneven',
  undecided: 'undecided',
  remarks: 'To know',
  left: 'Lines left out',
  person: 'Who is marked waits for a person. A person decides.',
};

const georgian: CriteriaWords = {
  note: 'შენიშვნა',
  attention: 'ყურადღება',
  obstacle: 'დაბრკოლება',
  version: 'ვერსია',
  unread: 'კრიტერიუმად ვერ წაიკითხა',
  refused: 'უარყოფილია',
  notRefused: 'უარყოფის საფუძველი არ არის',
  passed: 'შემოწმება მას არ უარყოფს',
  failed: 'შემოწმება მას უარყოფს',
  journeys: 'წარსული მგზავრობები',
  marked: 'მონიშნული',
  undetermined: 'გაურკვეველი',
  confirmed: 'დადასტურებული',
  refuted: 'უარყოფილი',
  precision: 'სიზუსტე',
  found: 'ყველა დადასტურებულიდან ნაპოვნი',
  flights: 'რეისები',
  flightsWithHits: 'რეისები დამთხვევით',
  hitsPerFlight: 'დამთხვევა ერთ რეისზე',
  mostOnOne: 'ყველაზე მეტი ერთ რეისზე',
  unknown: 'უცნობია',
  of: '/',
  without: 'თითოეული პირობის გარეშე, რიგრიგობით',
  all: 'ყველა პირობით',
  overlap: 'გადაფარვა სხვებთან',
  both: 'ორივე',
  onlyThis: 'მხოლოდ ეს',
  onlyOther: 'მხოლოდ სხვა',
  groups: 'გავლენა ჯგუფებზე:',
  nationality: 'მოქალაქეობა',
  sex: 'სქესი',
  ageBand: 'ასაკობრივი ჯგუფი',
  travellers: 'მგზავრები',
  hidden: 'დაფარულია',
  ratio: 'უარყოფილი, ყველა სხვასთან შედარებით',
  even: 'თანაბარი',
  uneven: 'არათანაბარი',
  undecided: 'გადაუწყვეტელი',
  remarks: 'საყურადღებო',
  left: 'გამოტოვებული სტრიქონები',
  person: 'ვინც მონიშნულია, ადამიანის გადაწყვეტილებას ელოდება. ადამიანი წყვეტს.',
};

const latvian: CriteriaWords = {
  note: 'piezīme',
  attention: 'uzmanību',
  obstacle: 'šķērslis',
  version: 'versija',
  unread: 'nav nolasāms kā kritērijs',
  refused: 'noraidīts',
  notRefused: 'nav par ko noraidīt',
  passed: 'pārbaude to nenoraida',
  failed: 'pārbaude to noraida',
  journeys: 'Pagātnes braucieni',
  marked: 'Atzīmēti',
  undetermined: 'Nav nosakāmi',
  confirmed: 'Apstiprināti',
  refuted: 'Atspēkoti',
  precision: 'Precizitāte',
  found: 'Atrasti no visiem apstiprinātajiem',
  flights: 'Reisi',
  flightsWithHits: 'Reisi ar trāpījumiem',
  hitsPerFlight: 'Trāpījumi reisā',
  mostOnOne: 'Visvairāk vienā reisā',
  unknown: 'nav zināma',
  of: 'no',
  without: 'Bez katra nosacījuma pēc kārtas',
  all: 'visi nosacījumi',
  overlap: 'Pārklāšanās ar citiem',
  both: 'abi',
  onlyThis: 'tikai šis',
  onlyOther: 'tikai otrs',
  groups: 'Ietekme uz grupām pēc:',
  nationality: 'valstspiederība',
  sex: 'dzimums',
  ageBand: 'vecuma grupa',
  travellers: 'ceļotāji',
  hidden: 'slēpts',
  ratio: 'atspēkoti, pret visiem pārējiem',
  even: 'līdzsvarā',
  uneven: 'nelīdzsvarā',
  undecided: 'nav izšķirams',
  remarks: 'Jāzina',
  left: 'Izlaistās rindas',
  person: 'Atzīmētais gaida cilvēku. Lemj cilvēks.',
};

const french: CriteriaWords = {
  note: 'note',
  attention: 'attention',
  obstacle: 'obstacle',
  version: 'version',
  unread: 'illisible comme critère',
  refused: 'refusé',
  notRefused: 'rien ne le refuse',
  passed: "l'essai ne le refuse pas",
  failed: "l'essai le refuse",
  journeys: 'Voyages passés',
  marked: 'Signalés',
  undetermined: 'Indéterminés',
  confirmed: 'Confirmés',
  refuted: 'Écartés',
  precision: 'Précision',
  found: 'Trouvés parmi tous les confirmés',
  flights: 'Vols',
  flightsWithHits: 'Vols avec signalements',
  hitsPerFlight: 'Signalements par vol',
  mostOnOne: 'Maximum sur un vol',
  unknown: 'inconnue',
  of: 'sur',
  without: 'Sans chaque condition tour à tour',
  all: 'toutes les conditions',
  overlap: "Recoupement avec d'autres",
  both: 'les deux',
  onlyThis: 'celui-ci seul',
  onlyOther: "l'autre seul",
  groups: 'Effets sur les groupes par',
  nationality: 'nationalité',
  sex: 'sexe',
  ageBand: "tranche d'âge",
  travellers: 'voyageurs',
  hidden: 'masqué',
  ratio: 'écartés, par rapport à tous les autres',
  even: 'égal',
  uneven: 'inégal',
  undecided: 'indécis',
  remarks: 'À savoir',
  left: 'Lignes laissées de côté',
  person: 'Qui est signalé attend une personne. Une personne décide.',
};

const italian: CriteriaWords = {
  note: 'nota',
  attention: 'attenzione',
  obstacle: 'ostacolo',
  version: 'versione',
  unread: 'non leggibile come criterio',
  refused: 'rifiutato',
  notRefused: 'niente lo rifiuta',
  passed: 'la prova non lo rifiuta',
  failed: 'la prova lo rifiuta',
  journeys: 'Viaggi passati',
  marked: 'Segnalati',
  undetermined: 'Indeterminati',
  confirmed: 'Confermati',
  refuted: 'Smentiti',
  precision: 'Precisione',
  found: 'Trovati fra tutti i confermati',
  flights: 'Voli',
  flightsWithHits: 'Voli con segnalazioni',
  hitsPerFlight: 'Segnalazioni per volo',
  mostOnOne: 'Massimo su un volo',
  unknown: 'non nota',
  of: 'su',
  without: 'Senza ciascuna condizione, una alla volta',
  all: 'tutte le condizioni',
  overlap: 'Sovrapposizione con altri',
  both: 'entrambi',
  onlyThis: 'solo questo',
  onlyOther: "solo l'altro",
  groups: 'Effetti sui gruppi per',
  nationality: 'cittadinanza',
  sex: 'sesso',
  ageBand: "fascia d'età",
  travellers: 'viaggiatori',
  hidden: 'nascosto',
  ratio: 'smentiti, rispetto a tutti gli altri',
  even: 'equilibrato',
  uneven: 'squilibrato',
  undecided: 'incerto',
  remarks: 'Da sapere',
  left: 'Righe tralasciate',
  person: 'Chi è segnalato attende una persona. Decide una persona.',
};

const spanish: CriteriaWords = {
  note: 'nota',
  attention: 'atención',
  obstacle: 'obstáculo',
  version: 'versión',
  unread: 'no se puede leer como criterio',
  refused: 'rechazado',
  notRefused: 'nada lo rechaza',
  passed: 'la prueba no lo rechaza',
  failed: 'la prueba lo rechaza',
  journeys: 'Viajes pasados',
  marked: 'Señalados',
  undetermined: 'Indeterminados',
  confirmed: 'Confirmados',
  refuted: 'Descartados',
  precision: 'Precisión',
  found: 'Hallados entre todos los confirmados',
  flights: 'Vuelos',
  flightsWithHits: 'Vuelos con aciertos',
  hitsPerFlight: 'Aciertos por vuelo',
  mostOnOne: 'Máximo en un vuelo',
  unknown: 'no se conoce',
  of: 'de',
  without: 'Sin cada condición, una por una',
  all: 'todas las condiciones',
  overlap: 'Solapamiento con otros',
  both: 'ambos',
  onlyThis: 'solo este',
  onlyOther: 'solo el otro',
  groups: 'Efectos en los grupos por',
  nationality: 'nacionalidad',
  sex: 'sexo',
  ageBand: 'tramo de edad',
  travellers: 'viajeros',
  hidden: 'oculto',
  ratio: 'descartados, frente a todos los demás',
  even: 'equilibrado',
  uneven: 'desequilibrado',
  undecided: 'sin decidir',
  remarks: 'A tener en cuenta',
  left: 'Líneas omitidas',
  person: 'Quien está señalado espera a una persona. Decide una persona.',
};

const languages: Readonly<Record<Language, CriteriaWords>> = {
  en: english,
  ka: georgian,
  lv: latvian,
  fr: french,
  it: italian,
  es: spanish,
};

/** The words of a language. */
export const criteriaWords = (language: Language): CriteriaWords => languages[language];
