import type { Sentence } from '../material.ts';

const note = (
  en: string,
  ka: string,
  lv: string,
  fr: string,
  it: string,
  es: string,
): Sentence => ({ en, ka, lv, fr, it, es });

/** What reporting units note; none of it explains anything by itself. */
export const notes: readonly Sentence[] = [
  note(
    'Counts are operational and may still change.',
    'რიცხვები ოპერატიულია და შეიძლება კიდევ შეიცვალოს.',
    'Skaitļi ir operatīvi un vēl var mainīties.',
    'Chiffres opérationnels, susceptibles d’être modifiés.',
    'Dati operativi, possono ancora cambiare.',
    'Datos operativos; aún pueden cambiar.',
  ),
  note(
    'Before taking it for a beginning, look at what lies beside it.',
    'სანამ დასაწყისად ჩათვლით, ნახეთ, რა დევს გვერდით.',
    'Pirms uzskatāt to par sākumu, aplūkojiet, kas ir blakus.',
    'Avant d’y voir un début, regardez ce qui se trouve à côté.',
    'Prima di considerarlo un inizio, guardate che cosa c’è accanto.',
    'Antes de tomarlo por un comienzo, miren lo que hay al lado.',
  ),
  note(
    'A count that was not reported is no zero.',
    'რიცხვი, რომელიც არ მოუწოდებიათ, ნული არ არის.',
    'Nepaziņots skaitlis nav nulle.',
    'Un chiffre non communiqué n’est pas un zéro.',
    'Un dato non comunicato non è uno zero.',
    'Un dato no comunicado no es un cero.',
  ),
];
