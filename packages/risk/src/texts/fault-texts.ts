import type { Language } from '@amirani/core/languages';
import type { OptionFault } from '../detect/index.ts';
import type { RowFault } from '../import/index.ts';
import type { QualityFault, SumFault } from '../series/index.ts';

/** A text for every code; a language is complete by its type. */
export type FaultTexts = Readonly<Record<RowFault | OptionFault | SumFault | QualityFault, string>>;

const english: FaultTexts = {
  'risk.period.shape':
    'no date as 2026-03-31, week as 2026-W14, month as 2026-03, quarter as 2026-Q1 or year as 2026',
  'risk.period.range': 'there is no such day, week, month or quarter',
  'risk.row.columns': 'another number of fields than the heading has',
  'risk.row.duplicate': 'a second row for the same series and period',
  'risk.row.date-early': 'a date before the first one that is taken',
  'risk.row.date-future': 'a date that lies ahead',
  'risk.row.date-not-first':
    'a day that is not the first of its week or month, in a table of weeks or months',
  'risk.row.date-mixed': 'another kind of period than the rest of the table has',
  'risk.row.count-shape': 'no count',
  'risk.row.count-separator':
    'a figure in groups of three: say which sign parts them, or write it without',
  'risk.row.count-fraction': 'a count must be whole',
  'risk.row.count-negative': 'a count cannot be below zero',
  'risk.row.count-large': 'larger than any count of persons: probably another column',
  'risk.table.empty': 'the table is empty',
  'risk.table.column-missing':
    'a column is missing: the heading must name date and count, or have the periods side by side',
  'risk.table.span': 'the periods reach too far: a date is probably wrong',
  'risk.table.limit': 'the file reaches a limit of what is read',
  'risk.option.unknown': 'the method has no option of this name',
  'risk.option.value': 'a value that this option cannot have',
  'risk.options.shape': 'the options must be one JSON object',
  'risk.sum.differs': 'the parts do not add up to the sum',
  'risk.sum.exceeds': 'the parts that are known already exceed the sum',
  'risk.sum.below': 'the parts add up to less than the sum',
  'risk.table.json': 'no JSON-stat data set with a dimension of time',
  'risk.table.workbook': 'no Excel workbook (.xlsx) that can be read',
  'risk.table.sheet': 'the workbook has no sheet of this name',
  'risk.table.other-frequency': 'periods of another length than the data set has',
  'risk.table.other-columns': 'other columns than the data set has',
  'risk.quality.late': 'a report stays out where most others are in',
  'risk.quality.constant': 'the count does not change',
  'risk.quality.round': 'figures end in nought too often',
  'risk.quality.outlier': 'a single figure far from those around it',
};

