import type { Report } from '@amirani/contract/investigations';
import type { PersonCategory } from '@amirani/network/statements';

/** The words of a printed report; complete by their type. */
export interface ReportTexts {
  readonly about: string;
  readonly redacted: string;
  readonly page: string;
  readonly case: string;
  readonly state: Readonly<Record<Report['state'], string>>;
  readonly status: string;
  readonly author: string;
  readonly recipient: string;
  readonly assessment: string;
  readonly fact: string;
  readonly statements: string;
  readonly exhibits: string;
  readonly exhibit: string;
  readonly none: string;
  readonly grade: string;
  readonly notGraded: string;
  readonly ownKnowledge: string;
  readonly withdrawn: string;
  /** Stands for a person who is kept apart; a number follows. */
  readonly protectedPerson: string;
  readonly obtained: string;
  readonly persons: string;
  /** What a person is in the case (R40). */
  readonly category: Readonly<Record<PersonCategory, string>>;
}

/** The words in six languages. */
export const reportTexts = {
  en: {
    about:
      'Every sentence of fact names the statements it rests on, and every statement its source and grade. An assessment is an assessment and is set apart. Central in a network is not guilty; being smuggled is no offence, and victims are not punished for what they were made to do. Times are UTC.',
    redacted: 'redacted version',
    page: 'Page',
    case: 'Case',
    state: { draft: 'draft, not issued', issued: 'issued' },
    status: 'State',
    author: 'Written by',
    recipient: 'Recipient',
    assessment: 'Assessment',
    fact: 'Fact',
    statements: 'Statements',
    exhibits: 'Exhibits',
    exhibit: 'Exhibit',
    none: 'None.',
    grade: 'grade',
    notGraded: 'not graded',
    ownKnowledge: 'own knowledge',
    withdrawn: 'withdrawn',
    protectedPerson: 'protected person',
    obtained: 'obtained',
    persons: 'What the persons are in the case',
    category: {
      uncategorised: 'no category yet',
      suspect: 'suspect',
      convicted: 'convicted',
      victim: 'victim',
      witness: 'witness',
      contact: 'contact',
      associate: 'associate',
    },
  },
  ka: {
    about:
      'ფაქტის ყოველი წინადადება ასახელებს ცნობებს, რომლებსაც ეყრდნობა, ხოლო ყოველი ცნობა თავის წყაროსა და შეფასებას. მოსაზრება მოსაზრებაა და ცალკე დგას. ქსელის ცენტრში ყოფნა დანაშაული არ არის; გადაყვანილი პირი დამნაშავე არ არის და მსხვერპლი არ ისჯება იმისთვის, რაც აიძულეს. დრო მითითებულია UTC-ით.',
    redacted: 'დაფარული ვერსია',
    page: 'გვერდი',
    case: 'საქმე',
    state: { draft: 'მონახაზი, არ არის გაცემული', issued: 'გაცემულია' },
    status: 'მდგომარეობა',
    author: 'ავტორი',
    recipient: 'მიმღები',
    assessment: 'მოსაზრება',
    fact: 'ფაქტი',
    statements: 'ცნობები',
    exhibits: 'ნივთმტკიცებები',
    exhibit: 'ნივთმტკიცება',
    none: 'არ არის.',
    grade: 'შეფასება',
    notGraded: 'შეუფასებელი',
    ownKnowledge: 'საკუთარი ცოდნა',
    withdrawn: 'გაუქმებულია',
    protectedPerson: 'დაცული პირი',
    obtained: 'მოპოვებულია',
    persons: 'ვინ არიან პირები საქმეში',
    category: {
      uncategorised: 'კატეგორია ჯერ არ აქვს',
      suspect: 'ეჭვმიტანილი',
      convicted: 'მსჯავრდებული',
      victim: 'მსხვერპლი',
      witness: 'მოწმე',
      contact: 'კონტაქტი',
      associate: 'თანამონაწილე',
    },
  },
  lv: {
    about:
      'Katrs faktu teikums nosauc apgalvojumus, uz kuriem tas balstās, un katrs apgalvojums savu avotu un novērtējumu. Vērtējums ir vērtējums un stāv atsevišķi. Būt tīkla centrā nenozīmē būt vainīgam; nelikumīgi pārvestais nav noziedznieks, un cietušos nesoda par to, ko viņi bija spiesti darīt. Laiki ir UTC.',
    redacted: 'rediģēta versija',
    page: 'Lapa',
    case: 'Lieta',
    state: { draft: 'melnraksts, nav izdots', issued: 'izdots' },
    status: 'Stāvoklis',
    author: 'Autors',
    recipient: 'Saņēmējs',
    assessment: 'Vērtējums',
    fact: 'Fakts',
    statements: 'Apgalvojumi',
    exhibits: 'Pierādījumi',
    exhibit: 'Pierādījums',
    none: 'Nav.',
    grade: 'novērtējums',
    notGraded: 'nav novērtēts',
    ownKnowledge: 'paša zināms',
    withdrawn: 'atsaukts',
    protectedPerson: 'aizsargāta persona',
    obtained: 'iegūts',
    persons: 'Kas personas ir lietā',
    category: {
      uncategorised: 'kategorijas vēl nav',
      suspect: 'aizdomās turētais',
      convicted: 'notiesātais',
      victim: 'cietušais',
      witness: 'liecinieks',
      contact: 'kontaktpersona',
      associate: 'līdzgaitnieks',
    },
  },
  fr: {
    about:
      'Chaque phrase de fait nomme les énoncés sur lesquels elle repose, et chaque énoncé sa source et sa cote. Une appréciation est une appréciation et se tient à part. Être au centre d’un réseau n’est pas être coupable ; être passé clandestinement n’est pas une infraction, et les victimes ne sont pas punies pour ce qu’on leur a fait faire. Heures en UTC.',
    redacted: 'version expurgée',
    page: 'Page',
    case: 'Affaire',
    state: { draft: 'projet, non émis', issued: 'émis' },
    status: 'État',
    author: 'Rédigé par',
    recipient: 'Destinataire',
    assessment: 'Appréciation',
    fact: 'Fait',
    statements: 'Énoncés',
    exhibits: 'Pièces',
    exhibit: 'Pièce',
    none: 'Aucune.',
    grade: 'cote',
    notGraded: 'non coté',
    ownKnowledge: 'connaissance propre',
    withdrawn: 'retiré',
    protectedPerson: 'personne protégée',
    obtained: 'obtenue',
    persons: 'Ce que les personnes sont dans l’affaire',
    category: {
      uncategorised: 'pas encore de catégorie',
      suspect: 'suspect',
      convicted: 'condamné',
      victim: 'victime',
      witness: 'témoin',
      contact: 'contact',
      associate: 'associé',
    },
  },
  it: {
    about:
      'Ogni frase di fatto nomina le affermazioni su cui poggia, e ogni affermazione la sua fonte e il suo grado. Una valutazione è una valutazione e sta a parte. Essere al centro di una rete non è essere colpevoli; essere trasportati clandestinamente non è reato, e le vittime non sono punite per ciò che sono state costrette a fare. Orari in UTC.',
    redacted: 'versione oscurata',
    page: 'Pagina',
    case: 'Caso',
    state: { draft: 'bozza, non emesso', issued: 'emesso' },
    status: 'Stato',
    author: 'Redatto da',
    recipient: 'Destinatario',
    assessment: 'Valutazione',
    fact: 'Fatto',
    statements: 'Affermazioni',
    exhibits: 'Reperti',
    exhibit: 'Reperto',
    none: 'Nessuno.',
    grade: 'grado',
    notGraded: 'non valutata',
    ownKnowledge: 'conoscenza propria',
    withdrawn: 'ritirata',
    protectedPerson: 'persona protetta',
    obtained: 'ottenuto',
    persons: 'Che cosa sono le persone nel caso',
    category: {
      uncategorised: 'ancora nessuna categoria',
      suspect: 'sospettato',
      convicted: 'condannato',
      victim: 'vittima',
      witness: 'testimone',
      contact: 'contatto',
      associate: 'associato',
    },
  },
  es: {
    about:
      'Cada frase de hecho nombra las afirmaciones en que se apoya, y cada afirmación su fuente y su calificación. Una apreciación es una apreciación y va aparte. Estar en el centro de una red no es ser culpable; ser introducido clandestinamente no es delito, y a las víctimas no se las castiga por lo que fueron obligadas a hacer. Horas en UTC.',
    redacted: 'versión tachada',
    page: 'Página',
    case: 'Caso',
    state: { draft: 'borrador, no emitido', issued: 'emitido' },
    status: 'Estado',
    author: 'Redactado por',
    recipient: 'Destinatario',
    assessment: 'Apreciación',
    fact: 'Hecho',
    statements: 'Afirmaciones',
    exhibits: 'Piezas de convicción',
    exhibit: 'Pieza',
    none: 'Ninguna.',
    grade: 'calificación',
    notGraded: 'sin calificar',
    ownKnowledge: 'conocimiento propio',
    withdrawn: 'retirada',
    protectedPerson: 'persona protegida',
    obtained: 'obtenida',
    persons: 'Qué son las personas en el caso',
    category: {
      uncategorised: 'todavía sin categoría',
      suspect: 'sospechoso',
      convicted: 'condenado',
      victim: 'víctima',
      witness: 'testigo',
      contact: 'contacto',
      associate: 'asociado',
    },
  },
} as const satisfies Record<string, ReportTexts>;
