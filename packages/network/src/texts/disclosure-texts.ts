import type { DisclosureFault } from '../journeys/index.ts';
import type { NetworkTexts } from './languages.ts';

/** Why a disclosure of passenger lists discloses nothing, in words. */
export const disclosureTexts: NetworkTexts<DisclosureFault> = {
  en: {
    'network.disclosure.reference-missing': 'the disclosure names no request that it answers',
    'network.disclosure.offence-missing': 'the disclosure names no listed offence',
  },
  ka: {
    'network.disclosure.reference-missing':
      'გაცემაში არ არის მითითებული მოთხოვნა, რომელსაც პასუხობს',
    'network.disclosure.offence-missing':
      'გაცემაში არ არის მითითებული ჩამონათვალში შემავალი დანაშაული',
  },
  lv: {
    'network.disclosure.reference-missing':
      'izpaušanā nav norādīts pieprasījums, uz kuru tā atbild',
    'network.disclosure.offence-missing': 'izpaušanā nav norādīts sarakstā iekļauts nodarījums',
  },
  fr: {
    'network.disclosure.reference-missing':
      'la communication ne nomme aucune demande à laquelle elle répond',
    'network.disclosure.offence-missing': 'la communication ne nomme aucune infraction de la liste',
  },
  it: {
    'network.disclosure.reference-missing':
      'la comunicazione non indica la richiesta a cui risponde',
    'network.disclosure.offence-missing': 'la comunicazione non indica alcun reato dell’elenco',
  },
  es: {
    'network.disclosure.reference-missing':
      'la comunicación no nombra la solicitud a la que responde',
    'network.disclosure.offence-missing': 'la comunicación no nombra ningún delito de la lista',
  },
};