const georgian: FaultTexts = {
  'risk.period.shape':
    'არ არის თარიღი (2026-03-31), კვირა (2026-W14), თვე (2026-03), კვარტალი (2026-Q1) ან წელი (2026)',
  'risk.period.range': 'ასეთი დღე, კვირა, თვე ან კვარტალი არ არსებობს',
  'risk.row.columns': 'ველების რაოდენობა სათაურისას არ ემთხვევა',
  'risk.row.duplicate': 'მეორე სტრიქონი იმავე მწკრივისა და პერიოდისთვის',
  'risk.row.date-early': 'თარიღი უფრო ადრინდელია, ვიდრე დასაშვებია',
  'risk.row.date-future': 'თარიღი მომავალშია',
  'risk.row.date-not-first':
    'დღე კვირის ან თვის პირველი დღე არ არის, ცხრილი კი კვირების ან თვეებისაა',
  'risk.row.date-mixed': 'პერიოდის სახე ცხრილის დანარჩენი ნაწილისგან განსხვავდება',
  'risk.row.count-shape': 'რაოდენობა არ არის',
  'risk.row.count-separator':
    'რიცხვი სამციფრიან ჯგუფებად არის დაყოფილი: მიუთითეთ გამყოფი ნიშანი ან დაწერეთ მის გარეშე',
  'risk.row.count-fraction': 'რაოდენობა მთელი რიცხვი უნდა იყოს',
  'risk.row.count-negative': 'რაოდენობა ნულზე ნაკლები ვერ იქნება',
  'risk.row.count-large': 'პირთა ნებისმიერ რაოდენობაზე მეტია: სავარაუდოდ, სხვა სვეტია',
  'risk.table.empty': 'ცხრილი ცარიელია',
  'risk.table.column-missing':
    'აკლია სვეტი: სათაურში უნდა იყოს date და count, ან პერიოდები გვერდიგვერდ',
  'risk.table.span': 'პერიოდები ძალიან შორს ვრცელდება: სავარაუდოდ, თარიღი არასწორია',
  'risk.table.limit': 'ფაილი აღწევს წაკითხვის ზღვარს',
  'risk.option.unknown': 'მეთოდს ამ სახელის პარამეტრი არ აქვს',
  'risk.option.value': 'ამ პარამეტრს ასეთი მნიშვნელობა ვერ ექნება',
  'risk.options.shape': 'პარამეტრები ერთი JSON ობიექტი უნდა იყოს',
  'risk.sum.differs': 'ნაწილების ჯამი მთლიანს არ უდრის',
  'risk.sum.exceeds': 'ცნობილი ნაწილები უკვე აღემატება ჯამს',
  'risk.sum.below': 'ნაწილების ჯამი მთლიანზე ნაკლებია',
  'risk.table.json': 'არ არის JSON-stat მონაცემთა ნაკრები დროის განზომილებით',
  'risk.table.workbook': 'არ არის წაკითხვადი Excel-ის წიგნი (.xlsx)',
  'risk.table.sheet': 'წიგნში ამ სახელის ფურცელი არ არის',
  'risk.table.other-frequency': 'პერიოდების ხანგრძლივობა მონაცემთა ნაკრებისგან განსხვავდება',
  'risk.table.other-columns': 'სვეტები მონაცემთა ნაკრებისგან განსხვავდება',
  'risk.quality.late': 'ანგარიში არ მოსულა, უმეტესობისა კი მოსულია',
  'risk.quality.constant': 'რაოდენობა არ იცვლება',
  'risk.quality.round': 'რიცხვები ზედმეტად ხშირად ნულით მთავრდება',
  'risk.quality.outlier': 'ცალკეული რიცხვი მეზობლებისგან ძლიერ განსხვავდება',
};

const latvian: FaultTexts = {
  'risk.period.shape':
    'nav ne datums (2026-03-31), ne nedēļa (2026-W14), ne mēnesis (2026-03), ne ceturksnis (2026-Q1), ne gads (2026)',
  'risk.period.range': 'tādas dienas, nedēļas, mēneša vai ceturkšņa nav',
  'risk.row.columns': 'lauku skaits atšķiras no virsraksta',
  'risk.row.duplicate': 'otra ieraksta rinda tai pašai laikrindai un periodam',
  'risk.row.date-early': 'datums ir agrāks par pirmo pieņemamo',
  'risk.row.date-future': 'datums ir nākotnē',
  'risk.row.date-not-first':
    'diena nav savas nedēļas vai mēneša pirmā, bet tabula ir pa nedēļām vai mēnešiem',
  'risk.row.date-mixed': 'cita veida periods nekā pārējā tabulā',
  'risk.row.count-shape': 'nav skaits',
  'risk.row.count-separator':
    'skaitlis trīs ciparu grupās: norādiet atdalītāju vai rakstiet bez tā',
  'risk.row.count-fraction': 'skaitam jābūt veselam',
  'risk.row.count-negative': 'skaits nevar būt mazāks par nulli',
  'risk.row.count-large': 'lielāks par jebkuru personu skaitu: visticamāk, cita kolonna',
  'risk.table.empty': 'tabula ir tukša',
  'risk.table.column-missing':
    'trūkst kolonnas: virsrakstā jābūt date un count vai periodiem citam citam blakus',
  'risk.table.span': 'periodi sniedzas pārāk tālu: visticamāk, kāds datums ir kļūdains',
  'risk.table.limit': 'fails sasniedz lasīšanas robežu',
  'risk.option.unknown': 'metodei nav parametra ar šādu nosaukumu',
  'risk.option.value': 'šim parametram nevar būt tāda vērtība',
  'risk.options.shape': 'parametriem jābūt vienam JSON objektam',
  'risk.sum.differs': 'daļu summa nav vienāda ar kopsummu',
  'risk.sum.exceeds': 'zināmās daļas jau pārsniedz kopsummu',
  'risk.sum.below': 'daļu summa ir mazāka par kopsummu',
  'risk.table.json': 'nav JSON-stat datu kopa ar laika dimensiju',
  'risk.table.workbook': 'tā nav nolasāma Excel darbgrāmata (.xlsx)',
  'risk.table.sheet': 'darbgrāmatā nav lapas ar šādu nosaukumu',
  'risk.table.other-frequency': 'periodi ir citā garumā nekā datu kopā',
  'risk.table.other-columns': 'citas kolonnas nekā datu kopā',
  'risk.quality.late': 'ziņojuma nav, lai gan vairums citu ir saņemts',
  'risk.quality.constant': 'skaits nemainās',
  'risk.quality.round': 'skaitļi pārāk bieži beidzas ar nulli',
  'risk.quality.outlier': 'atsevišķs skaitlis tālu no blakus esošajiem',
};

