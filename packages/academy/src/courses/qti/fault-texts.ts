import type { Language } from '@amirani/core/languages';
import type { QtiFault } from './read.ts';

/** What is said where an item is not taken over. */
export const qtiFaultTexts: Readonly<Record<QtiFault, Readonly<Record<Language, string>>>> = {
  'academy.qti.too-large': {
    en: 'The file is larger than questions ever are.',
    ka: 'ფაილი უფრო დიდია, ვიდრე კითხვები ოდესმე არის.',
    lv: 'Datne ir lielāka, nekā jautājumi jebkad ir.',
    fr: 'Le fichier est plus grand que ne le sont jamais des questions.',
    it: 'Il file è più grande di quanto siano mai delle domande.',
    es: 'El archivo es mayor de lo que nunca son unas preguntas.',
  },
  'academy.qti.doctype': {
    en: 'The file declares a document type: such files are not read.',
    ka: 'ფაილი დოკუმენტის ტიპს აცხადებს: ასეთი ფაილები არ იკითხება.',
    lv: 'Datne deklarē dokumenta tipu: šādas datnes netiek lasītas.',
    fr: 'Le fichier déclare un type de document : de tels fichiers ne sont pas lus.',
    it: 'Il file dichiara un tipo di documento: file simili non vengono letti.',
    es: 'El archivo declara un tipo de documento: tales archivos no se leen.',
  },
  'academy.qti.xml': {
    en: 'The file is not well-formed XML.',
    ka: 'ფაილი სწორად აგებული XML არ არის.',
    lv: 'Datne nav pareizi veidots XML.',
    fr: 'Le fichier n’est pas un XML bien formé.',
    it: 'Il file non è XML ben formato.',
    es: 'El archivo no es XML bien formado.',
  },
  'academy.qti.no-item': {
    en: 'There is no item of QTI 3 in the file.',
    ka: 'ფაილში QTI 3-ის დავალება არ არის.',
    lv: 'Datnē nav neviena QTI 3 uzdevuma.',
    fr: 'Le fichier ne contient aucun item QTI 3.',
    it: 'Nel file non c’è alcun item QTI 3.',
    es: 'En el archivo no hay ningún ítem de QTI 3.',
  },
  'academy.qti.interaction': {
    en: 'Only questions with one choice of one answer are taken over.',
    ka: 'მიიღება მხოლოდ კითხვები ერთი არჩევანით და ერთი პასუხით.',
    lv: 'Pārņem tikai jautājumus ar vienu izvēli un vienu atbildi.',
    fr: 'Seules les questions à un seul choix et une seule réponse sont reprises.',
    it: 'Si riprendono solo domande con una sola scelta e una sola risposta.',
    es: 'Solo se toman preguntas con una elección de una respuesta.',
  },
  'academy.qti.no-answer': {
    en: 'The right answer is not named, or is none of the choices.',
    ka: 'სწორი პასუხი დასახელებული არ არის ან ვარიანტებს შორის არ არის.',
    lv: 'Pareizā atbilde nav nosaukta vai nav starp izvēlēm.',
    fr: 'La bonne réponse n’est pas indiquée, ou ne figure pas parmi les choix.',
    it: 'La risposta giusta non è indicata, o non è tra le scelte.',
    es: 'La respuesta correcta no está indicada o no es ninguna de las opciones.',
  },
  'academy.qti.empty': {
    en: 'The question or a choice has no words: pictures are not taken over.',
    ka: 'კითხვას ან ვარიანტს ტექსტი არ აქვს: სურათები არ მიიღება.',
    lv: 'Jautājumam vai izvēlei nav vārdu: attēlus nepārņem.',
    fr: 'La question ou un choix n’a pas de texte : les images ne sont pas reprises.',
    it: 'La domanda o una scelta non ha testo: le immagini non si riprendono.',
    es: 'La pregunta o una opción no tiene texto: las imágenes no se toman.',
  },
};
