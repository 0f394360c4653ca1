import type { Language } from '@amirani/core/languages';
import type { CourseId, CourseMaterial } from './course.ts';

/** A course as it is announced. */
export interface CourseEntry {
  readonly id: CourseId;
  readonly material: CourseMaterial;
  readonly title: Readonly<Record<Language, string>>;
  readonly summary: Readonly<Record<Language, string>>;
}

/** The five courses, in the order of the programme. Pages and plans are loaded apart from it. */
export const courseList: readonly CourseEntry[] = [
  {
    id: 'document-fraud',
    material: 'document',
    title: {
      en: 'Document fraud',
      ka: 'დოკუმენტების გაყალბება',
      lv: 'Dokumentu viltošana',
      fr: 'Fraude documentaire',
      it: 'Falsi documentali',
      es: 'Fraude documental',
    },
    summary: {
      en: 'What the machine readable zone, the chip and the visa seal prove, what they cannot prove, and how to name what you have seen.',
      ka: 'რას ადასტურებს მანქანით წაკითხვადი ზონა, ჩიპი და ვიზის ციფრული ბეჭედი, რის დადასტურება არ შეუძლიათ და როგორ დავასახელოთ დანახული.',
      lv: 'Ko pierāda mašīnlasāmā zona, mikroshēma un vīzas zīmogs, ko tie pierādīt nevar un kā nosaukt redzēto.',
      fr: 'Ce que prouvent la zone de lecture automatique, la puce et le cachet électronique du visa, ce qu’ils ne prouvent pas, et comment nommer ce qu’on a vu.',
      it: 'Che cosa provano la zona a lettura ottica, il chip e il sigillo digitale del visto, che cosa non possono provare, e come indicare ciò che si è visto.',
      es: 'Qué prueban la zona de lectura mecánica, el chip y el sello digital del visado, qué no pueden probar y cómo nombrar lo que se ha visto.',
    },
  },
  {
    id: 'traveller-assessment',
    material: 'traveller',
    title: {
      en: 'Traveller assessment',
      ka: 'მგზავრის შეფასება',
      lv: 'Ceļotāju izvērtēšana',
      fr: 'Évaluation des voyageurs',
      it: 'Valutazione dei viaggiatori',
      es: 'Evaluación de viajeros',
    },
    summary: {
      en: 'Is the traveller before you the person of the list entry? Names, dates and numbers that speak for and against, and what never counts.',
      ka: 'არის თუ არა თქვენ წინაშე მყოფი მგზავრი სიის ჩანაწერში მითითებული პირი? სახელები, თარიღები და ნომრები დამთხვევის სასარგებლოდ და საწინააღმდეგოდ, და რას არასოდეს აქვს მნიშვნელობა.',
      lv: 'Vai ceļotājs jūsu priekšā ir saraksta ierakstā minētā persona? Vārdi, datumi un numuri, kas runā par un pret, un kas nekad netiek ņemts vērā.',
      fr: 'Le voyageur devant vous est-il la personne inscrite sur la liste ? Noms, dates et numéros pour et contre, et ce qui ne compte jamais.',
      it: 'Il viaggiatore che avete davanti è la persona iscritta nella lista? Nomi, date e numeri a favore e contro, e ciò che non conta mai.',
      es: '¿Es el viajero que tiene delante la persona de la lista? Nombres, fechas y números a favor y en contra, y lo que nunca cuenta.',
    },
  },
  {
    id: 'schengen-rules',
    material: 'stay',
    title: {
      en: 'Schengen rules',
      ka: 'შენგენის წესები',
      lv: 'Šengenas noteikumi',
      fr: 'Règles de Schengen',
      it: 'Norme Schengen',
      es: 'Normas de Schengen',
    },
    summary: {
      en: 'Days of stay, document validity, visas and the conditions of entry: counted from the evidence, with the article, and with what the law leaves to you.',
      ka: 'ყოფნის დღეები, დოკუმენტის ვადა, ვიზები და შესვლის პირობები: მტკიცებულებით დათვლილი, მუხლის მითითებით და იმით, რასაც კანონი თქვენს შეფასებას ანდობს.',
      lv: 'Uzturēšanās dienas, dokumenta derīgums, vīzas un ieceļošanas nosacījumi: saskaitīti pēc pierādījumiem, ar pantu un ar to, ko likums atstāj jūsu ziņā.',
      fr: 'Jours de séjour, validité du document, visas et conditions d’entrée : calculés sur les preuves, avec l’article, et avec ce que la loi vous laisse apprécier.',
      it: 'Giorni di soggiorno, validità del documento, visti e condizioni d’ingresso: calcolati sulle prove, con l’articolo, e con ciò che la legge lascia a voi.',
      es: 'Días de estancia, validez del documento, visados y condiciones de entrada: contados con pruebas, con el artículo y con lo que la ley deja a su juicio.',
    },
  },
  {
    id: 'risk-analysis',
    material: 'series',
    title: {
      en: 'Risk analysis',
      ka: 'რისკის ანალიზი',
      lv: 'Riska analīze',
      fr: 'Analyse des risques',
      it: 'Analisi del rischio',
      es: 'Análisis de riesgos',
    },
    summary: {
      en: 'Did something really begin? Counts, seasons, effort and late reports; signals that are tested, and assessments that say how sure they are.',
      ka: 'მართლა დაიწყო რამე ახალი? რაოდენობები, სეზონურობა, ძალისხმევა და დაგვიანებული შეტყობინებები; შემოწმებული სიგნალები და შეფასებები, რომლებიც საკუთარ სანდოობას ასახელებს.',
      lv: 'Vai tiešām kaut kas sācies? Skaiti, sezonas, darba apjoms un novēloti ziņojumi; pārbaudīti signāli un vērtējumi, kas pasaka, cik tie droši.',
      fr: 'Quelque chose a-t-il vraiment commencé ? Comptages, saisons, effort et retards de déclaration ; des signaux testés et des appréciations qui disent leur degré de certitude.',
      it: 'È davvero iniziato qualcosa? Conteggi, stagioni, sforzo e segnalazioni tardive; segnali verificati e valutazioni che dichiarano quanto sono sicure.',
      es: '¿Ha empezado algo de verdad? Recuentos, estaciones, esfuerzo y notificaciones tardías; señales comprobadas y valoraciones que dicen su grado de certeza.',
    },
  },
  {
    id: 'investigation',
    material: 'network',
    title: {
      en: 'Investigation of networks',
      ka: 'ქსელების გამოძიება',
      lv: 'Tīklu izmeklēšana',
      fr: 'Enquête sur les réseaux',
      it: 'Indagine sulle reti',
      es: 'Investigación de redes',
    },
    summary: {
      en: 'Calls, journeys and payments that belong together, the innocent reasons for which they may, and how a lead stays a lead until it is proved.',
      ka: 'ერთმანეთთან დაკავშირებული ზარები, მგზავრობები და გადახდები, მათი უდანაშაულო ახსნა და როგორ რჩება ვერსია ვერსიად, სანამ არ დადასტურდება.',
      lv: 'Zvani, braucieni un maksājumi, kas ir saistīti, nevainīgi iemesli, kāpēc tā var būt, un kā pavediens paliek pavediens, līdz tas pierādīts.',
      fr: 'Appels, voyages et paiements liés entre eux, les raisons innocentes de l’être, et comment une piste reste une piste jusqu’à la preuve.',
      it: 'Chiamate, viaggi e pagamenti collegati, le ragioni innocenti per cui possono esserlo, e come una pista resta una pista finché non è provata.',
      es: 'Llamadas, viajes y pagos vinculados, las razones inocentes por las que pueden estarlo, y cómo una pista sigue siendo pista hasta que se prueba.',
    },
  },
];
