import type { ProgrammeText, TrainingField } from '../words.ts';

const text = (
  en: string,
  ka: string,
  lv: string,
  fr: string,
  it: string,
  es: string,
): ProgrammeText => ({ en, ka, lv, fr, it, es });

/** Title and purpose of the programme of a training system. */
export const head: { readonly title: ProgrammeText; readonly purpose: ProgrammeText } = {
  title: text(
    'Skills for the border: a demonstration',
    'უნარები საზღვრისთვის: სადემონსტრაციო',
    'Prasmes robežai: demonstrācija',
    'Des compétences pour la frontière : démonstration',
    'Competenze per la frontiera: dimostrazione',
    'Competencias para la frontera: demostración',
  ),
  purpose: text(
    'Thirty months in which officers, examiners, analysts and investigators learn from colleagues of four countries, and measure what they have learned.',
    'ოცდაათი თვე, რომლის განმავლობაშიც მესაზღვრეები, დოკუმენტების ექსპერტები, ანალიტიკოსები და გამომძიებლები ოთხი ქვეყნის კოლეგებისგან სწავლობენ და ნასწავლს ზომავენ.',
    'Trīsdesmit mēneši, kuros robežsargi, dokumentu eksperti, analītiķi un izmeklētāji mācās no četru valstu kolēģiem un mēra, ko ir iemācījušies.',
    'Trente mois pendant lesquels agents, experts en documents, analystes et enquêteurs apprennent de collègues de quatre pays et mesurent ce qu’ils ont appris.',
    'Trenta mesi in cui agenti, esperti di documenti, analisti e investigatori imparano da colleghi di quattro paesi e misurano quanto hanno imparato.',
    'Treinta meses en los que agentes, peritos en documentos, analistas e investigadores aprenden de colegas de cuatro países y miden lo que han aprendido.',
  ),
};

/** Titles of the phases. */
export const phases: Readonly<
  Record<'inception' | 'courses' | 'deepening' | 'sustaining', ProgrammeText>
> = {
  inception: text('Inception', 'დაწყება', 'Uzsākšana', 'Démarrage', 'Avvio', 'Inicio'),
  courses: text(
    'First courses',
    'პირველი კურსები',
    'Pirmie kursi',
    'Premiers cours',
    'Primi corsi',
    'Primeros cursos',
  ),
  deepening: text(
    'Deepening',
    'გაღრმავება',
    'Padziļināšana',
    'Approfondissement',
    'Approfondimento',
    'Profundización',
  ),
  sustaining: text(
    'Handing over',
    'გადაცემა',
    'Nodošana',
    'Transmission',
    'Passaggio di consegne',
    'Traspaso',
  ),
};

/** Titles of the institutions that send people. */
export const institutions: Readonly<
  Record<'patrol' | 'border' | 'customs' | 'analysis', ProgrammeText>
> = {
  patrol: text(
    'Patrol police',
    'საპატრულო პოლიცია',
    'Patruļpolicija',
    'Police de patrouille',
    'Polizia di pattuglia',
    'Policía de patrulla',
  ),
  border: text(
    'Border police',
    'სასაზღვრო პოლიცია',
    'Robežpolicija',
    'Police aux frontières',
    'Polizia di frontiera',
    'Policía de fronteras',
  ),
  customs: text('Customs', 'საბაჟო', 'Muita', 'Douane', 'Dogana', 'Aduanas'),
  analysis: text(
    'Information and analysis department',
    'საინფორმაციო-ანალიტიკური დეპარტამენტი',
    'Informācijas un analīzes departaments',
    'Département d’information et d’analyse',
    'Dipartimento di informazione e analisi',
    'Departamento de información y análisis',
  ),
};

/** Titles of the courses, a field each. */
export const courses: Readonly<Record<TrainingField, ProgrammeText>> = {
  documents: text(
    'Course on document fraud',
    'კურსი დოკუმენტების გაყალბებაზე',
    'Kurss par dokumentu viltošanu',
    'Cours sur la fraude documentaire',
    'Corso sulla frode documentale',
    'Curso sobre fraude documental',
  ),
  travellers: text(
    'Course on the assessment of travellers',
    'კურსი მგზავრთა შეფასებაზე',
    'Kurss par ceļotāju izvērtēšanu',
    'Cours sur l’évaluation des voyageurs',
    'Corso sulla valutazione dei viaggiatori',
    'Curso sobre la evaluación de viajeros',
  ),
  schengen: text(
    'Course on the Schengen rules',
    'კურსი შენგენის წესებზე',
    'Kurss par Šengenas noteikumiem',
    'Cours sur les règles de Schengen',
    'Corso sulle norme Schengen',
    'Curso sobre las normas de Schengen',
  ),
  risk: text(
    'Course on risk analysis',
    'კურსი რისკის ანალიზზე',
    'Kurss par risku analīzi',
    'Cours sur l’analyse des risques',
    'Corso sull’analisi dei rischi',
    'Curso sobre análisis de riesgos',
  ),
  investigation: text(
    'Course on the investigation of networks',
    'კურსი ქსელების გამოძიებაზე',
    'Kurss par tīklu izmeklēšanu',
    'Cours sur l’enquête sur les réseaux',
    'Corso sull’indagine sulle reti',
    'Curso sobre la investigación de redes',
  ),
};

/** Titles of what accompanies the courses. */
export const practice: ProgrammeText = text(
  'Twenty minutes a week at the workplace',
  'კვირაში ოცი წუთი სამუშაო ადგილზე',
  'Divdesmit minūtes nedēļā darba vietā',
  'Vingt minutes par semaine sur le lieu de travail',
  'Venti minuti alla settimana sul posto di lavoro',
  'Veinte minutos a la semana en el puesto de trabajo',
);