const french: FaultTexts = {
  'risk.period.shape':
    'ni date (2026-03-31), ni semaine (2026-W14), ni mois (2026-03), ni trimestre (2026-Q1), ni année (2026)',
  'risk.period.range': 'ce jour, cette semaine, ce mois ou ce trimestre n’existe pas',
  'risk.row.columns': 'un autre nombre de champs que l’en-tête',
  'risk.row.duplicate': 'une seconde ligne pour la même série et la même période',
  'risk.row.date-early': 'une date antérieure à la première admise',
  'risk.row.date-future': 'une date à venir',
  'risk.row.date-not-first':
    'un jour qui n’est pas le premier de sa semaine ou de son mois, dans un tableau de semaines ou de mois',
  'risk.row.date-mixed': 'une autre sorte de période que le reste du tableau',
  'risk.row.count-shape': 'pas un nombre',
  'risk.row.count-separator':
    'un nombre par groupes de trois chiffres : indiquez le signe qui les sépare, ou écrivez-le sans',
  'risk.row.count-fraction': 'un effectif doit être entier',
  'risk.row.count-negative': 'un effectif ne peut être négatif',
  'risk.row.count-large':
    'plus grand que tout effectif de personnes : sans doute une autre colonne',
  'risk.table.empty': 'le tableau est vide',
  'risk.table.column-missing':
    'il manque une colonne : l’en-tête doit nommer date et count, ou porter les périodes côte à côte',
  'risk.table.span': 'les périodes vont trop loin : une date est sans doute fausse',
  'risk.table.limit': 'le fichier atteint une limite de lecture',
  'risk.option.unknown': 'la méthode n’a pas d’option de ce nom',
  'risk.option.value': 'une valeur que cette option ne peut prendre',
  'risk.options.shape': 'les options doivent être un seul objet JSON',
  'risk.sum.differs': 'les parties ne donnent pas le total',
  'risk.sum.exceeds': 'les parties connues dépassent déjà le total',
  'risk.sum.below': 'les parties donnent moins que le total',
  'risk.table.json': 'pas un jeu de données JSON-stat avec une dimension de temps',
  'risk.table.workbook': 'aucun classeur Excel (.xlsx) lisible',
  'risk.table.sheet': 'le classeur n’a pas de feuille de ce nom',
  'risk.table.other-frequency': 'des périodes d’une autre durée que celles du jeu de données',
  'risk.table.other-columns': 'd’autres colonnes que celles du jeu de données',
  'risk.quality.late': 'un rapport manque alors que la plupart des autres sont arrivés',
  'risk.quality.constant': 'le nombre ne change pas',
  'risk.quality.round': 'trop de chiffres se terminent par zéro',
  'risk.quality.outlier': 'un chiffre isolé, loin de ceux qui l’entourent',
};

