import type { LinkFault } from '../graph/index.ts';
import type { NetworkTexts } from './languages.ts';

/** What is wrong with a row of a list of links, in words. */
export const linkTexts: NetworkTexts<LinkFault> = {
  en: {
    'network.link.columns': 'the row has no source and target',
    'network.link.blank': 'a name is empty',
    'network.link.two-people': 'two people stand in one cell: give each a row',
    'network.link.spreadsheet-number':
      'a number that a spreadsheet has rounded: several numbers may have become one',
    'network.link.weight': 'the weight is no number above zero',
    'network.link.self': 'a link of somebody with themselves',
    'network.name.alike': 'names that differ in case, spaces or composition only',
    'network.table.heading':
      'the table has no heading with source and target: its first line was taken as a link',
    'network.table.empty': 'the table has no rows',
    'network.table.quote': 'a quotation mark is opened and never closed',
  },
  ka: {
    'network.link.columns': 'სტრიქონს არ აქვს წყარო და სამიზნე',
    'network.link.blank': 'სახელი ცარიელია',
    'network.link.two-people': 'ერთ უჯრაში ორი ადამიანია: თითოეულს ცალკე სტრიქონი მიეცით',
    'network.link.spreadsheet-number':
      'ნომერი, რომელიც ცხრილის პროგრამამ დაამრგვალა: რამდენიმე ნომერი შეიძლება ერთად იქცა',
    'network.link.weight': 'წონა ნულზე მეტი რიცხვი არ არის',
    'network.link.self': 'კავშირი საკუთარ თავთან',
    'network.name.alike':
      'სახელები მხოლოდ რეგისტრით, ჰარებით ან ნიშნების შედგენილობით განსხვავდება',
    'network.table.heading':
      'ცხრილს არ აქვს სათაური source და target სვეტებით: პირველი სტრიქონი კავშირად ჩაითვალა',
    'network.table.empty': 'ცხრილს სტრიქონები არ აქვს',
    'network.table.quote': 'ბრჭყალი გახსნილია და არ იხურება',
  },
  lv: {
    'network.link.columns': 'rindā nav avota un mērķa',
    'network.link.blank': 'vārds ir tukšs',
    'network.link.two-people': 'vienā šūnā ir divi cilvēki: katram vajag savu rindu',
    'network.link.spreadsheet-number':
      'numurs, ko noapaļojusi izklājlapa: vairāki numuri var būt kļuvuši par vienu',
    'network.link.weight': 'svars nav skaitlis, kas lielāks par nulli',
    'network.link.self': 'saite pašam ar sevi',
    'network.name.alike': 'vārdi atšķiras tikai ar burtu lielumu, atstarpēm vai zīmju sastāvu',
    'network.table.heading':
      'tabulai nav virsraksta ar source un target: pirmā rinda uztverta kā saite',
    'network.table.empty': 'tabulā nav rindu',
    'network.table.quote': 'pēdiņas ir atvērtas un nav aizvērtas',
  },
  fr: {
    'network.link.columns': 'la ligne n’a pas de source et de cible',
    'network.link.blank': 'un nom est vide',
    'network.link.two-people': 'deux personnes dans une cellule : donnez une ligne à chacune',
    'network.link.spreadsheet-number':
      'un numéro qu’un tableur a arrondi : plusieurs numéros ont pu devenir un seul',
    'network.link.weight': 'le poids n’est pas un nombre supérieur à zéro',
    'network.link.self': 'un lien de quelqu’un avec lui-même',
    'network.name.alike':
      'des noms qui ne diffèrent que par la casse, les espaces ou la composition des signes',
    'network.table.heading':
      'le tableau n’a pas d’en-tête avec source et target : sa première ligne a été prise pour un lien',
    'network.table.empty': 'le tableau n’a pas de lignes',
    'network.table.quote': 'un guillemet est ouvert et jamais fermé',
  },
  it: {
    'network.link.columns': 'la riga non ha origine e destinazione',
    'network.link.blank': 'un nome è vuoto',
    'network.link.two-people': 'due persone in una cella: dare una riga a ciascuna',
    'network.link.spreadsheet-number':
      'un numero arrotondato da un foglio di calcolo: più numeri possono essere diventati uno',
    'network.link.weight': 'il peso non è un numero maggiore di zero',
    'network.link.self': 'un legame di qualcuno con sé stesso',
    'network.name.alike':
      'nomi che differiscono solo per maiuscole, spazi o composizione dei segni',
    'network.table.heading':
      'la tabella non ha un’intestazione con source e target: la prima riga è stata presa come un legame',
    'network.table.empty': 'la tabella non ha righe',
    'network.table.quote': 'le virgolette sono aperte e mai chiuse',
  },
  es: {
    'network.link.columns': 'la fila no tiene origen y destino',
    'network.link.blank': 'un nombre está vacío',
    'network.link.two-people': 'dos personas en una celda: dé una fila a cada una',
    'network.link.spreadsheet-number':
      'un número que una hoja de cálculo ha redondeado: varios números pueden haberse vuelto uno',
    'network.link.weight': 'el peso no es un número mayor que cero',
    'network.link.self': 'un vínculo de alguien consigo mismo',
    'network.name.alike':
      'nombres que solo difieren en mayúsculas, espacios o composición de los signos',
    'network.table.heading':
      'la tabla no tiene encabezado con source y target: su primera línea se tomó como un vínculo',
    'network.table.empty': 'la tabla no tiene filas',
    'network.table.quote': 'unas comillas se abren y no se cierran',
  },
};