/** What is handed over, in the order of its months. */
export const deliverables: readonly ProgrammeText[] = [
  text(
    'Assessment of needs',
    'საჭიროებათა შეფასება',
    'Vajadzību novērtējums',
    'Évaluation des besoins',
    'Valutazione dei fabbisogni',
    'Evaluación de necesidades',
  ),
  text(
    'Communication and visibility plan',
    'კომუნიკაციისა და ხილვადობის გეგმა',
    'Komunikācijas un redzamības plāns',
    'Plan de communication et de visibilité',
    'Piano di comunicazione e visibilità',
    'Plan de comunicación y visibilidad',
  ),
  text(
    'Five courses in three languages',
    'ხუთი კურსი სამ ენაზე',
    'Pieci kursi trīs valodās',
    'Cinq cours en trois langues',
    'Cinque corsi in tre lingue',
    'Cinco cursos en tres idiomas',
  ),
  text(
    'First year report',
    'პირველი წლის ანგარიში',
    'Pirmā gada pārskats',
    'Rapport de la première année',
    'Relazione del primo anno',
    'Informe del primer año',
  ),
  text(
    'National trainers certified',
    'სერტიფიცირებული ეროვნული ტრენერები',
    'Sertificēti valsts pasniedzēji',
    'Formateurs nationaux certifiés',
    'Formatori nazionali certificati',
    'Formadores nacionales certificados',
  ),
  text(
    'Guide to risk analysis',
    'რისკის ანალიზის სახელმძღვანელო',
    'Risku analīzes rokasgrāmata',
    'Guide de l’analyse des risques',
    'Guida all’analisi dei rischi',
    'Guía de análisis de riesgos',
  ),
  text(
    'Second year report',
    'მეორე წლის ანგარიში',
    'Otrā gada pārskats',
    'Rapport de la deuxième année',
    'Relazione del secondo anno',
    'Informe del segundo año',
  ),
  text(
    'Final report',
    'საბოლოო ანგარიში',
    'Noslēguma pārskats',
    'Rapport final',
    'Relazione finale',
    'Informe final',
  ),
];

/** What could go wrong, with what is done against it. */
export const risks: readonly { readonly title: ProgrammeText; readonly measure: ProgrammeText }[] =
  [
    {
      title: text(
        'Trained people move to other posts',
        'გადამზადებული თანამშრომლები სხვა პოზიციებზე გადადიან',
        'Apmācītie darbinieki pāriet citos amatos',
        'Les personnes formées changent de poste',
        'Le persone formate cambiano incarico',
        'Las personas formadas cambian de puesto',
      ),
      measure: text(
        'Two trained for every post; practice goes on at the new one',
        'თითო პოზიციაზე ორი გადამზადებული; ვარჯიში ახალ ადგილზეც გრძელდება',
        'Katram amatam divi apmācīti; vingrināšanās turpinās jaunajā vietā',
        'Deux personnes formées par poste ; la pratique continue au nouveau poste',
        'Due persone formate per posto; la pratica continua nel nuovo incarico',
        'Dos personas formadas por puesto; la práctica sigue en el nuevo',
      ),
    },
    {
      title: text(
        'The network at a crossing point fails during a course',
        'სასაზღვრო პუნქტზე კურსის დროს ქსელი ითიშება',
        'Robežpunktā kursa laikā pazūd tīkls',
        'Le réseau d’un point de passage tombe pendant un cours',
        'La rete di un valico cade durante un corso',
        'La red de un paso fronterizo falla durante un curso',
      ),
      measure: text(
        'One machine serves the class without any network outside',
        'ერთი კომპიუტერი ემსახურება კლასს გარე ქსელის გარეშე',
        'Viens dators apkalpo klasi bez ārēja tīkla',
        'Une seule machine sert la classe sans réseau extérieur',
        'Una sola macchina serve la classe senza rete esterna',
        'Una sola máquina atiende a la clase sin red exterior',
      ),
    },
  ];

/** What was learned. */
export const lessons: readonly ProgrammeText[] = [
  text(
    'A week without practice afterwards is lost in half a year: weekly practice was made part of every course.',
    'კურსი შემდგომი ვარჯიშის გარეშე ნახევარ წელიწადში იკარგება: ყოველკვირეული ვარჯიში ყველა კურსის ნაწილი გახდა.',
    'Kurss bez vēlākas vingrināšanās pusgadā izgaist: iknedēļas vingrinājumi kļuva par katra kursa daļu.',
    'Un cours sans pratique ensuite se perd en six mois : la pratique hebdomadaire fait désormais partie de chaque cours.',
    'Un corso senza pratica successiva si perde in sei mesi: la pratica settimanale è ora parte di ogni corso.',
    'Un curso sin práctica posterior se pierde en medio año: la práctica semanal pasó a formar parte de cada curso.',
  ),
  text(
    'Referrals for protection have to be trained like forgeries: as items that can be missed.',
    'დაცვისთვის გადამისამართებაც ისე უნდა ისწავლებოდეს, როგორც გაყალბების ამოცნობა: ამოცანებად, რომელთა გამოტოვებაც შეიძლება.',
    'Nosūtīšana aizsardzībai jāmāca tāpat kā viltojumi: kā uzdevumi, kurus var palaist garām.',
    'L’orientation vers la protection s’apprend comme les faux : par des cas que l’on peut manquer.',
    'L’invio alla protezione va insegnato come i falsi: con casi che si possono mancare.',
    'La derivación a protección se enseña como las falsificaciones: con casos que se pueden pasar por alto.',
  ),
];