const italian: FaultTexts = {
  'risk.period.shape':
    'né data (2026-03-31), né settimana (2026-W14), né mese (2026-03), né trimestre (2026-Q1), né anno (2026)',
  'risk.period.range': 'questo giorno, settimana, mese o trimestre non esiste',
  'risk.row.columns': 'un numero di campi diverso dall’intestazione',
  'risk.row.duplicate': 'una seconda riga per la stessa serie e lo stesso periodo',
  'risk.row.date-early': 'una data anteriore alla prima ammessa',
  'risk.row.date-future': 'una data futura',
  'risk.row.date-not-first':
    'un giorno che non è il primo della settimana o del mese, in una tabella di settimane o di mesi',
  'risk.row.date-mixed': 'un tipo di periodo diverso dal resto della tabella',
  'risk.row.count-shape': 'non è un conteggio',
  'risk.row.count-separator':
    'un numero a gruppi di tre cifre: indicate il segno che li separa, o scrivetelo senza',
  'risk.row.count-fraction': 'un conteggio deve essere intero',
  'risk.row.count-negative': 'un conteggio non può essere negativo',
  'risk.row.count-large':
    'più grande di qualsiasi conteggio di persone: probabilmente un’altra colonna',
  'risk.table.empty': 'la tabella è vuota',
  'risk.table.column-missing':
    'manca una colonna: l’intestazione deve nominare date e count, o avere i periodi uno accanto all’altro',
  'risk.table.span': 'i periodi vanno troppo lontano: una data è probabilmente errata',
  'risk.table.limit': 'il file raggiunge un limite di lettura',
  'risk.option.unknown': 'il metodo non ha un’opzione con questo nome',
  'risk.option.value': 'un valore che questa opzione non può avere',
  'risk.options.shape': 'le opzioni devono essere un solo oggetto JSON',
  'risk.sum.differs': 'le parti non danno il totale',
  'risk.sum.exceeds': 'le parti note superano già il totale',
  'risk.sum.below': 'le parti danno meno del totale',
  'risk.table.json': 'non è un insieme di dati JSON-stat con una dimensione temporale',
  'risk.table.workbook': 'nessuna cartella di lavoro Excel (.xlsx) leggibile',
  'risk.table.sheet': 'la cartella di lavoro non ha un foglio con questo nome',
  'risk.table.other-frequency': 'periodi di durata diversa da quelli dell’insieme di dati',
  'risk.table.other-columns': 'colonne diverse da quelle dell’insieme di dati',
  'risk.quality.late': 'manca una segnalazione mentre la maggior parte delle altre è arrivata',
  'risk.quality.constant': 'il numero non cambia',
  'risk.quality.round': 'troppe cifre finiscono per zero',
  'risk.quality.outlier': 'una cifra isolata, lontana da quelle vicine',
};

const spanish: FaultTexts = {
  'risk.period.shape':
    'ni fecha (2026-03-31), ni semana (2026-W14), ni mes (2026-03), ni trimestre (2026-Q1), ni año (2026)',
  'risk.period.range': 'ese día, semana, mes o trimestre no existe',
  'risk.row.columns': 'otro número de campos que el encabezado',
  'risk.row.duplicate': 'una segunda fila para la misma serie y el mismo período',
  'risk.row.date-early': 'una fecha anterior a la primera admitida',
  'risk.row.date-future': 'una fecha futura',
  'risk.row.date-not-first':
    'un día que no es el primero de su semana o mes, en una tabla de semanas o meses',
  'risk.row.date-mixed': 'otra clase de período que el resto de la tabla',
  'risk.row.count-shape': 'no es un recuento',
  'risk.row.count-separator':
    'una cifra en grupos de tres: indique el signo que los separa, o escríbala sin él',
  'risk.row.count-fraction': 'un recuento debe ser entero',
  'risk.row.count-negative': 'un recuento no puede ser negativo',
  'risk.row.count-large': 'mayor que cualquier recuento de personas: probablemente otra columna',
  'risk.table.empty': 'la tabla está vacía',
  'risk.table.column-missing':
    'falta una columna: el encabezado debe nombrar date y count, o tener los períodos uno al lado de otro',
  'risk.table.span': 'los períodos llegan demasiado lejos: probablemente una fecha es errónea',
  'risk.table.limit': 'el archivo alcanza un límite de lectura',
  'risk.option.unknown': 'el método no tiene una opción con ese nombre',
  'risk.option.value': 'un valor que esta opción no puede tener',
  'risk.options.shape': 'las opciones deben ser un solo objeto JSON',
  'risk.sum.differs': 'las partes no suman el total',
  'risk.sum.exceeds': 'las partes conocidas superan ya el total',
  'risk.sum.below': 'las partes suman menos que el total',
  'risk.table.json': 'no es un conjunto de datos JSON-stat con una dimensión de tiempo',
  'risk.table.workbook': 'ningún libro de Excel (.xlsx) legible',
  'risk.table.sheet': 'el libro no tiene ninguna hoja con este nombre',
  'risk.table.other-frequency': 'períodos de otra duración que los del conjunto de datos',
  'risk.table.other-columns': 'columnas distintas de las del conjunto de datos',
  'risk.quality.late': 'falta un informe cuando la mayoría de los demás ha llegado',
  'risk.quality.constant': 'la cifra no cambia',
  'risk.quality.round': 'demasiadas cifras acaban en cero',
  'risk.quality.outlier': 'una cifra aislada, lejos de las de alrededor',
};

/** What is wrong with a row, a table or an option, in every language. */
export const faultTexts: Readonly<Record<Language, FaultTexts>> = {
  en: english,
  ka: georgian,
  lv: latvian,
  fr: french,
  it: italian,
  es: spanish,
};
